package vn.hoctap.live;

import vn.hoctap.pieces.PieceRefused;

/** More was claimed than can have been played since the server opened the viewing. */
public class WatchedTooFast extends PieceRefused {

    WatchedTooFast(ViewingId viewing, long claimedMillis, long allowedMillis) {
        super(
                Kind.CONFLICT,
                "live.watched-too-fast",
                "Viewing %s claims %d ms of %d"
                        .formatted(viewing.value(), claimedMillis, allowedMillis));
    }
}
