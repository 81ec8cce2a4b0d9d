package vn.hoctap.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import vn.hoctap.documents.Extraction;
import vn.hoctap.documents.ParserProtocol.Task;
import vn.hoctap.documents.Refusal;
import vn.hoctap.documents.Refused;

/**
 * One reader's process, started when it is needed and replaced when it died; used by one thread.
 */
final class Parser implements AutoCloseable {

    /** After so many documents a new process begins with clean memory. */
    private static final int MOST_DOCUMENTS = 200;

    private final ChildProcesses processes;
    private final Duration timeLimit;
    private volatile @Nullable Child child;
    private volatile boolean ended;
    private int documents;

    Parser(ChildProcesses processes, Duration timeLimit) {
        this.processes = processes;
        this.timeLimit = timeLimit;
    }

    /**
     * Does what is asked with a document; when the process dies of it, once more.
     *
     * @param onSecondAttempt called before that
     * @throws UncheckedIOException when no process can be started
     * @throws CancellationException when the application stops
     */
    Extraction read(Task task, Runnable onSecondAttempt) {
        long begin = System.nanoTime();
        var first = readOnce(task, timeLimit);
        var left = timeLimit.minusNanos(System.nanoTime() - begin);
        if (!isCrash(first) || left.isNegative()) {
            return first;
        }
        onSecondAttempt.run();
        return readOnce(task, left);
    }

    private Extraction readOnce(Task task, Duration limit) {
        Extraction result;
        try {
            var process = ready();
            result = process.read(task, limit);
        } catch (IOException e) {
            close();
            throw new UncheckedIOException("No process to read documents in", e);
        }
        refuseAfterTheEnd();
        return result;
    }

    private Child ready() throws IOException {
        var current = child;
        if (current != null && (!current.isAlive() || documents >= MOST_DOCUMENTS)) {
            close();
            current = null;
        }
        refuseAfterTheEnd();
        if (current == null) {
            current = processes.start();
            child = current;
            documents = 0;
        }
        current.awaitReady();
        documents++;
        return current;
    }

    private void refuseAfterTheEnd() {
        if (ended) {
            throw new CancellationException("The application stops");
        }
    }

    private static boolean isCrash(Extraction result) {
        return result instanceof Refused refused && refused.reason() == Refusal.CRASHED;
    }

    /**
     * Ends what is being read and refuses more; called by another thread. Interrupting the reader
     * instead would close H2's files under it.
     */
    void end() {
        ended = true;
        var current = child;
        if (current != null) {
            current.kill();
        }
    }

    /** Ends an idle process; the next document starts another. */
    @Override
    public void close() {
        var current = child;
        if (current != null) {
            current.close();
            child = null;
        }
    }
}
