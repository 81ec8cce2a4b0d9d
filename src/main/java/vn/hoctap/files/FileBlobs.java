package vn.hoctap.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The store in the data folder: {@code blobs/ab/cd/abcd…}, refused ones the same way under {@code
 * quarantine} with a {@code .reason} beside them. A blob is written under another name, forced to
 * the disk and renamed, so that a file under its own name is always whole.
 */
final class FileBlobs implements BlobStore {

    private static final String REASON = ".reason";

    /** Two levels of folders and the files in them. */
    private static final int DEPTH = 3;

    /** Opens the file a blob is written to; in tests, one on a full disk. */
    @FunctionalInterface
    interface Opener {
        OutputStream open(Path file) throws IOException;
    }

    private final Path blobs;
    private final Path quarantine;
    private final Path arriving;
    private final Opener opener;

    FileBlobs(Path data) {
        this(data, file -> Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
    }

    FileBlobs(Path data, Opener opener) {
        this.blobs = data.resolve("blobs");
        this.quarantine = data.resolve("quarantine");
        this.arriving = data.resolve("arriving");
        this.opener = opener;
        try {
            Files.createDirectories(blobs);
            Files.createDirectories(quarantine);
            Files.createDirectories(arriving);
            removeInterrupted();
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be used", e);
        }
    }

    /** What an earlier process was writing when it ended. */
    private void removeInterrupted() throws IOException {
        try (var left = Files.list(arriving)) {
            for (var file : left.toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public Blob keep(InputStream content, long mostBytes) {
        Path file = null;
        try {
            file = Files.createTempFile(arriving, "new", null);
            Files.delete(file);
            var blob = write(content, mostBytes, file);
            moveIn(file, blob);
            return blob;
        } catch (IOException e) {
            throw failed(e);
        } finally {
            deleteQuietly(file);
        }
    }

    private Blob write(InputStream content, long mostBytes, Path file) throws IOException {
        var digest = Sha256.digest();
        long bytes = 0;
        try (var out = opener.open(file)) {
            var chunk = new byte[65_536];
            for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
                bytes += n;
                if (bytes > mostBytes) {
                    throw new FileTooLarge(mostBytes);
                }
                digest.update(chunk, 0, n);
                out.write(chunk, 0, n);
            }
        }
        force(file, StandardOpenOption.WRITE);
        return new Blob(Sha256.of(digest), bytes);
    }

    /** Also over what is there already: a whole file takes the place of one that may be damaged. */
    private void moveIn(Path file, Blob blob) throws IOException {
        var in = isQuarantined(blob.sha256()) ? quarantine : blobs;
        move(file, place(in, blob.sha256()));
    }

    private static void move(Path from, Path to) throws IOException {
        var folder = to.resolveSibling("");
        Files.createDirectories(folder);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder, StandardOpenOption.READ);
    }

    /** Folders cannot be forced everywhere; there the file system orders renames itself. */
    private static void force(Path path, StandardOpenOption how) throws IOException {
        boolean folder = Files.isDirectory(path);
        if (folder && System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(Sha256 address) {
        if (isQuarantined(address)) {
            throw new QuarantinedFile(address);
        }
        try {
            return Files.newInputStream(place(blobs, address));
        } catch (NoSuchFileException e) {
            throw new MissingBlob(address);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public Path onDisk(Sha256 address) {
        var apart = place(quarantine, address);
        var file = Files.exists(apart) ? apart : place(blobs, address);
        if (!Files.exists(file)) {
            throw new MissingBlob(address);
        }
        return file;
    }

    @Override
    public Instant keptAt(Sha256 address) {
        try {
            return Files.getLastModifiedTime(onDisk(address)).toInstant();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public boolean isIntact(Sha256 address) {
        MessageDigest digest = Sha256.digest();
        try (var in = Files.newInputStream(onDisk(address))) {
            var chunk = new byte[65_536];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                digest.update(chunk, 0, n);
            }
        } catch (IOException e) {
            throw failed(e);
        }
        return Sha256.of(digest).equals(address);
    }

    @Override
    public void quarantine(Sha256 address, String reason) {
        try {
            var to = place(quarantine, address);
            if (!Files.exists(to)) {
                move(onDisk(address), to);
            }
            Files.writeString(reasonOf(address), reason + "\n");
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void release(Sha256 address) {
        try {
            if (isQuarantined(address)) {
                move(place(quarantine, address), place(blobs, address));
                Files.deleteIfExists(reasonOf(address));
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public boolean isQuarantined(Sha256 address) {
        return Files.exists(place(quarantine, address));
    }

    @Override
    public void delete(Sha256 address) {
        try {
            Files.deleteIfExists(place(blobs, address));
            Files.deleteIfExists(place(quarantine, address));
            Files.deleteIfExists(reasonOf(address));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public List<Sha256> all() {
        var all = new ArrayList<Sha256>();
        for (var root : List.of(blobs, quarantine)) {
            try (var files = Files.walk(root, DEPTH)) {
                files.map(file -> file.getFileName().toString())
                        .filter(Sha256::isOne)
                        .map(Sha256::new)
                        .forEach(all::add);
            } catch (IOException e) {
                throw failed(e);
            }
        }
        return all;
    }

    private Path reasonOf(Sha256 address) {
        var file = place(quarantine, address);
        return file.resolveSibling(address.hex() + REASON);
    }

    private static Path place(Path root, Sha256 address) {
        var hex = address.hex();
        return root.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    private static RuntimeException failed(IOException e) {
        return StorageFull.meantBy(e)
                .<RuntimeException>map(full -> full)
                .orElseGet(() -> new UncheckedIOException("The data folder does not answer", e));
    }

    private static void deleteQuietly(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
