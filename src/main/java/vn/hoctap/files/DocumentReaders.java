package vn.hoctap.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;
import vn.hoctap.documents.ParserChild;

/** Readers for the command line, which has no queue; what they write is gone when it is closed. */
public final class DocumentReaders implements AutoCloseable {

    private static final int LOOKS = 100;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Path scratch;
    private final Thread tidy;
    private final ChildProcesses processes;
    private final Duration timeLimit;

    /**
     * @param memoryMegabytes of heap for each process
     * @param timeLimit for one document
     */
    public DocumentReaders(int memoryMegabytes, Duration timeLimit) {
        this.timeLimit = timeLimit;
        try {
            scratch = Files.createTempDirectory("hoctap-read");
            // whoever interrupts while the processes are still being prepared leaves nothing behind
            tidy = new Thread(() -> clear(scratch), "tidy-scratch");
            Runtime.getRuntime().addShutdownHook(tidy);
            processes = new ChildProcesses(ParserChild.class.getName(), memoryMegabytes, scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DocumentReader open() {
        return new DocumentReader(new Parser(processes, timeLimit));
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(tidy);
        } catch (IllegalStateException e) {
            // the end has begun: it runs already
        }
        clear(scratch);
    }

    /** A process that is being killed may still write there for a moment. */
    private static void clear(Path scratch) {
        for (int look = 0; look < LOOKS && !isCleared(scratch); look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static boolean isCleared(Path scratch) {
        try {
            FileSystemUtils.deleteRecursively(scratch);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
