package vn.hoctap.roster;

/**
 * Why a row of a roster file cannot be taken.
 *
 * @param row as the spreadsheet numbers it
 * @param detail what the sentence about it needs: the number of the other row, the words known, the
 *     most characters; may be empty
 */
public record RowFault(int row, RosterColumn column, Kind kind, String detail) {

    /** What is wrong with the cell. */
    public enum Kind {
        /** Nothing stands where something must. */
        MISSING,
        /** More characters than detail says. */
        TOO_LONG,
        /** A name with digits or other characters no name has. */
        ODD_CHARACTERS,
        /** The row that detail says has the same. */
        TWICE,
        /** None of the words that detail lists. */
        UNKNOWN_WORD,
        /** Not an e-mail address. */
        NOT_AN_ADDRESS,
        /** The base organization has cells, and the row does not say which. */
        CELL_NEEDED,
        /** The base organization is itself a cell and has none below it. */
        NO_CELL_HERE,
        /** Two units are called so. */
        AMBIGUOUS,
        /** A change after the chosen day is entered already. */
        LATER_ENTERED
    }
}
