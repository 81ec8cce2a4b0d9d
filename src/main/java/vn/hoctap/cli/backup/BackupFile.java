package vn.hoctap.cli.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A backup that was read once from end to end and is whole. */
final class BackupFile implements AutoCloseable {

    private static final String FILES = "files/";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = readManifest();
        checkRows();
        checkFiles();
    }

    /**
     * @throws BadBackup when it is none, is damaged, or was made by a newer version
     */
    static BackupFile open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new BadBackup(e, "restore.not-a-backup", file);
        }
        try {
            return new BackupFile(file, zip);
        } catch (IOException | BadBackup e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream rows(String table) throws IOException {
        return zip.getInputStream(entry("database/" + table + ".jsonl"));
    }

    List<? extends ZipEntry> files() {
        return zip.stream().filter(one -> one.getName().startsWith(FILES)).toList();
    }

    /** Where a file belongs, below the data folder. */
    static String place(ZipEntry file) {
        return file.getName().substring(FILES.length());
    }

    InputStream content(ZipEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    private Manifest readManifest() throws IOException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new BadBackup("restore.not-a-backup", file);
        }
        try (var in = zip.getInputStream(entry)) {
            var tree = JSON.readTree(in);
            int version = tree.path("version").asInt(0);
            if (version > Manifest.VERSION) {
                throw new BadBackup("restore.newer", file);
            }
            if (version == Manifest.WITHOUT_SCHEMA && tree instanceof ObjectNode object) {
                object.set("schema", firstVersions());
            }
            var read = JSON.treeToValue(tree, Manifest.class);
            if (Migrations.newer(read.schema())) {
                throw new BadBackup("restore.newer", file);
            }
            return read;
        } catch (JacksonException | NullPointerException | ZipException | EOFException e) {
            throw new BadBackup(e, "restore.damaged", file, Manifest.NAME);
        }
    }

    private static JsonNode firstVersions() {
        return JSON.valueToTree(
                Migrations.known().keySet().stream()
                        .collect(Collectors.toMap(module -> module, module -> 1)));
    }

    private void checkRows() throws IOException {
        for (var table : manifest.tables().entrySet()) {
            var name = "database/" + table.getKey() + ".jsonl";
            if (!sum(entry(name)).equals(table.getValue().sha256())) {
                throw new BadBackup("restore.damaged", file, name);
            }
        }
    }

    private void checkFiles() throws IOException {
        var files = files();
        if (files.size() != manifest.files()) {
            throw new BadBackup("restore.damaged", file, FILES);
        }
        for (var one : files) {
            var name = one.getName().substring(one.getName().lastIndexOf('/') + 1);
            var sum = sum(one);
            if (HASH.matcher(name).matches() && !name.equals(sum)) {
                throw new BadBackup("restore.damaged", file, one.getName());
            }
        }
    }

    private ZipEntry entry(String name) {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new BadBackup("restore.damaged", file, name);
        }
        return Objects.requireNonNull(entry);
    }

    private String sum(ZipEntry entry) throws IOException {
        var digest = Backup.sha256();
        try (var in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException | EOFException e) {
            throw new BadBackup(e, "restore.damaged", file, entry.getName());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
