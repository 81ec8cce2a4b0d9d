package vn.hoctap.cli.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The data folder, held by one process for as long as it lives. */
final class DataFolder {

    /** A lock whose channel is collected would be given up. */
    private static final Set<FileLock> HELD = ConcurrentHashMap.newKeySet();

    private static final List<String> CONTENT = List.of("database", "blobs", "quarantine");

    private DataFolder() {}

    /**
     * Creates the folder when needed and locks it; the lock ends with the process, however it ends.
     *
     * @throws CannotStart when it cannot be written or another process holds it
     */
    static void hold(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel =
                    FileChannel.open(
                            folder.resolve("hoctap.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new CannotStart("start.data-in-use", folder);
            }
            HELD.add(lock);
        } catch (IOException e) {
            throw new CannotStart(e, "start.data-not-writable", folder);
        }
    }

    /** Whether a database or files are in it. */
    static boolean isUsed(Path folder) {
        return CONTENT.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    /** Takes away the database and the files. */
    static void empty(Path folder) throws IOException {
        for (var name : CONTENT) {
            FileSystemUtils.deleteRecursively(folder.resolve(name));
        }
    }
}
