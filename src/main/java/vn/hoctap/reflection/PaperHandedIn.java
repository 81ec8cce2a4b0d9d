package vn.hoctap.reflection;

import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.DomainEvent;
import vn.hoctap.study.StudyPlanId;

/** What somebody wrote on paper was handed in for him. */
public record PaperHandedIn(ReflectionId reflection, int version, StudyPlanId plan, PersonId author)
        implements DomainEvent {}
