package vn.hoctap.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration is loaded whole although its first start is killed, and restored whole. */
class DemoIT {

    @TempDir private Path folder;

    @Test
    void theFirstStartIsKilledHalfWayAndTheNextOneLoadsTheRest() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        var log = new ServerLog(data);
        var backup = folder.resolve("demo.zip");
        var restored = folder.resolve("restored");
        try (var server = new ServerProcess(data, Map.of(), false)) {
            server.begin();
            ServerProcess.await(
                    "people are there", () -> log.says("people and accounts are there"));
            nobodyIsInvited(server);
            server.kill();

            server.start();
            assertThat(server.status("login")).isEqualTo(200);
            assertThat(server.status("actuator/health/readiness")).isEqualTo(200);
            assertThat(server.status("actuator/health/liveness")).isEqualTo(200);
            nothingIsServedBesideTheFront(server);
            assertThat(server.interrupt()).isEqualTo(130);
            var rows = settled(server, data);
            server.start();
            assertThat(server.interrupt()).isEqualTo(130);
            assertThat(rows(data)).as("found as it was").isEqualTo(rows);
            var saved = server.hoctap(Map.of(), "backup", "" + backup, "--data", "" + data);
            assertThat(saved.exitCode()).as(saved.said()).isZero();
            var back = server.hoctap(Map.of(), "restore", "" + backup, "--data", "" + restored);
            assertThat(back.said()).matches("rows=\\d+ files=\\d+");
        }
        var rows = rows(data);
        assertThat(rows)
                .containsEntry("roster_person", 3393L)
                .containsEntry("study_plan", 3L)
                .containsEntry("live_recording", 1L)
                .containsEntry("demo_part", 9L);
        assertThat(rows.get("reflection")).isBetween(190L, 230L);
        assertThat(rows.get("quiz_attempt")).isBetween(60L, 80L);
        assertThat(rows(restored)).isEqualTo(rows);
        assertThat(files(restored)).isEqualTo(files(data));
        log.isSilentAbout(List.of("Nguyễn", "Trần", "H’", "tôi", "hocvien", "hoc-tap-minh-hoa"));
    }

    private static void nobodyIsInvited(ServerProcess server) {
        assertThat(server.isReady()).isFalse();
        assertThat(server.status("login")).isEqualTo(503);
        assertThat(server.status("")).isEqualTo(503);
        assertThat(server.status("actuator/health/readiness")).isEqualTo(503);
        assertThat(server.status("actuator/health/liveness")).isEqualTo(200);
    }

    /** Also the address without its slash: CVE-2026-2742. */
    private static void nothingIsServedBesideTheFront(ServerProcess server) {
        for (var path : new String[] {"VAADIN", "VAADIN?v-r=init", "VAADIN/", "actuator/env"}) {
            assertThat(server.status(path)).as(path).isEqualTo(302);
        }
    }

    /** What a stopped server left undone the next one does, and changes rows by it. */
    private static Map<String, Long> settled(ServerProcess server, Path data) throws Exception {
        for (int starts = 0; starts < 5 && rows(data).get("event_publication") > 0; starts++) {
            server.start();
            assertThat(server.interrupt()).isEqualTo(130);
        }
        var rows = rows(data);
        assertThat(rows).as("nothing is left undone").containsEntry("event_publication", 0L);
        return rows;
    }

    private static Map<String, Long> rows(Path data) throws SQLException {
        var url =
                "jdbc:h2:file:"
                        + data.resolve("database/hoctap")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE";
        var counts = new TreeMap<String, Long>();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var names = connection.createStatement();
                var tables =
                        names.executeQuery(
                                """
                                select table_name from information_schema.tables
                                 where table_schema = 'public' and table_type = 'BASE TABLE'
                                   and table_name not like 'flyway%'
                                """)) {
            while (tables.next()) {
                try (var statement = connection.createStatement();
                        var row =
                                statement.executeQuery(
                                        "select count(*) from " + tables.getString(1))) {
                    row.next();
                    counts.put(tables.getString(1), row.getLong(1));
                }
            }
        }
        return counts;
    }

    private static Map<String, Long> files(Path data) throws IOException {
        try (var walk = Files.walk(data.resolve("blobs"))) {
            return walk.filter(Files::isRegularFile)
                    .collect(
                            Collectors.toMap(
                                    file -> data.relativize(file).toString(),
                                    file -> file.toFile().length()));
        }
    }
}
