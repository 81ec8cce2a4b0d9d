package vn.hoctap.cli.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables and sequences of a database, the same on H2 and PostgreSQL. */
final class Tables {

    /** What the migrations of the restoring version write by themselves. */
    private static final String HISTORY = "flyway_schema_history";

    private Tables() {}

    /** In an order in which each stands after those it refers to. */
    static List<String> inOrder(Connection connection) throws SQLException {
        var references = new LinkedHashMap<String, Set<String>>();
        var data = connection.getMetaData();
        var schema = connection.getSchema();
        try (var rows = data.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                var name = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.startsWith(HISTORY)) {
                    references.put(name, new LinkedHashSet<>());
                }
            }
        }
        for (var entry : references.entrySet()) {
            try (var keys = data.getImportedKeys(null, schema, entry.getKey())) {
                while (keys.next()) {
                    entry.getValue().add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
            entry.getValue().remove(entry.getKey());
        }
        return sorted(references);
    }

    private static List<String> sorted(Map<String, Set<String>> references) {
        var ordered = new ArrayList<String>();
        while (ordered.size() < references.size()) {
            var next =
                    references.keySet().stream()
                            .filter(name -> !ordered.contains(name))
                            .filter(name ->
                                    ordered.containsAll(references.getOrDefault(name, Set.of())))
                            .sorted()
                            .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle.");
            }
            ordered.addAll(next);
        }
        return ordered;
    }

    /** Columns of a table that refer to the table itself, with the columns they refer to. */
    static Map<String, String> ownReferences(Connection connection, String table)
            throws SQLException {
        var own = new LinkedHashMap<String, String>();
        var data = connection.getMetaData();
        try (var keys = data.getImportedKeys(null, connection.getSchema(), table)) {
            while (keys.next()) {
                if (keys.getString("PKTABLE_NAME").equalsIgnoreCase(table)) {
                    own.put(
                            keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                            keys.getString("PKCOLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return own;
    }

    /** The next value of each sequence that is not a table's own. */
    static SortedMap<String, Long> sequences(Connection connection) throws SQLException {
        boolean h2 = isH2(connection);
        var values = new TreeMap<String, Long>();
        for (var name : sequenceNames(connection)) {
            var next =
                    h2
                            ? "select base_value from information_schema.sequences"
                                    + " where sequence_name = '%s'"
                            : "select case when is_called then last_value + 1 else last_value end"
                                    + " from %s";
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(next.formatted(name))) {
                row.next();
                values.put(name, row.getLong(1));
            }
        }
        return values;
    }

    private static List<String> sequenceNames(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement =
                connection.prepareStatement(
                        "select sequence_name from information_schema.sequences"
                                + " where sequence_schema = ? order by 1")) {
            statement.setString(1, connection.getSchema());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }
}
