package vn.hoctap.pieces;

/** A piece that is not what its kind asks for. */
public class PieceMalformed extends PieceRefused {

    public PieceMalformed(String message) {
        super(Kind.MALFORMED, "pieces.malformed", message);
    }
}
