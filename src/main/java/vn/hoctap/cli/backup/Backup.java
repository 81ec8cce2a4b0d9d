package vn.hoctap.cli.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup while people work: the rows of one moment, then the files.
 *
 * <p>A file is on the disk before the row that names it is committed and is never changed, so the
 * files copied after the moment of the rows hold everything that the rows name.
 */
public final class Backup {

    private static final List<String> FOLDERS = List.of("blobs", "quarantine");
    private static final int FETCH = 500;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path data;
    private final Clock clock;

    public Backup(Path data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /**
     * Writes the file whole or not at all.
     *
     * @return a line that says what it holds
     * @throws IOException when it cannot be written
     */
    public String write(Connection connection, Path file) throws IOException, SQLException {
        var target = file.toAbsolutePath();
        var partial = target.resolveSibling(target.getFileName() + ".partial");
        try {
            Manifest manifest;
            try (var zip = new ZipOutputStream(Files.newOutputStream(partial))) {
                // recordings are packed already, and people are working meanwhile
                zip.setLevel(Deflater.BEST_SPEED);
                manifest = write(connection, zip);
            }
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            return "rows=%d files=%d bytes=%d"
                    .formatted(manifest.rows(), manifest.files(), Files.size(target));
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private Manifest write(Connection connection, ZipOutputStream zip)
            throws IOException, SQLException {
        var tables = new TreeMap<String, Manifest.Table>();
        var sequences = new TreeMap<String, Long>();
        var schema = new TreeMap<String, Integer>();
        connection.setAutoCommit(false);
        oneMoment(connection);
        try {
            for (var table : Tables.inOrder(connection)) {
                zip.putNextEntry(new ZipEntry("database/" + table + ".jsonl"));
                tables.put(table, rows(connection, table, zip));
                zip.closeEntry();
            }
            sequences.putAll(Tables.sequences(connection));
            schema.putAll(Migrations.applied(connection));
        } finally {
            connection.rollback();
            asBefore(connection);
        }
        var files = copyFiles(zip);
        var manifest =
                new Manifest(
                        Manifest.VERSION,
                        clock.instant().toString(),
                        schema,
                        tables,
                        sequences,
                        files.size(),
                        files.values().stream().mapToLong(Long::longValue).sum());
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(json.writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    /** Bytes by place. Twice, for a file that moved into or out of quarantine in between. */
    private Map<String, Long> copyFiles(ZipOutputStream zip) throws IOException {
        var copied = new LinkedHashMap<String, Long>();
        for (int look = 0; look < 2; look++) {
            for (var stored : files()) {
                var place = data.relativize(stored).toString().replace('\\', '/');
                if (!copied.containsKey(place) && Files.exists(stored)) {
                    zip.putNextEntry(new ZipEntry("files/" + place));
                    copied.put(place, Files.copy(stored, zip));
                    zip.closeEntry();
                }
            }
        }
        return copied;
    }

    /** All reads of the transaction see the database as it is at the first. */
    private static void oneMoment(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    Tables.isH2(connection)
                            ? "set session characteristics as transaction isolation level snapshot"
                            : "set transaction isolation level repeatable read");
        }
    }

    /** The connection goes back to a pool. */
    private static void asBefore(Connection connection) throws SQLException {
        if (Tables.isH2(connection)) {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "set session characteristics as transaction isolation level read committed");
            }
        }
    }

    private Manifest.Table rows(Connection connection, String table, OutputStream out)
            throws IOException, SQLException {
        var digest = sha256();
        var lines = new DigestOutputStream(out, digest);
        long count = 0;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery("select * from " + table)) {
                var columns = columns(rows);
                while (rows.next()) {
                    lines.write(json.writeValueAsBytes(row(rows, columns)));
                    lines.write('\n');
                    count++;
                }
            }
        }
        return new Manifest.Table(count, HexFormat.of().formatHex(digest.digest()));
    }

    private static Map<String, RowFormat> columns(ResultSet rows) throws SQLException {
        var about = rows.getMetaData();
        var columns = new LinkedHashMap<String, RowFormat>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.put(
                    about.getColumnName(i).toLowerCase(Locale.ROOT),
                    RowFormat.of(about.getColumnType(i), about.getColumnTypeName(i)));
        }
        return columns;
    }

    private static Map<String, @Nullable Object> row(ResultSet rows, Map<String, RowFormat> columns)
            throws SQLException {
        var row = new LinkedHashMap<String, @Nullable Object>();
        int column = 0;
        for (var entry : columns.entrySet()) {
            row.put(entry.getKey(), entry.getValue().read(rows, ++column));
        }
        return row;
    }

    private List<Path> files() throws IOException {
        var found = new ArrayList<Path>();
        for (var name : FOLDERS) {
            var folder = data.resolve(name);
            if (Files.isDirectory(folder)) {
                try (var walk = Files.walk(folder)) {
                    walk.filter(Files::isRegularFile).sorted().forEach(found::add);
                }
            }
        }
        return found;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
