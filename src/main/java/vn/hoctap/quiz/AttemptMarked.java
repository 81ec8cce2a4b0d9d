package vn.hoctap.quiz;

import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.DomainEvent;
import vn.hoctap.study.StudyPlanId;

/** The last mark that a finished attempt waited for was given. */
public record AttemptMarked(AttemptId attempt, StudyPlanId plan, PersonId person)
        implements DomainEvent {}
