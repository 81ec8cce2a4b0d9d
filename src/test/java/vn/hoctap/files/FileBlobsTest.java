package vn.hoctap.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBlobsTest {

    private static final String HELLO = "Chào";
    private static final Sha256 ADDRESS =
            new Sha256("8fe6ce90de08a08f0e55f8a35774fde9770008fb3baf834ab26315dbc4d0ad51");

    @TempDir private Path data;
    private BlobStore blobs;

    @BeforeEach
    void open() {
        blobs = new FileBlobs(data);
    }

    @Test
    void contentIsKeptOnceUnderItsHash() throws IOException {
        var blob = blobs.keep(stream(HELLO), 100);

        assertThat(blob).isEqualTo(new Blob(ADDRESS, 5));
        assertThat(blobs.keep(stream(HELLO), 100)).isEqualTo(blob);
        assertThat(blobs.all()).containsExactly(ADDRESS);
        assertThat(read(blobs)).isEqualTo(HELLO);
        assertThat(blobs.isIntact(ADDRESS)).isTrue();
        assertThat(data.resolve("blobs/" + folders() + ADDRESS)).hasContent(HELLO);
    }

    @Test
    void moreBytesThanAllowedLeaveNothing() throws IOException {
        assertThatThrownBy(() -> blobs.keep(stream(HELLO), 4))
                .isInstanceOf(FileTooLarge.class)
                .hasMessage("More than 4 bytes.");
        assertThat(filesIn(data)).isEmpty();
    }

    @Test
    void fullDiskIsSaidPlainlyAndLeavesNothing() throws IOException {
        var full =
                new FileBlobs(
                        data,
                        file ->
                                new FilterOutputStream(Files.newOutputStream(file)) {
                                    @Override
                                    public void write(byte[] bytes, int from, int length)
                                            throws IOException {
                                        super.write(bytes, from, 2);
                                        throw new IOException("No space left on device");
                                    }
                                });

        assertThatThrownBy(() -> full.keep(stream(HELLO), 100)).isInstanceOf(StorageFull.class);
        assertThat(filesIn(data)).isEmpty();
    }

    @Test
    void uploadThatBreaksOffLeavesNothing() throws IOException {
        var broken = new OddStream(3);

        assertThatThrownBy(() -> blobs.keep(broken, 100)).hasMessageContaining("data folder");
        assertThat(filesIn(data)).isEmpty();
    }

    @Test
    void whatAKilledProcessWasWritingIsRemovedAtTheNextStart() throws IOException {
        Files.writeString(data.resolve("arriving/new1"), "half");

        new FileBlobs(data);

        assertThat(filesIn(data)).isEmpty();
    }

    @Test
    void contentInQuarantineIsNotOpenedAndIsNotKeptTwice() throws IOException {
        blobs.keep(stream(HELLO), 100);
        blobs.quarantine(ADDRESS, "MACROS VBA project");
        blobs.quarantine(ADDRESS, "MACROS VBA project");

        assertThatThrownBy(() -> blobs.open(ADDRESS)).isInstanceOf(QuarantinedFile.class);
        assertThat(blobs.onDisk(ADDRESS)).hasContent(HELLO);
        assertThat(data.resolve("quarantine/" + folders() + ADDRESS + ".reason"))
                .hasContent("MACROS VBA project");

        blobs.keep(stream(HELLO), 100);
        assertThat(blobs.isQuarantined(ADDRESS)).isTrue();
        assertThat(blobs.all()).containsExactly(ADDRESS);

        blobs.release(ADDRESS);
        assertThat(read(blobs)).isEqualTo(HELLO);
        assertThat(filesIn(data)).hasSize(1);
    }

    @Test
    void damagedContentIsNoticedAndMendedByTheSameUpload() throws IOException {
        blobs.keep(stream(HELLO), 100);
        Files.writeString(blobs.onDisk(ADDRESS), "Chao");
        assertThat(blobs.isIntact(ADDRESS)).isFalse();

        blobs.keep(stream(HELLO), 100);
        assertThat(blobs.isIntact(ADDRESS)).isTrue();
    }

    @Test
    void missingContentIsSaid() {
        assertThatThrownBy(() -> blobs.open(ADDRESS)).isInstanceOf(MissingBlob.class);
        assertThatThrownBy(() -> blobs.onDisk(ADDRESS)).isInstanceOf(MissingBlob.class);
    }

    private static String read(BlobStore blobs) throws IOException {
        try (var in = blobs.open(ADDRESS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String folders() {
        return ADDRESS.hex().substring(0, 2) + "/" + ADDRESS.hex().substring(2, 4) + "/";
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
