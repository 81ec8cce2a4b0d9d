package vn.hoctap.reflection;

import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.DomainEvent;
import vn.hoctap.study.StudyPlanId;

/**
 * A version of a reflection was handed in.
 *
 * @param version counts from 1; more than 1 after a replacement or a rewrite
 * @param baseUnit where it counts, as of its submission
 */
public record ReflectionSubmitted(
        ReflectionId reflection, int version, StudyPlanId plan, UnitId baseUnit, PersonId author)
        implements DomainEvent {}
