package vn.hoctap.live;

/**
 * A stretch of a recording, half open.
 *
 * @param fromMillis from 0
 * @param untilMillis after {@code fromMillis}
 */
public record Range(long fromMillis, long untilMillis) {

    /**
     * @throws IllegalArgumentException when it is empty or begins before the recording
     */
    public Range {
        if (fromMillis < 0 || untilMillis <= fromMillis) {
            throw new IllegalArgumentException(fromMillis + "-" + untilMillis);
        }
    }

    public long millis() {
        return untilMillis - fromMillis;
    }
}
