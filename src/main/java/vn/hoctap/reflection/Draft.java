package vn.hoctap.reflection;

import java.time.Instant;

/** What its author has not handed in yet. */
public sealed interface Draft {

    DraftId id();

    Instant savedAt();

    /** A file and how far it was read. */
    record OfFile(DraftId id, String fileName, long bytes, Reading reading, Instant savedAt)
            implements Draft {}

    /** A text typed in the browser. */
    record Typed(DraftId id, Written typed, int words, Instant savedAt) implements Draft {

        /** The words alone. */
        public String text() {
            return typed.text();
        }
    }
}
