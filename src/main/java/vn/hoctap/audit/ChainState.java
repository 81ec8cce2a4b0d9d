package vn.hoctap.audit;

/**
 * Whether the trail is as it was written.
 *
 * @param sealed lines in the chain
 * @param open lines not sealed yet
 * @param broken number of the first line that does not fit, or -1
 */
public record ChainState(long sealed, long open, long broken) {

    /** Whether every sealed line fits the one before. */
    public boolean holds() {
        return broken < 0;
    }
}
