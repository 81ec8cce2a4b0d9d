package vn.hoctap.pieces;

import java.util.Map;

/** What a module does with one kind of piece; a bean per kind. */
public interface PieceReceiver {

    /** The last part of the address: {@code answer}, {@code watched}. */
    String kind();

    /**
     * Applies a piece within the transaction that also remembers its key; checks the rights of the
     * person signed in by calling an operation of the module's door.
     *
     * @return what the page is told beside the time of the save; small, never null
     */
    Map<String, Object> receive(Piece piece);
}
