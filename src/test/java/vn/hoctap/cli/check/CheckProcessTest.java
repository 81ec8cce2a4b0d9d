package vn.hoctap.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.cli.Hoctap;

/** The command as a process of its own, as somebody at a terminal has it. */
class CheckProcessTest {

    private static final int KILLED_BY_INTERRUPT = 130;

    @TempDir Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void interruptEndsItsParsersAndLeavesNothingBehind() throws IOException, InterruptedException {
        interrupt("");
    }

    /** A terminal interrupts the command and its parsers in the same moment. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void interruptOfAllProcessesAtOnceLeavesNothingBehind()
            throws IOException, InterruptedException {
        interrupt("-");
    }

    private void interrupt(String group) throws IOException, InterruptedException {
        Path unit = Files.createDirectories(folder.resolve("papers/unit"));
        for (int file = 0; file < 3000; file++) {
            Files.writeString(unit.resolve(file + ".txt"), Sentences.of(file, 12));
        }
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        Path report = folder.resolve("reports/report.json");
        Process check = start(scratch, folder.resolve("papers"), "--out", report.toString());
        List<ProcessHandle> parsers = new ArrayList<>();
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (parsers.isEmpty() && check.isAlive() && System.nanoTime() < deadline) {
            parsers.addAll(check.descendants().toList());
            Thread.onSpinWait();
        }
        assertThat(parsers).as("parsers at work").isNotEmpty();
        new ProcessBuilder("kill", "-INT", "--", group + check.pid()).start().waitFor();
        assertThat(check.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
        assertThat(check.exitValue()).isEqualTo(KILLED_BY_INTERRUPT);
        for (ProcessHandle parser : parsers) {
            assertThat(parser.onExit()).succeedsWithin(Duration.ofSeconds(20));
        }
        assertThat(report).doesNotExist();
        try (var left = Files.list(scratch)) {
            assertThat(left.filter(p -> p.toString().contains("hoctap"))).isEmpty();
        }
    }

    /** A shell that starts work in the background lets it ignore interrupts; this one must not. */
    private static Process start(Path scratch, Path papers, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid", "env", "--default-signal=INT"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.io.tmpdir=" + scratch);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Hoctap.class.getName(), "check", papers.toString()));
        command.addAll(List.of("--format", "json", "--threads", "2"));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
