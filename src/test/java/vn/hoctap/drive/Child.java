package vn.hoctap.drive;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A process that was started here, with all that it starts itself. */
public final class Child {

    /** Where nothing was started yet. */
    static final Child NONE = new Child(null, Path.of("nothing"));

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final @Nullable Process process;
    private final Path log;

    private Child(@Nullable Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Child start(Path log, List<String> command, Map<String, String> environment)
            throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.to(new File(log.toString())));
        builder.environment().putAll(environment);
        return new Child(builder.start(), log);
    }

    /**
     * Runs a command to its end.
     *
     * @throws IllegalStateException when it does not end well; says what it said
     */
    static void run(Path log, List<String> command) throws Exception {
        var child = start(log, command, Map.of());
        var process = child.required();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(command.getFirst() + ": " + child.said());
        }
    }

    /**
     * Runs a command to its end where nothing is to be read.
     *
     * @throws IllegalStateException when it does not end well or is not there
     */
    public static void run(List<String> command) {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Failed: " + command);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Not there: " + command.getFirst(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it wrote so far. */
    String said() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean lives() {
        return process != null && process.isAlive();
    }

    void mustLive() {
        if (!lives()) {
            throw new IllegalStateException("It ended: " + said());
        }
    }

    long pid() {
        return required().pid();
    }

    /** As the kernel kills: nothing in it is told. Those it started are killed as well. */
    public void kill() {
        if (process == null) {
            return;
        }
        var all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        for (var one : all) {
            one.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }

    private Process required() {
        return Optional.ofNullable(process).orElseThrow();
    }

    /** Waits until something is so. */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited too long until " + what);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
