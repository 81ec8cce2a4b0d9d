package vn.hoctap.pieces;

/**
 * How acknowledged writes of one kind go since the start.
 *
 * @param taken how many were acknowledged
 * @param medianMillis of the last minutes, from parsed to safe
 * @param p95Millis 19 of 20 were faster
 */
public record PieceFigures(String kind, long taken, double medianMillis, double p95Millis) {

    static final String METER = "hoctap.pieces";
}
