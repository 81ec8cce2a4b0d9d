package vn.hoctap.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.cli.backup.Migrations;
import vn.hoctap.cli.backup.Target;

/** The start command itself, as somebody types it. */
class StartIT {

    @TempDir private Path folder;

    @Test
    void ctrlCStopsItCleanlyAndItStartsAgain() throws Exception {
        var data = folder.resolve("data");
        try (var server = new ServerProcess(data, Map.of(), false)) {
            server.start("--empty");
            ServerProcess.await(
                    "everything is said", () -> server.console().contains("Ctrl-C stops it."));
            assertThat(server.console())
                    .contains(
                            "Học tập is ready: http://127.0.0.1:" + server.port(),
                            "Data folder: " + data);
            assertThat(server.interrupt()).isEqualTo(130);
            assertThat(server.status("actuator/health/readiness")).isZero();
            assertThat(server.console()).doesNotContain("Exception");
            assertThat(data.resolve("database/hoctap.mv.db")).isNotEmptyFile();

            server.start("--empty");
            assertThat(server.status("actuator/health/readiness")).isEqualTo(200);
            assertThat(server.interrupt()).isEqualTo(130);
        }
    }

    @Test
    void withoutAJdkOneSentenceSaysWhatToInstall() throws Exception {
        var bare = Files.createDirectory(folder.resolve("bin"));
        for (var tool : new String[] {"dirname", "readlink", "sed", "find", "cat"}) {
            for (var place : new String[] {"/usr/bin", "/bin"}) {
                if (Files.exists(Path.of(place, tool)) && !Files.exists(bare.resolve(tool))) {
                    Files.createSymbolicLink(bare.resolve(tool), Path.of(place, tool));
                }
            }
        }
        var old = Files.createDirectories(folder.resolve("jdks/old/bin"));
        for (var program : new String[] {"java", "javac"}) {
            var file = old.resolve(program);
            Files.writeString(file, "#!/bin/sh\necho 'openjdk version \"17.0.9\"' >&2\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        var builder = new ProcessBuilder(ServerProcess.tree().resolve("start").toString());
        builder.environment().put("PATH", bare.toString());
        builder.environment().put("HOCTAP_JDK_PLACES", folder.resolve("jdks").toString());
        builder.environment().put("JAVA_HOME", folder.resolve("nowhere").toString());

        var refused = ServerProcess.outcome(builder);

        assertThat(refused.said())
                .isEqualTo(
                        "Học tập needs a JDK 25 or newer and found none. Install one (for example"
                                + " Temurin 25) or set JAVA_HOME to it.");
        assertThat(refused.exitCode()).isEqualTo(1);
    }

    /** A place that nobody may write to, not even root. */
    @Test
    void aFolderThatIsReadOnlyIsNamed() throws Exception {
        var data = Path.of("/proc/sys");
        try (var server = new ServerProcess(data, Map.of(), false)) {
            var refused = server.refused(0, "--empty");

            assertThat(refused.said())
                    .isEqualTo(
                            "The data folder /proc/sys cannot be written. Change its permissions or"
                                    + " choose another folder with --data.");
            assertThat(refused.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void anOlderDatabaseIsUsedAfterItWasUpgradedOnce() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        var older = new TreeMap<>(Migrations.known());
        older.replaceAll((_, _) -> 1);
        Migrations.migrate(new Target(url(data), "sa", ""), older);
        try (var server = new ServerProcess(data, Map.of(), false)) {
            var refused = server.refused(0, "--empty");
            assertThat(refused.said())
                    .isEqualTo(
                            "The database was written by an older version of Học tập. Make a"
                                    + " backup, then start once with --upgrade.");
            assertThat(refused.exitCode()).isEqualTo(1);

            server.start("--empty", "--upgrade");
            assertThat(server.status("actuator/health/readiness")).isEqualTo(200);
            assertThat(server.interrupt()).isEqualTo(130);
            server.start("--empty");
            assertThat(server.interrupt()).isEqualTo(130);
        }
    }

    @Test
    void aNewerDatabaseIsLeftAlone() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        Migrations.migrate(new Target(url(data), "sa", ""), Migrations.known());
        try (var connection = DriverManager.getConnection(url(data), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("update \"flyway_schema_history_roster\" set version = '99'");
        }
        try (var server = new ServerProcess(data, Map.of(), false)) {
            var refused = server.refused(0, "--empty", "--upgrade");

            assertThat(refused.said())
                    .isEqualTo(
                            "The database was written by a newer version of Học tập. Use that"
                                    + " version, or restore a backup of this one.");
            assertThat(refused.exitCode()).isEqualTo(1);
        }
        try (var connection = DriverManager.getConnection(url(data), "sa", "")) {
            assertThat(Migrations.applied(connection)).containsEntry("roster", 99);
        }
    }

    private static String url(Path data) {
        return "jdbc:h2:file:"
                + data.resolve("database/hoctap")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }
}
