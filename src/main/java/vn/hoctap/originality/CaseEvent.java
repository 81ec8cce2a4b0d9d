package vn.hoctap.originality;

import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.DomainEvent;
import vn.hoctap.study.StudyPlanId;

/** Something that happened to a case. */
public sealed interface CaseEvent extends DomainEvent
        permits CaseCleared,
                CaseClosed,
                CaseDecided,
                CaseExplained,
                CaseGrew,
                CaseOpened,
                CaseOverdue,
                CaseReturned,
                CaseTextChanged {

    CaseId id();

    StudyPlanId plan();

    UnitId baseUnit();
}
