package vn.hoctap.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.stream.Stream;

/** Processor time, in seconds, as the kernel counts it. */
public final class Cpu {

    /** {@code sysconf(_SC_CLK_TCK)} of every Linux there is. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int UTIME = 11;
    private static final int CSTIME = 14;
    private static final int LOOP_BLOCKS = 4_000;

    private Cpu() {}

    /**
     * What a process, those it started and those of them that have ended have used: fields 14 to 17
     * of {@code /proc/PID/stat} for the first, 14 and 15 for living descendants and 16 and 17 for
     * what these waited for.
     */
    public static double used(Child child) {
        var process = ProcessHandle.of(child.pid()).orElseThrow();
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToDouble(one -> ticks(one.pid()))
                        .sum()
                / TICKS_PER_SECOND;
    }

    private static double ticks(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            double sum = 0;
            for (int i = UTIME; i <= CSTIME; i++) {
                sum += Double.parseDouble(fields[i]);
            }
            return sum;
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException e) {
            // it ended between the two calls, which the kernel says in its own way
            return Optional.of(0.0)
                    .filter(it -> !Files.exists(Path.of("/proc/" + pid)))
                    .orElseThrow(() -> new UncheckedIOException(e));
        }
    }

    /**
     * Processor time of a fixed piece of work on this thread: hashing of 62.5 MiB with SHA-256. By
     * it figures of different minutes and machines are divided.
     */
    public static double loop() {
        var threads = ManagementFactory.getThreadMXBean();
        var block = new byte[1 << 14];
        long before = threads.getCurrentThreadCpuTime();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < LOOP_BLOCKS; i++) {
                digest.update(block);
            }
            block[0] = digest.digest()[0];
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }
}
