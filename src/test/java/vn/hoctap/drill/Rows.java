package vn.hoctap.drill;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reading by plain SQL, as text; nothing where there is null. */
record Rows(Connection database) {

    /** Something read of one row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> all(String sql, Reading<T> reading, Object... values) throws SQLException {
        try (var query = database.prepareStatement(sql)) {
            query.setFetchSize(10_000);
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (var found = query.executeQuery()) {
                var rows = new ArrayList<T>();
                while (found.next()) {
                    rows.add(reading.of(found));
                }
                return rows;
            }
        }
    }

    /** The values by what they belong to: the last column by those before it. */
    Map<String, List<String>> values(String sql) throws SQLException {
        var found = new HashMap<String, List<String>>();
        for (var row : all(sql, Rows::texts)) {
            var where = String.join(" ", row.subList(0, row.size() - 1));
            found.computeIfAbsent(where, it -> new ArrayList<>()).add(row.getLast());
        }
        return found;
    }

    long number(String sql, Object... values) throws SQLException {
        return all(sql, row -> row.getLong(1), values).getFirst();
    }

    static List<String> texts(ResultSet row) throws SQLException {
        var texts = new ArrayList<String>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            texts.add(Objects.requireNonNullElse(row.getString(i), ""));
        }
        return texts;
    }
}
