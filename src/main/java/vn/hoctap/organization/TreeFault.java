package vn.hoctap.organization;

import java.time.LocalDate;

/**
 * A place where the history of a unit contradicts itself; there is none unless somebody wrote past
 * the acts.
 */
public record TreeFault(Kind kind, UnitId unit, LocalDate from, LocalDate until) {

    /** What is wrong. */
    public enum Kind {
        /** The unit ceases and is there again without having been founded anew. */
        GAP,
        /** Two periods hold on the same day. */
        OVERLAP,
        /** It stands below a unit that is not there for the whole time. */
        OUTSIDE_PARENT,
        /** Its base organization is not the one its parent belongs to. */
        WRONG_BASE
    }
}
