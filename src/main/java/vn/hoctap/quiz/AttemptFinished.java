package vn.hoctap.quiz;

import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.DomainEvent;
import vn.hoctap.study.StudyPlanId;

/** An attempt was submitted, or its time ended. */
public record AttemptFinished(AttemptId attempt, StudyPlanId plan, PersonId person, boolean passed)
        implements DomainEvent {}
