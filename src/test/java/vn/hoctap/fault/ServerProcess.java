package vn.hoctap.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The built application as a process that can be killed. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Path JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toAbsolutePath();
    private static final Path UNPACKED = unpacked();
    private static final Path TREE = StartTree.of(UNPACKED);
    private static final String FRUGAL = "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private final boolean planted;
    private final Path data;
    private final Map<String, String> environment;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    /**
     * @param environment beside what the tests run in: the database
     */
    ServerProcess(Path data, Map<String, String> environment) {
        this(data, environment, true);
    }

    /**
     * @param planted whether there shall be a world to test with; without it, the start command is
     *     typed as people type it
     */
    ServerProcess(Path data, Map<String, String> environment, boolean planted) {
        this.planted = planted;
        this.data = data;
        this.environment = environment;
        this.port = freePort();
    }

    /** Starts it and waits until it says that it is ready. */
    ServerProcess start(String... options) throws IOException {
        begin(options);
        awaitReady();
        return this;
    }

    void begin(String... options) throws IOException {
        process = command(port, options).redirectErrorStream(true).start();
        var out = consoleFile();
        Files.deleteIfExists(out);
        Thread.ofVirtual()
                .start(() -> {
                    try (var said = process.getInputStream();
                            var file = Files.newOutputStream(out)) {
                        said.transferTo(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    void awaitReady() {
        await(
                "the server is ready",
                () -> {
                    assertThat(process.isAlive()).as(console()).isTrue();
                    return console().contains("is ready");
                });
    }

    boolean isReady() {
        return console().contains("is ready");
    }

    /** What it has said. */
    String console() {
        return said(consoleFile());
    }

    private Path consoleFile() {
        return data.resolveSibling(data.getFileName() + ".console");
    }

    /** What the console says and the exit code of a start that cannot work. */
    Outcome refused(int onPort, String... options) throws Exception {
        return outcome(command(onPort, options));
    }

    /** The command line, on this server's database. */
    Outcome hoctap(Map<String, String> other, String... arguments) throws Exception {
        var command =
                new ArrayList<>(
                        List.of(
                                JAVA.toString(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                UNPACKED.resolve("hoctap.jar").toString(),
                                "vn.hoctap.cli.Hoctap"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().putAll(other);
        builder.environment().put("LC_ALL", "en_US.UTF-8");
        return outcome(builder);
    }

    static Outcome outcome(ProcessBuilder builder) throws Exception {
        var other = builder.redirectErrorStream(true).start();
        var said =
                new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(other.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return new Outcome(said, other.exitValue());
    }

    record Outcome(String said, int exitCode) {}

    private ProcessBuilder command(int onPort, String... options) {
        var command = new ArrayList<>(planted ? planted() : typed());
        command.addAll(List.of("--port", Integer.toString(onPort), "--data", data.toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command);
        // tests of whole applications find it on their class path too, and do not want it
        builder.environment().put("HOCTAP_PLANTED", String.valueOf(planted));
        builder.environment().put("HOCTAP_JAVA_OPTIONS", FRUGAL);
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "en_US.UTF-8");
        return builder;
    }

    private static List<String> planted() {
        var command =
                new ArrayList<>(List.of(JAVA.toString(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of(FRUGAL.split(" ")));
        command.addAll(
                List.of(
                        "-cp",
                        UNPACKED.resolve("hoctap.jar") + ":" + UNPACKED.resolve("planted"),
                        "vn.hoctap.HoctapApplication"));
        return command;
    }

    /** In a process group of its own and with the signals of a terminal, however the tests run. */
    private static List<String> typed() {
        return List.of("env", "--default-signal=INT", "setsid", TREE.resolve("start").toString());
    }

    /** Where the start command lies. */
    static Path tree() {
        return TREE;
    }

    /** As the kernel kills: nothing in the process is told. */
    void kill() throws Exception {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C does: every process of the group hears of it. */
    int interrupt() throws Exception {
        var group = List.of("kill", "-INT", "--", "-" + process.pid());
        assertThat(new ProcessBuilder(group).inheritIO().start().waitFor()).isZero();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** As {@code kill} and supervisors do. */
    int stop() throws Exception {
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** What it started and what these started. */
    Stream<ProcessHandle> descendants() {
        return process.descendants();
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    /** The first column of what a query finds, line by line. */
    String ask(String sql) {
        return planted("sql", sql);
    }

    String planted(String path, String body) {
        try {
            var to =
                    "http://127.0.0.1:"
                            + Files.readString(data.resolve("planted.port"))
                            + "/"
                            + path;
            var request =
                    HttpRequest.newBuilder(URI.create(to))
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The status of an address for somebody who is not signed in. */
    int status(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address(path))).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the planted world noted about itself. */
    String fact(String name) {
        var facts = new Properties();
        try (var in = Files.newInputStream(data.resolve("planted.properties"))) {
            facts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts.getProperty(name);
    }

    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long until " + what).isLessThan(end);
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private static String said(Path out) {
        try {
            return Files.exists(out) ? Files.readString(out) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code ./start} unpacks it; beside it what is planted. */
    private static Path unpacked() {
        // forks run side by side
        var name = "fault-run-" + System.getProperty("hoctap.fork", "1");
        var folder = Path.of("target", name).toAbsolutePath();
        try {
            FileSystemUtils.deleteRecursively(folder);
            var jar = Path.of("target", "hoctap.jar").toAbsolutePath();
            var extract =
                    List.of(
                            JAVA.toString(),
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            folder.toString());
            assertThat(new ProcessBuilder(extract).inheritIO().start().waitFor()).isZero();
            plant(folder.resolve("planted"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void plant(Path to) throws IOException {
        var tests = Path.of("target", "test-classes", "vn", "hoctap").toAbsolutePath();
        try (var classes = Files.walk(tests, 2)) {
            for (var file : classes.toList()) {
                var name = tests.relativize(file).toString();
                if (name.startsWith("World")
                        || name.startsWith("MovedClock")
                        || name.startsWith("fault/Planted")
                        || name.startsWith("fault/Held")) {
                    var copy = to.resolve("vn/hoctap").resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
