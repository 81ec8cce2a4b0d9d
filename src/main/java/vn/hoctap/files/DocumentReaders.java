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
        // a process that is being killed may still write there for a moment
        for (int look = 0; look < LOOKS && !isCleared(); look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private boolean isCleared() {
        try {
            FileSystemUtils.deleteRecursively(scratch);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
