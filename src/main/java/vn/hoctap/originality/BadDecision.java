package vn.hoctap.originality;

/** A decision lacks something; {@link #lack} says what. */
public class BadDecision extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What was not given. */
    public enum Lack {
        NOBODY_NAMED,
        DEADLINE_PAST,
        REASON_MISSING,
        MEETING_IN_FUTURE,
        MINUTES_MISSING,
        /** The file is of no kind that minutes are. */
        MINUTES_UNKNOWN
    }

    private final Lack lack;

    BadDecision(Lack lack) {
        super(lack.name());
        this.lack = lack;
    }

    public Lack lack() {
        return lack;
    }
}
