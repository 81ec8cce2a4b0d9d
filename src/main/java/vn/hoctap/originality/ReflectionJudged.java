package vn.hoctap.originality;

import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.shared.DomainEvent;
import vn.hoctap.study.StudyPlanId;

/** A reflection was compared with those of its unit, whatever came of it. */
public record ReflectionJudged(
        ReflectionId reflection, int version, StudyPlanId plan, UnitId baseUnit)
        implements DomainEvent {}
