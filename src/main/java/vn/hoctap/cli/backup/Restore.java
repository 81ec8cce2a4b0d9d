package vn.hoctap.cli.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Puts a backup into an empty database and data folder. The file is read to its end before anything
 * is written; the database gets the schema the backup was made with, its rows, and then the
 * migrations that are newer.
 */
public final class Restore {

    private final Path data;
    private final Target target;

    public Restore(Path data, Target target) {
        this.data = data;
        this.target = target;
    }

    /**
     * Restores everything or nothing.
     *
     * @return a line that says what was restored
     * @throws BadBackup when the file is none, damaged or newer, or the database holds something
     */
    public String read(Path file) throws IOException, SQLException {
        try (var backup = BackupFile.open(file)) {
            try (var connection = target.connect()) {
                if (!Tables.inOrder(connection).isEmpty()) {
                    throw new BadBackup("restore.database-not-empty");
                }
            }
            var manifest = backup.manifest();
            Migrations.migrate(target, manifest.schema());
            try (var connection = target.connect()) {
                connection.setAutoCommit(false);
                fill(connection, backup);
                connection.commit();
            }
            Migrations.migrate(target, Migrations.known());
            return "rows=%d files=%d".formatted(manifest.rows(), manifest.files());
        }
    }

    private void fill(Connection connection, BackupFile backup) throws IOException, SQLException {
        var tables = Tables.inOrder(connection);
        empty(connection, tables);
        for (var table : tables) {
            if (backup.manifest().tables().containsKey(table)) {
                try (var lines = backup.rows(table)) {
                    new RowInsertion(connection, table).insert(lines);
                }
            }
        }
        files(backup);
        sequences(connection, backup.manifest());
    }

    /** What migrations write by themselves is in the backup too. */
    private static void empty(Connection connection, List<String> tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : tables.reversed()) {
                statement.execute("delete from " + table);
            }
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

    private void files(BackupFile backup) throws IOException {
        for (var file : backup.files()) {
            var place = data.resolve(BackupFile.place(file)).normalize();
            if (!place.startsWith(data)) {
                throw new BadBackup("restore.damaged", data, file.getName());
            }
            Files.createDirectories(place.resolveSibling(""));
            try (var content = backup.content(file)) {
                Files.copy(content, place);
            }
        }
    }
}
