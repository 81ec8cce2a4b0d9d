package vn.hoctap.reflection;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Nothing is handed in, replaced or withdrawn any more. */
public class SubmissionClosed extends RuntimeException {

    private final transient @Nullable LocalDate due;

    SubmissionClosed(@Nullable LocalDate due) {
        super(due == null ? "The result is published." : "The last day was " + due + ".");
        this.due = due;
    }

    /** The last day; empty when it is closed because the result is published. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }
}
