package vn.hoctap.quiz;

import java.time.Instant;
import vn.hoctap.study.StudyPlanId;

/** The quiz is not open yet. */
public class QuizNotOpen extends RuntimeException {

    private final transient Instant from;

    QuizNotOpen(StudyPlanId plan, Instant from) {
        super("Plan " + plan.value() + " from " + from);
        this.from = from;
    }

    /** From when on an attempt may begin. */
    public Instant from() {
        return from;
    }
}
