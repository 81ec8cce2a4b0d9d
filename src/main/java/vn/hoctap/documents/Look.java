package vn.hoctap.documents;

import org.jspecify.annotations.Nullable;

/**
 * How characters look, as far as it decides whether a reader sees them and which encoding they are
 * in.
 *
 * @param white white on a white ground
 * @param points size; 0 when it is not known
 */
record Look(boolean hidden, boolean white, float points, @Nullable String font) {

    static final Look PLAIN = new Look(false, false, 0, null);

    private static final float SMALLEST_POINTS = 3;

    boolean tiny() {
        return points > 0 && points <= SMALLEST_POINTS;
    }
}
