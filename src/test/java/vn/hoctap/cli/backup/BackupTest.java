package vn.hoctap.cli.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.TestDatabases;

/** A backup of either database restores into either, on the schema of the application. */
class BackupTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T13:14:05Z"), ZoneOffset.UTC);

    /** The first act was undone by the second: a row that refers to one that comes after it. */
    private static final List<String> ROWS =
            List.of(
                    """
                    insert into organization_act (id, kind, decision_number, issuer, decided_on,
                        effective_on, state, undone_by, recorded_at, version) values
                        ('22222222-2222-2222-2222-222222222222', 'UNDO', '02-QĐ/MH', 'Ban Thường vụ',
                         date '2026-02-01', date '2026-02-01', 'DONE', null,
                         timestamp with time zone '2026-02-01 08:00:00+07', 1)
                    """,
                    """
                    insert into organization_act (id, kind, decision_number, issuer, decided_on,
                        effective_on, state, undone_by, recorded_at, version) values
                        ('11111111-1111-1111-1111-111111111111', 'FOUND', '01-QĐ/MH', 'Ban Thường vụ',
                         date '2026-01-01', date '2026-01-01', 'UNDONE',
                         '22222222-2222-2222-2222-222222222222',
                         timestamp with time zone '2026-01-01 08:00:00+07', 1)
                    """,
                    """
                    insert into identity_account (id, username, display_name, locked, version) values
                        ('33333333-3333-3333-3333-333333333333', 'binhnh', 'H’Bình Niê "Ế, Ữ, Ộ"', true, 3)
                    """,
                    """
                    insert into originality_across (a_id, a_version, a_unit_id, b_id, b_version, b_unit_id,
                        plan_id, verdict, score, share_of_a, share_of_b, details, found_at) values
                        ('44444444-4444-4444-4444-444444444444', 1, '55555555-5555-5555-5555-555555555555',
                         '66666666-6666-6666-6666-666666666666', 2, '77777777-7777-7777-7777-777777777777',
                         '88888888-8888-8888-8888-888888888888', 'ALERT', 0.1, 0.64, 1, '{}',
                         timestamp with time zone '2026-11-20 21:06:05.123456+07')
                    """,
                    "alter sequence originality_case_number restart with 7");

    /** Rows of two accounts, one act, one pair of texts, and the one that a migration writes. */
    private static final String HELD = "rows=5 files=3";

    @TempDir private Path folder;
    private Path data;
    private Path file;

    @BeforeEach
    void files() throws Exception {
        data = Files.createDirectories(folder.resolve("data"));
        file = folder.resolve("backup.zip");
        var refused = kept("quarantine", "Tệp bị từ chối");
        Files.writeString(refused.resolveSibling(refused.getFileName() + ".reason"), "macro\n");
        kept("blobs", "Bài thu hoạch");
    }

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
        var source = used(from);
        try (var connection = source.connect()) {
            assertThat(new Backup(data, CLOCK).write(connection, file)).startsWith(HELD);
        }
        var target = empty(to);
        var restored = Files.createDirectories(folder.resolve("restored"));

        assertThat(new Restore(restored, target).read(file)).isEqualTo(HELD);

        assertThat(rows(target)).isEqualTo(rows(source));
        assertThat(files(restored)).isEqualTo(files(data));
        try (var connection = target.connect()) {
            assertThat(next(connection)).isEqualTo(7);
            assertThat(Migrations.applied(connection)).isEqualTo(Migrations.known());
        }
        assertThat(again(restored, target)).isEqualTo(lines(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aDamagedBackupTouchesNothing(String to) throws Exception {
        backup("h2");
        replaceInZip("database/identity_account.jsonl", "binhnh", "binhnx");
        var target = empty(to);

        assertThatThrownBy(() -> new Restore(folder.resolve("restored"), target).read(file))
                .isInstanceOf(BadBackup.class)
                .hasMessageContaining("restore.damaged")
                .hasMessageContaining("database/identity_account.jsonl");

        assertThat(tables(target)).isEmpty();
        assertThat(folder.resolve("restored")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aDatabaseInWhichSomethingIsIsLeftAlone(String to) throws Exception {
        backup("h2");
        var target = used(to);
        var before = rows(target);

        assertThatThrownBy(() -> new Restore(folder.resolve("restored"), target).read(file))
                .isInstanceOf(BadBackup.class)
                .hasMessageContaining("restore.database-not-empty");

        assertThat(rows(target)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aBackupOfANewerVersionIsLeftToIt(String to) throws Exception {
        backup("h2");
        replaceInZip("manifest.json", "\"identity\":", "\"identity\":9");
        var target = empty(to);

        assertThatThrownBy(() -> new Restore(folder.resolve("restored"), target).read(file))
                .hasMessageContaining("restore.newer");

        assertThat(tables(target)).isEmpty();
    }

    private void backup(String kind) throws Exception {
        try (var connection = used(kind).connect()) {
            new Backup(data, CLOCK).write(connection, file);
        }
    }

    private static Target empty(String kind) {
        return kind.equals("h2")
                ? new Target(TestDatabases.h2(), "sa", "")
                : new Target(TestDatabases.postgres(), "postgres", "");
    }

    private static Target used(String kind) throws SQLException {
        var target = empty(kind);
        Migrations.migrate(target, Migrations.known());
        try (var connection = target.connect();
                var statement = connection.createStatement()) {
            for (var sql : ROWS) {
                statement.execute(sql);
            }
        }
        return target;
    }

    private static List<String> tables(Target target) throws SQLException {
        try (var connection = target.connect()) {
            return Tables.inOrder(connection);
        }
    }

    /** Read with SQL alone, not with what wrote the backup. */
    private static List<String> rows(Target target) throws SQLException {
        var query =
                """
                select x.line from (
                    select concat('lock ', id) as line from organization_lock
                    union all
                    select concat(id, state, undone_by, decided_on, extract(epoch from recorded_at))
                      from organization_act
                    union all
                    select concat(id, display_name, case when locked then 'x' end, version)
                      from identity_account
                    union all
                    select concat(b_id, cast(score * 1000 as int), cast(share_of_a * 1000 as int),
                                  extract(epoch from found_at))
                      from originality_across) x order by x.line
                """;
        try (var connection = target.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = Stream.<String>builder();
            while (rows.next()) {
                // one database writes the zeros at the end of a number, the other does not
                found.add(rows.getString(1).replaceAll("\\.0+$", ""));
            }
            return found.build().toList();
        }
    }

    private static long next(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select nextval('originality_case_number')")) {
            row.next();
            return row.getLong(1);
        }
    }

    private Map<String, List<String>> again(Path restored, Target target) throws Exception {
        var second = folder.resolve("second.zip");
        try (var connection = target.connect()) {
            new Backup(restored, CLOCK).write(connection, second);
        }
        return lines(second);
    }

    /** Every line of every table, whatever order the database gave them in. */
    private static Map<String, List<String>> lines(Path zip) throws Exception {
        var found = new TreeMap<String, List<String>>();
        try (var inside = FileSystems.newFileSystem(zip, Map.of());
                var tables = Files.list(inside.getPath("database"))) {
            for (var table : tables.toList()) {
                found.put(table.toString(), Files.readAllLines(table).stream().sorted().toList());
            }
        }
        return found;
    }

    private static Map<String, String> files(Path root) throws Exception {
        var found = new TreeMap<String, String>();
        try (var walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile)
                    .forEach(one -> found.put(root.relativize(one).toString(), text(one)));
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path kept(String in, String text) throws Exception {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        var place = data.resolve(in).resolve(hash.substring(0, 2)).resolve(hash);
        Files.createDirectories(place.resolveSibling(""));
        return Files.write(place, bytes);
    }

    private void replaceInZip(String entry, String old, String text) throws Exception {
        try (var inside = FileSystems.newFileSystem(file, Map.of())) {
            var place = inside.getPath(entry);
            Files.writeString(place, Files.readString(place).replace(old, text));
        }
    }
}
