package vn.hoctap.cli.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Inserts the rows of one table. A row that refers to another of its own table waits until that one
 * is there.
 */
final class RowInsertion {

    private static final int BATCH = 200;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Connection connection;
    private final String table;
    private final List<Column> columns;
    private final Map<String, String> ownReferences;
    private final Set<Object> inserted = new HashSet<>();

    RowInsertion(Connection connection, String table) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.columns = columns();
        this.ownReferences = Tables.ownReferences(connection, table);
    }

    void insert(InputStream rows) throws IOException, SQLException {
        List<Map<?, ?>> waiting = new ArrayList<>();
        try (var statement = connection.prepareStatement(sql());
                var lines =
                        new BufferedReader(new InputStreamReader(rows, StandardCharsets.UTF_8))) {
            int count = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<?, ?> row = JSON.readValue(line, Map.class);
                if (!add(statement, row)) {
                    waiting.add(row);
                } else if (++count % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
            insertWaiting(statement, waiting);
        }
    }

    private void insertWaiting(PreparedStatement statement, List<Map<?, ?>> waiting)
            throws SQLException {
        while (!waiting.isEmpty()) {
            var still = new ArrayList<Map<?, ?>>();
            for (var row : waiting) {
                if (!add(statement, row)) {
                    still.add(row);
                }
            }
            statement.executeBatch();
            if (still.size() == waiting.size()) {
                throw new BadBackup("restore.damaged", table, table);
            }
            waiting = still;
        }
    }

    /** Whether the rows it refers to are there. */
    private boolean add(PreparedStatement statement, Map<?, ?> row) throws SQLException {
        for (var reference : ownReferences.keySet()) {
            var other = row.get(reference);
            if (other != null && !inserted.contains(other)) {
                return false;
            }
        }
        ownReferences.values().forEach(referred -> inserted.add(row.get(referred)));
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            @Nullable Object value = row.get(column.name());
            if (value == null) {
                statement.setNull(i + 1, column.type());
            } else {
                column.format().write(statement, i + 1, value);
            }
        }
        statement.addBatch();
        return true;
    }

    private String sql() {
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        var marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s)".formatted(table, names, marks);
    }

    private List<Column> columns() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table)) {
            ResultSetMetaData about = rows.getMetaData();
            var found = new ArrayList<Column>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                found.add(Column.of(about, i));
            }
            return found;
        }
    }

    private record Column(String name, int type, RowFormat format) {

        static Column of(ResultSetMetaData about, int column) throws SQLException {
            int type = about.getColumnType(column);
            return new Column(
                    about.getColumnName(column).toLowerCase(Locale.ROOT),
                    type,
                    RowFormat.of(type, about.getColumnTypeName(column)));
        }
    }
}
