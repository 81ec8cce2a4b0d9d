package vn.hoctap.live;

import vn.hoctap.pieces.PieceRefused;

/** The same person opened another player since; only the latest is credited. */
public class WatchedElsewhere extends PieceRefused {

    WatchedElsewhere(ViewingId viewing) {
        super(Kind.TOO_LATE, "live.watched-elsewhere", "Viewing " + viewing.value() + " is closed");
    }
}
