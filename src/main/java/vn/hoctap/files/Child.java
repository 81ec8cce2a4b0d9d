package vn.hoctap.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoctap.documents.Extraction;
import vn.hoctap.documents.ParserChild;
import vn.hoctap.documents.ParserProtocol;
import vn.hoctap.documents.ParserProtocol.Task;
import vn.hoctap.documents.Refusal;
import vn.hoctap.documents.Refused;

/** One process that reads documents, as the application sees it; used by one thread. */
final class Child implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Child.class);
    private static final Duration TIME_TO_START = Duration.ofSeconds(30);
    private static final int LAST_WORDS = 2_000;
    private static final int SECONDS_TO_END = 2;

    private final Process process;
    private final Runnable tidy;
    private final DataInputStream in;
    private final DataOutputStream out;
    private volatile String lastWords = "";
    private boolean ready;

    Child(Process process, Runnable tidy) {
        this.process = process;
        this.tidy = tidy;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        Thread.ofVirtual().name("parser-errors").start(this::listenToErrors);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Waits until it can be used.
     *
     * @throws IOException when it does not start: nothing is wrong with the document then
     */
    void awaitReady() throws IOException {
        if (!ready) {
            var killer = killAfter(TIME_TO_START);
            try {
                if (in.readInt() != ParserProtocol.READY) {
                    throw new IOException("The parser said something unknown");
                }
                ready = true;
            } catch (EOFException e) {
                close();
                throw new IOException("The parser does not start: " + lastWords, e);
            } finally {
                killer.cancel(false);
            }
        }
    }

    /** Does one task, or says why the process ended; after the latter it is of no use. */
    Extraction read(Task task, Duration timeLimit) {
        var killer = killAfter(timeLimit);
        try {
            ParserProtocol.write(out, task);
            return ParserProtocol.readAnswer(in);
        } catch (IOException e) {
            boolean timedOut = !killer.cancel(false);
            close();
            return new Refused(timedOut ? Refusal.TIMED_OUT : reasonOfDeath(), "exit " + exit());
        } finally {
            killer.cancel(false);
        }
    }

    private Refusal reasonOfDeath() {
        return exit() == ParserChild.OUT_OF_MEMORY ? Refusal.OUT_OF_MEMORY : Refusal.CRASHED;
    }

    private int exit() {
        return process.isAlive() ? -1 : process.exitValue();
    }

    private CompletableFuture<Void> killAfter(Duration time) {
        return CompletableFuture.runAsync(
                process::destroyForcibly,
                CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** For another thread than the one that reads. */
    void kill() {
        process.destroyForcibly();
    }

    /** An idle one ends when its input does; one that does not is killed. */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            LOG.debug("A parser was gone already.", e);
        }
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        tidy.run();
    }

    private void listenToErrors() {
        try (var errors = process.getErrorStream()) {
            lastWords = new String(errors.readNBytes(LAST_WORDS), StandardCharsets.UTF_8);
            errors.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            LOG.debug("A parser's errors ended.", e);
        }
    }
}
