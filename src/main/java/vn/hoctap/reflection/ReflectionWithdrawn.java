package vn.hoctap.reflection;

import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.DomainEvent;
import vn.hoctap.study.StudyPlanId;

/** A reflection was taken back by its author. */
public record ReflectionWithdrawn(
        ReflectionId reflection, StudyPlanId plan, UnitId baseUnit, PersonId author)
        implements DomainEvent {}
