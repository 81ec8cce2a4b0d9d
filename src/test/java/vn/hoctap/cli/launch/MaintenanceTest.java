package vn.hoctap.cli.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.cli.backup.Migrations;

/** Backup and restore as somebody at the keyboard sees them: one sentence, one exit code. */
class MaintenanceTest {

    @TempDir private static Path shared;

    @TempDir private Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path file;
    private Path restored;

    private static Path data;
    private static Path whole;

    @BeforeAll
    static void aDatabase() throws Exception {
        data = Files.createDirectory(shared.resolve("data"));
        whole = shared.resolve("backup.zip");
        Migrations.migrate(Database.of(Map.of(), data).target(), Migrations.known());
    }

    @BeforeEach
    void aBackupOfIt() throws Exception {
        file = folder.resolve("backup.zip");
        restored = folder.resolve("restored");
        if (!Files.exists(whole)) {
            assertThat(run("backup", whole, "--data", data)).isZero();
            said.reset();
        }
        Files.copy(whole, file);
    }

    @Test
    void aBackupIsRestoredIntoANewFolder() {
        assertThat(run("restore", file, "--data", restored)).isZero();

        assertThat(said()).isEqualTo("rows=1 files=0");
        assertThat(restored.resolve("database/hoctap.mv.db")).isNotEmptyFile();
    }

    @Test
    void aFolderThatHoldsADatabaseIsLeftAlone() {
        assertThat(run("restore", file, "--data", data)).isEqualTo(1);

        assertThat(said()).isEqualTo(data + " is not empty. Restore into a new folder.");
    }

    @Test
    void halfABackupIsRefusedAndTheFolderStaysEmpty() throws Exception {
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(run("restore", file, "--data", restored)).isEqualTo(1);

        assertThat(said())
                .isEqualTo(
                        file
                                + " is not a backup of Học tập, or not a complete one. Nothing was"
                                + " restored.");
        assertThat(DataFolder.isUsed(restored)).isFalse();
    }

    @Test
    void oneWrongByteIsFoundAndTheFolderStaysEmpty() throws Exception {
        var bytes = Files.readAllBytes(file);
        bytes[middleOfRows(bytes)] ^= 0x55;
        Files.write(file, bytes);

        assertThat(run("restore", file, "--data", restored)).isEqualTo(1);

        assertThat(said()).startsWith("The backup " + file + " is damaged: database/");
        assertThat(said()).hasLineCount(1);
        assertThat(DataFolder.isUsed(restored)).isFalse();
    }

    /** In the compressed rows of the longest table, where it counts. */
    private int middleOfRows(byte[] bytes) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var longest =
                    zip.stream()
                            .filter(entry -> entry.getName().startsWith("database/"))
                            .max(Comparator.comparingLong(ZipEntry::getCompressedSize))
                            .orElseThrow();
            // every byte is one character here; the name stands in front of what it names
            int name = new String(bytes, ISO_8859_1).indexOf(longest.getName());
            return name + longest.getName().length() + (int) longest.getCompressedSize() / 2;
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        var missing = folder.resolve("missing.zip");

        assertThat(run("restore", missing, "--data", restored)).isEqualTo(1);

        assertThat(said()).isEqualTo("There is no file " + missing + " that can be read.");
    }

    @Test
    void aBackupThatCannotBeWrittenSaysWhere() {
        var nowhere = folder.resolve("no/such/folder.zip");

        assertThat(run("backup", nowhere, "--data", data)).isEqualTo(1);

        assertThat(said()).startsWith("The backup " + nowhere + " could not be written: ");
        assertThat(said()).hasLineCount(1);
    }

    @Test
    void aFolderWithoutADatabaseHasNothingToBackUp() {
        assertThat(run("backup", file, "--data", restored)).isEqualTo(1);

        assertThat(said()).isEqualTo("There is no database in " + restored + ".");
    }

    @Test
    void withoutAFileOrFolderTheUseIsExplained() {
        assertThat(run("restore", file)).isEqualTo(2);
        assertThat(run("backup")).isEqualTo(2);

        assertThat(said()).contains("usage: ./hoctap restore FILE --data DIR");
    }

    private int run(String command, Object... arguments) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var maintenance = new Maintenance(Map.of("LANG", "en_US.UTF-8"), out, out);
        var given = List.of(arguments).stream().map(Object::toString).toList();
        return command.equals("backup") ? maintenance.backup(given) : maintenance.restore(given);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).strip();
    }
}
