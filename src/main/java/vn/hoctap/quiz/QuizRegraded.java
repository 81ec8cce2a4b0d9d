package vn.hoctap.quiz;

import vn.hoctap.shared.DomainEvent;
import vn.hoctap.study.StudyPlanId;

/** A question of a quiz counts otherwise; those whose results change are told. */
public record QuizRegraded(RegradeId regrade, StudyPlanId plan) implements DomainEvent {}
