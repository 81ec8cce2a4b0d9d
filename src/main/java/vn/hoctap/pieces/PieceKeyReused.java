package vn.hoctap.pieces;

import java.util.UUID;

/** A key that was already given to another piece. */
class PieceKeyReused extends PieceRefused {

    PieceKeyReused(UUID key) {
        super(Kind.CONFLICT, "pieces.key-reused", "Key " + key + " belongs to another piece");
    }
}
