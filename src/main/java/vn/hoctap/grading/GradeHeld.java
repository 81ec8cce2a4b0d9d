package vn.hoctap.grading;

/** Somebody has the essay open in another page and marks it there. */
public class GradeHeld extends RuntimeException {

    private final transient Held held;

    GradeHeld(Held held) {
        super("Held in another page since %s.".formatted(held.since()));
        this.held = held;
    }

    public Held held() {
        return held;
    }
}
