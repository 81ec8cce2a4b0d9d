package vn.hoctap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoctap.cli.backup.Backup;
import vn.hoctap.cli.backup.BadBackup;
import vn.hoctap.cli.backup.Restore;

/** A backup of either database restores into either. */
class BackupTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T13:14:05Z"), ZoneOffset.UTC);

    private static final List<String> SCHEMA =
            List.of(
                    "create sequence case_number start with 7",
                    """
                    create table unit (
                        id uuid not null primary key, name varchar(100) not null, founded date not null)
                    """,
                    """
                    create table essay (
                        id uuid not null primary key, unit_id uuid not null references unit,
                        text text not null, score double precision, checked boolean not null,
                        words int not null, at timestamp(6) with time zone)
                    """);

    private static final List<String> ROWS =
            List.of(
                    """
                    insert into unit values
                        ('11111111-1111-1111-1111-111111111111', 'Chi bộ Kế hoạch', date '2019-04-01')
                    """,
                    """
                    insert into essay values
                        ('22222222-2222-2222-2222-222222222222', '11111111-1111-1111-1111-111111111111',
                         'H’Bình Niê viết: "nghị quyết"', 0.64, true, 812,
                         timestamp with time zone '2026-11-20 21:06:05.123456+07')
                    """,
                    """
                    insert into essay values
                        ('33333333-3333-3333-3333-333333333333', '11111111-1111-1111-1111-111111111111',
                         'Ế, Ữ, Ộ', null, false, 3, null)
                    """);

    @TempDir private Path folder;

    static Stream<Arguments> waysBetweenDatabases() {
        return Stream.of(
                Arguments.of("h2", "h2"),
                Arguments.of("h2", "postgres"),
                Arguments.of("postgres", "h2"),
                Arguments.of("postgres", "postgres"));
    }

    @ParameterizedTest
    @MethodSource("waysBetweenDatabases")
    void everyRowFileAndSequenceComesBack(String from, String to) throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        var blob = blob(data, "Bài thu hoạch");
        var file = folder.resolve("backup.zip");
        try (var source = connect(from)) {
            run(source, SCHEMA);
            run(source, ROWS);
            assertThat(new Backup(data, CLOCK).write(source, file)).startsWith("rows=3 files=1 ");
            source.setAutoCommit(true);
            try (var target = connect(to)) {
                run(target, SCHEMA);
                var restored = Files.createDirectories(folder.resolve("restored"));

                assertThat(new Restore(restored).read(target, file)).isEqualTo("rows=3 files=1");

                assertThat(rows(target)).isEqualTo(rows(source));
                assertThat(next(target)).isEqualTo(7);
                assertThat(restored.resolve(data.relativize(blob))).hasSameBinaryContentAs(blob);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("waysBetweenDatabases")
    void damagedBackupLeavesTheDatabaseEmpty(String from, String to) throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        var file = folder.resolve("backup.zip");
        try (var source = connect(from);
                var target = connect(to)) {
            run(source, SCHEMA);
            run(source, ROWS);
            new Backup(data, CLOCK).write(source, file);
            run(target, SCHEMA);
            replaceInZip(file, "database/unit.jsonl", "Kế hoạch", "Kỹ thuật");

            assertThatThrownBy(() -> new Restore(folder.resolve("restored")).read(target, file))
                    .isInstanceOf(BadBackup.class)
                    .hasMessage("the rows of unit are not those that were saved");

            assertThat(rows(target)).isEmpty();
        }
    }

    private static Connection connect(String kind) throws SQLException {
        return kind.equals("h2")
                ? DriverManager.getConnection(TestDatabases.h2(), "sa", "")
                : DriverManager.getConnection(TestDatabases.postgres(), "postgres", "");
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> rows(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select cast(u.founded as varchar(10)), e.text, e.score, e.checked,
                                       e.words, extract(epoch from e.at)
                                  from essay e join unit u on u.id = e.unit_id order by e.id
                                """)) {
            while (rows.next()) {
                found.add(
                        String.join(
                                "|",
                                rows.getString(1),
                                rows.getString(2),
                                "" + rows.getObject(3),
                                "" + rows.getBoolean(4),
                                "" + rows.getInt(5),
                                "" + rows.getDouble(6)));
            }
        }
        return found;
    }

    private static long next(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select nextval('case_number')")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Path blob(Path data, String text) throws Exception {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        var file = data.resolve("blobs").resolve(hash.substring(0, 2)).resolve(hash);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static void replaceInZip(Path zip, String entry, String old, String text)
            throws Exception {
        try (var inside = FileSystems.newFileSystem(zip, Map.of())) {
            var file = inside.getPath(entry);
            Files.writeString(file, Files.readString(file).replace(old, text));
        }
    }
}
