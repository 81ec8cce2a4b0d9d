package vn.hoctap.study;

import vn.hoctap.shared.DomainEvent;

/** A plan was published to its units. */
public record PlanPublished(StudyPlanId plan) implements DomainEvent {}
