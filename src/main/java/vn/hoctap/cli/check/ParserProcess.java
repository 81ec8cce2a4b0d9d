package vn.hoctap.cli.check;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.hoctap.documents.Extraction;
import vn.hoctap.documents.Limits;
import vn.hoctap.documents.ParserChild;
import vn.hoctap.documents.ParserCommand;
import vn.hoctap.documents.ParserProtocol;
import vn.hoctap.documents.Refusal;
import vn.hoctap.documents.Refused;

/**
 * Reads files in a process of its own, which is started again when a file brings it down. Used by
 * one thread at a time.
 */
final class ParserProcess implements AutoCloseable {

    private static final int MEGABYTES = 384;
    private static final int SECONDS_PER_FILE = 60;

    private final Path scratch;
    private @Nullable Running running;

    ParserProcess() {
        try {
            scratch = Files.createTempDirectory("hoctap-check");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Running(Process process, DataInputStream in, DataOutputStream out) {}

    Extraction read(Path file) {
        try {
            Running child = running == null ? start() : running;
            running = child;
            return ask(child, file);
        } catch (IOException e) {
            stop();
            return new Refused(Refusal.CRASHED, "the parser did not start");
        }
    }

    private Extraction ask(Running child, Path file) {
        CompletableFuture<Void> killer =
                CompletableFuture.runAsync(
                        child.process::destroyForcibly,
                        CompletableFuture.delayedExecutor(SECONDS_PER_FILE, TimeUnit.SECONDS));
        try {
            var name = String.valueOf(file.getFileName());
            ParserProtocol.write(
                    child.out,
                    new ParserProtocol.Request(file.toAbsolutePath(), name, Limits.DEFAULT));
            return ParserProtocol.readAnswer(child.in);
        } catch (IOException e) {
            boolean timedOut = !killer.cancel(false);
            stop();
            return new Refused(timedOut ? Refusal.TIMED_OUT : Refusal.CRASHED, "");
        } finally {
            killer.cancel(false);
        }
    }

    private Running start() throws IOException {
        var command = ParserCommand.of(ParserChild.class.getName(), MEGABYTES, scratch);
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var child =
                new Running(
                        process,
                        new DataInputStream(new BufferedInputStream(process.getInputStream())),
                        new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
        if (child.in.readInt() != ParserProtocol.READY) {
            process.destroyForcibly();
            throw new IOException("the parser said something unknown");
        }
        return child;
    }

    private void stop() {
        if (running != null) {
            running.process.destroyForcibly();
            running = null;
        }
    }

    @Override
    public void close() {
        stop();
        try (var files = Files.walk(scratch)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // a temporary folder the system clears anyway
            scratch.toFile().deleteOnExit();
        }
    }
}
