package vn.hoctap.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What the database holds at a place of the ledger. */
record Found(Connection database) {

    /** The values there, as the ledger would write them; one row each. */
    List<String> at(Ledger.Entry entry) throws SQLException {
        return switch (entry.kind) {
            case ANSWER ->
                    values(
                                    "select given from quiz_answer where attempt_id = ? and"
                                            + " position = "
                                            + Integer.parseInt(entry.slot),
                                    entry.target)
                            .stream()
                            .map(given -> given.replaceAll(".*\\[(\\d+)].*", "$1"))
                            .toList();
            case QUIZ_SUBMIT ->
                    values("select state from quiz_attempt where attempt_id = ?", entry.target);
            case DRAFT ->
                    values(
                            "select text from reflection_draft where reflection_id = ?",
                            entry.target);
            case HAND_IN ->
                    values(
                            "select '' from reflection_version where reflection_id = ?",
                            entry.target);
            case GRADE ->
                    values(
                            "select points from grading_mark where grade_id = ? and criterion = '%s'"
                                    .formatted(entry.slot),
                            entry.target);
            // a case that grows is open again, but its history stays
            case CASE_STEP ->
                    values(
                            "select distinct 'REWRITING' from originality_history where case_id = ?"
                                    + " and kind = 'REWRITE_REQUESTED'",
                            entry.target);
            case WATCHED -> throw new IllegalArgumentException("Watched time is summed");
        };
    }

    private List<String> values(String sql, String target) throws SQLException {
        try (var query = database.prepareStatement(sql)) {
            query.setObject(1, UUID.fromString(target));
            try (var found = query.executeQuery()) {
                var values = new ArrayList<String>();
                while (found.next()) {
                    values.add(Objects.requireNonNullElse(found.getString(1), ""));
                }
                return values;
            }
        }
    }

    static List<String> column(Connection database, String sql) throws SQLException {
        return rows(database, sql).stream().map(List::getFirst).toList();
    }

    static List<List<String>> rows(Connection database, String sql) throws SQLException {
        try (var query = database.createStatement();
                var found = query.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    row.add(Objects.requireNonNullElse(found.getString(i), ""));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
