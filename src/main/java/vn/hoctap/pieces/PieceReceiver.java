package vn.hoctap.pieces;

import java.util.Map;
import java.util.Optional;

/** What a module does with one kind of piece; a bean per kind. */
public interface PieceReceiver {

    /** The last part of the address: {@code answer}, {@code watched}. */
    String kind();

    /**
     * Applies a piece within the transaction that also remembers its key; checks the rights of the
     * person signed in by calling an operation of the module's door.
     *
     * @return what the page is told beside the time of the save; small, never null
     * @throws PieceRefused when a rule forbids it; nothing is stored then
     */
    Map<String, Object> receive(Piece piece);

    /**
     * What of the target a piece replaces, at most 80 characters: a question of an attempt. Of two
     * pieces of one page for the same slot only the later sent one holds, in whatever order they
     * arrive. Empty where pieces add to each other and none replaces another.
     */
    default Optional<String> slot(Piece piece) {
        return Optional.of("");
    }
}
