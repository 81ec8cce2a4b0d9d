package vn.hoctap.reflection;

import java.time.LocalDate;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.DomainEvent;
import vn.hoctap.study.StudyPlanId;

/** An author was asked to write his reflection again. */
public record RewriteRequested(
        ReflectionId reflection, StudyPlanId plan, PersonId author, LocalDate due)
        implements DomainEvent {}
