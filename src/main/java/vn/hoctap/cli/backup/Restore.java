package vn.hoctap.cli.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a backup into an empty database and data folder; everything is checked before the commit.
 */
public final class Restore {

    private static final int BATCH = 200;
    private static final String ACCOUNTS = "identity_account";

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path data;

    public Restore(Path data) {
        this.data = data;
    }

    /**
     * Fills a migrated, empty database, and the folders of files.
     *
     * @return a line that says what was restored
     * @throws BadBackup when a count or checksum does not fit, or the database holds something
     */
    public String read(Connection connection, Path file) throws IOException, SQLException {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip);
            connection.setAutoCommit(false);
            try {
                var tables = Tables.inOrder(connection);
                empty(connection, tables);
                for (var table : tables) {
                    if (manifest.tables().containsKey(table)) {
                        table(connection, zip, table, manifest);
                    }
                }
                sequences(connection, manifest);
                long files = files(zip);
                if (files != manifest.files()) {
                    throw new BadBackup("%d files, expected %d".formatted(files, manifest.files()));
                }
                connection.commit();
            } finally {
                connection.rollback();
            }
            return "rows=%d files=%d".formatted(manifest.rows(), manifest.files());
        }
    }

    /** Migrations may have written rows of their own; where people have accounts, nothing goes. */
    private static void empty(Connection connection, List<String> tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (tables.contains(ACCOUNTS)) {
                try (var rows = statement.executeQuery("select 1 from " + ACCOUNTS)) {
                    if (rows.next()) {
                        throw new BadBackup("the database is not empty");
                    }
                }
            }
            for (var table : tables.reversed()) {
                statement.execute("delete from " + table);
            }
        }
    }

    private Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new BadBackup("no " + Manifest.NAME);
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = json.readValue(in, Manifest.class);
            if (manifest.version() != Manifest.VERSION) {
                throw new BadBackup("format " + manifest.version());
            }
            return manifest;
        }
    }

    private void table(Connection connection, ZipFile zip, String table, Manifest manifest)
            throws IOException, SQLException {
        var expected = manifest.tables().get(table);
        var entry = zip.getEntry("database/" + table + ".jsonl");
        if (entry == null || expected == null) {
            throw new BadBackup("no rows of " + table);
        }
        var digest = Backup.sha256();
        long rows;
        try (var in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            rows = insert(connection, table, in);
        }
        var sum = HexFormat.of().formatHex(digest.digest());
        if (rows != expected.rows() || !sum.equals(expected.sha256())) {
            throw new BadBackup("the rows of " + table + " are not those that were saved");
        }
    }

    private long insert(Connection connection, String table, InputStream in)
            throws IOException, SQLException {
        var columns = columns(connection, table);
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        var marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        long count = 0;
        try (var statement =
                        connection.prepareStatement(
                                "insert into %s (%s) values (%s)".formatted(table, names, marks));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                bind(statement, columns, json.readValue(line, Map.class));
                statement.addBatch();
                if (++count % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        return count;
    }

    private static void bind(PreparedStatement statement, List<Column> columns, Map<?, ?> row)
            throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            @Nullable Object value = row.get(column.name());
            if (value == null) {
                statement.setNull(i + 1, column.type());
            } else {
                column.format().write(statement, i + 1, value);
            }
        }
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table)) {
            ResultSetMetaData about = rows.getMetaData();
            var columns = new ArrayList<Column>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(Column.of(about, i));
            }
            return columns;
        }
    }

    private static void sequences(Connection connection, Manifest manifest) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sequence : manifest.sequences().entrySet()) {
                statement.execute(
                        "alter sequence %s restart with %d"
                                .formatted(sequence.getKey(), sequence.getValue()));
            }
        }
    }

    private long files(ZipFile zip) throws IOException {
        long count = 0;
        for (var entry : zip.stream().filter(one -> one.getName().startsWith("files/")).toList()) {
            var place = data.resolve(entry.getName().substring("files/".length())).normalize();
            if (!place.startsWith(data)) {
                throw new BadBackup("a file outside the data folder: " + entry.getName());
            }
            Files.createDirectories(place.getParent());
            var digest = Backup.sha256();
            try (var in = new DigestInputStream(zip.getInputStream(entry), digest)) {
                Files.copy(in, place);
            }
            if (!place.getFileName().toString().equals(HexFormat.of().formatHex(digest.digest()))) {
                throw new BadBackup("a file is not what was saved: " + entry.getName());
            }
            count++;
        }
        return count;
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
