package vn.hoctap.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.TestDatabases;
import vn.hoctap.cli.backup.Migrations;

/** Whatever keeps the server from starting is one plain sentence and exit code 1. */
class LaunchTest {

    @TempDir private Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private Path data;

    @BeforeEach
    void surroundings() {
        environment.put("LANG", "en_US.UTF-8");
        data = folder.resolve("data");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --colour      | The option --colour does not exist. ./start --help lists the options.
                    --port        | The option --port needs a value. ./start --help lists the options.
                    --port=x      | The option --port=x does not exist. ./start --help lists the options.
                    --port 70000  | The port 70000 is not a number from 0 to 65535.
                    --port eighty | The port eighty is not a number from 0 to 65535.
                    --address 203.0.113.1 | The address 203.0.113.1 is not one of this machine. Use 127.0.0.1 or 0.0.0.0.
                    --address no.such.name.invalid | The address no.such.name.invalid is not one of this machine. Use 127.0.0.1 or 0.0.0.0.
                    """)
    void aWrongOptionIsNamed(String options, String sentence) {
        environment.put("HOCTAP_PORT", "0");

        refused(sentence, options.split(" "));
    }

    @Test
    void helpListsTheOptionsAndStartsNothing() {
        assertThat(start("--help")).isZero();

        assertThat(said()).contains("--port", "--data", "--empty", "--upgrade", "HOCTAP_DB_URL");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPortInUseIsNamed() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(other.getLocalPort());

            refused(
                    "The port "
                            + port
                            + " on 127.0.0.1 is in use. Stop the other program or choose another"
                            + " port with --port.",
                    "--port",
                    port);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        // a file stands where the folder should be
        Files.writeString(data, "");

        refused(
                "The data folder "
                        + data
                        + " cannot be written. Change its permissions or choose another folder with"
                        + " --data.");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() {
        environment.put("HOCTAP_DB_URL", "jdbc:postgresql://127.0.0.1:1/hoctap?password=secret");

        refused(
                "The database jdbc:postgresql://127.0.0.1:1/hoctap cannot be reached or refuses the"
                        + " user name or password. Check that it runs, and HOCTAP_DB_URL,"
                        + " HOCTAP_DB_USER and HOCTAP_DB_PASSWORD.");
    }

    @Test
    void aNewerSchemaIsLeftToItsVersion() throws Exception {
        history("update \"flyway_schema_history_identity\" set version = '9' where version = '1'");

        refused(
                "The database was written by a newer version of Học tập. Use that version, or"
                        + " restore a backup of this one.");
    }

    @Test
    void anOlderSchemaIsNotMigratedByAccident() throws Exception {
        history(
                "delete from \"flyway_schema_history_identity\" where \"installed_rank\" = (select"
                        + " max(\"installed_rank\") from \"flyway_schema_history_identity\")");

        refused(
                "The database was written by an older version of Học tập. Make a backup, then start"
                        + " once with --upgrade.");
    }

    @Test
    void whatIsNoDatabaseIsNotTouched() throws Exception {
        var file = Files.createDirectories(data.resolve("database")).resolve("hoctap.mv.db");
        Files.writeString(file, "something else");

        assertThat(start("--port", "0")).isEqualTo(1);

        assertThat(said()).startsWith("The database ").hasLineCount(1);
        assertThat(said()).endsWith(" cannot be read. Restore a backup into a new folder.");
        assertThat(file).hasContent("something else");
    }

    @Test
    void anEmbeddedDatabaseThatDelaysItsWritesIsRefused() {
        var file = folder.resolve("elsewhere");
        environment.put("HOCTAP_DB_URL", "jdbc:h2:file:" + file + ";WRITE_DELAY=500");

        refused(
                "The H2 database named by HOCTAP_DB_URL keeps commits in memory. Add"
                        + " ;WRITE_DELAY=0 to the address.");
    }

    @Test
    void aServerThatDoesNotWaitForItsDiskIsWarnedAbout() {
        var database =
                Database.of(
                        Map.of(
                                "HOCTAP_DB_URL",
                                TestDatabases.postgres(),
                                "HOCTAP_DB_USER",
                                "postgres"),
                        data);

        // as the tests' own server is started
        assertThat(Safety.risks(database)).contains("fsync", "synchronous_commit");
    }

    @Test
    void theSentencesAreVietnameseWhereTheTerminalIs() {
        environment.put("LANG", "vi_VN.UTF-8");

        refused("Không có tùy chọn --mau. ./start --help liệt kê các tùy chọn.", "--mau");
    }

    private void refused(String sentence, String... options) {
        var given = options.length == 0 ? new String[] {"--port", "0"} : options;
        assertThat(start(given)).isEqualTo(1);
        assertThat(said()).isEqualTo(sentence);
    }

    private int start(String... options) {
        environment.putIfAbsent("HOCTAP_DATA", data.toString());
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Launch(environment, out, out)
                .start(LaunchTest.class, List.of(options))
                .orElseThrow();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    private void history(String change) throws Exception {
        Migrations.migrate(Database.of(Map.of(), data).target(), Migrations.known());
        try (var connection = Database.of(Map.of(), data).connect();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isEqualTo(1);
        }
    }
}
