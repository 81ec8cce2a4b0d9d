package vn.hoctap.files;

import java.time.Instant;
import vn.hoctap.documents.Extraction;

/** How far the reading of a file is. */
public sealed interface Progress {

    /**
     * Waits.
     *
     * @param ahead files that came before it and wait too
     */
    record Queued(int ahead) implements Progress {}

    /**
     * Is being read.
     *
     * @param attempt 1, or 2 when the first ended with the death of the reading process
     */
    record InHand(int attempt, Instant since) implements Progress {}

    /** Read or refused; does not change any more. */
    record Finished(Extraction result) implements Progress {}
}
