package vn.hoctap.grading;

import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.DomainEvent;
import vn.hoctap.study.StudyPlanId;

/** The author may now see marks and comment. */
public record GradePublished(GradeId id, ReflectionId reflection, StudyPlanId plan, PersonId author)
        implements DomainEvent {}
