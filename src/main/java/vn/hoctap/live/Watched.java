package vn.hoctap.live;

/**
 * What somebody has really watched of a recording.
 *
 * @param positionMillis where to go on
 * @param done whether the demand was ever reached
 */
public record Watched(Ranges ranges, long positionMillis, boolean done) {

    static final Watched NOTHING = new Watched(Ranges.NONE, 0, false);

    /** Whole percent of a recording, rounded down. */
    public int percentOf(Recording recording) {
        return (int) (ranges.millis() * 100 / recording.durationMillis());
    }
}
