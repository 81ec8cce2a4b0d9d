package vn.hoctap.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/**
 * A file system of some megabytes that is really full when it is full. Mounting one is for root;
 * where even root may not, as in most containers, the small {@code /dev/shm} of a container serves.
 */
final class SmallDisk implements AutoCloseable {

    private static final int KILOBYTE = 1024;
    private static final int BLOCK = 64 * KILOBYTE;
    private static final long STILL_SMALL = 512L << 20;
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");

    private final Path folder;
    private final boolean mounted;
    private final Path filler;

    private SmallDisk(Path folder, boolean mounted) {
        this.folder = folder;
        this.mounted = mounted;
        this.filler = folder.resolve("filler");
    }

    /** Empty, with so many megabytes. */
    static SmallDisk of(int megabytes, Path at) throws IOException, InterruptedException {
        Files.createDirectories(at);
        var size = "size=" + megabytes + "m";
        if (run("mount", "-t", "tmpfs", "-o", size, "tmpfs", at.toString()) == 0) {
            return new SmallDisk(at, true);
        }
        assertThat(Files.getFileStore(SHARED_MEMORY).getTotalSpace())
                .as("a small disk: run the tests as root, who may mount one")
                .isLessThan(STILL_SMALL);
        return new SmallDisk(Files.createTempDirectory(SHARED_MEMORY, "hoctap"), false);
    }

    Path folder() {
        return folder;
    }

    /** Takes all room but so many kilobytes. */
    void fill(int kilobytes) throws IOException {
        try (var out =
                Files.newOutputStream(
                        filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int block : new int[] {BLOCK, KILOBYTE}) {
                while (room() >= (long) kilobytes * KILOBYTE + block) {
                    out.write(new byte[block]);
                }
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private long room() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** Somebody makes room. */
    void empty() throws IOException {
        Files.delete(filler);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(filler);
        if (mounted) {
            try {
                run("umount", "-l", folder.toString());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        } else {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor();
    }
}
