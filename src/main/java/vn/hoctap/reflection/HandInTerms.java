package vn.hoctap.reflection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether something may be handed in, until when, and how long it should be.
 *
 * @param locked earlier steps are not done yet
 * @param due the last day, extensions included; null when there is none
 * @param over the last day is over
 * @param published the author was told his result
 */
public record HandInTerms(
        AskedWords asked,
        boolean locked,
        @Nullable LocalDate due,
        boolean over,
        boolean published) {

    public boolean open() {
        return !locked && !over && !published;
    }

    void mustBeOpen() {
        if (published) {
            throw new SubmissionClosed(null);
        }
        if (locked) {
            throw new NotOpenYet();
        }
        if (over) {
            throw new SubmissionClosed(due);
        }
    }
}
