package vn.hoctap.quiz;

import java.time.Instant;
import vn.hoctap.study.StudyPlanId;

/** The pause between two attempts is not over. */
public class QuizPaused extends RuntimeException {

    private final transient Instant from;

    QuizPaused(StudyPlanId plan, Instant from) {
        super("Plan " + plan.value() + " from " + from);
        this.from = from;
    }

    /** From when on an attempt may begin. */
    public Instant from() {
        return from;
    }
}
