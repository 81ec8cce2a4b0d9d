package vn.hoctap.roster;

import java.util.Map;

/**
 * A row of a roster file as it stands there.
 *
 * @param number as the spreadsheet counts it
 * @param cells what is not empty
 */
record SheetRow(int number, Map<RosterColumn, String> cells) {

    SheetRow {
        cells = Map.copyOf(cells);
    }

    /** Cleaned text of a cell; empty where there is none. */
    String text(RosterColumn column) {
        return cells.getOrDefault(column, "");
    }
}
