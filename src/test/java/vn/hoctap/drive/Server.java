package vn.hoctap.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The built application as a process, with a planted bloc in it. */
public final class Server implements AutoCloseable {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Path data;
    private final List<String> options;
    private final Map<String, String> environment;
    private final int port = Ports.free();
    private Child process = Child.NONE;

    /**
     * @param data its folder; may be new
     * @param options of the Java machine
     * @param environment the database and how large the bloc shall be
     */
    public Server(Path data, List<String> options, Map<String, String> environment) {
        this.data = data;
        this.options = List.copyOf(options);
        this.environment = new HashMap<>(environment);
        this.environment.put("HOCTAP_PLANTED", "true");
        this.environment.put("LC_ALL", "C.UTF-8");
    }

    /**
     * Starts it and waits until it says that it is ready and the bloc is founded, at its first
     * time.
     */
    public Server start() throws IOException {
        begin();
        awaitReady();
        Child.await("the bloc is founded", () -> Files.exists(data.resolve(Bloc.FILE)));
        return this;
    }

    /** Starts it and does not wait. */
    public void begin() throws IOException {
        var command = new ArrayList<>(List.of(JAVA, "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(
                List.of(
                        "-cp",
                        Unpacked.JAR + ":" + Unpacked.PLANTED,
                        "vn.hoctap.HoctapApplication",
                        "--port",
                        String.valueOf(port),
                        "--data",
                        data.toString(),
                        "--empty"));
        process =
                Child.start(
                        data.resolveSibling(data.getFileName() + ".console"), command, environment);
    }

    /** Until it is ready. */
    public void awaitReady() {
        Child.await(
                "the server is ready",
                () -> {
                    process.mustLive();
                    return process.said().contains("is ready");
                });
    }

    public Bloc bloc() {
        return Bloc.read(data);
    }

    public Child process() {
        return process;
    }

    public Path data() {
        return data;
    }

    public int port() {
        return port;
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    @Override
    public void close() {
        process.kill();
    }

    /** As {@code ./start} unpacks it; beside it what is planted. */
    private static final class Unpacked {

        static final Path FOLDER = Path.of("target", "drive-run").toAbsolutePath();
        static final Path JAR = FOLDER.resolve("hoctap.jar");
        static final Path PLANTED = FOLDER.resolve("planted");

        static {
            try {
                var built = Path.of("target", "hoctap.jar").toAbsolutePath();
                if (!Files.exists(JAR)
                        || Files.getLastModifiedTime(JAR)
                                        .compareTo(Files.getLastModifiedTime(built))
                                < 0) {
                    unpack(built);
                }
                plant();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void unpack(Path built) throws IOException {
            Files.createDirectories(FOLDER);
            try {
                Child.run(
                        FOLDER.resolve("unpack.log"),
                        List.of(
                                JAVA,
                                "-Djarmode=tools",
                                "-jar",
                                built.toString(),
                                "extract",
                                "--force",
                                "--destination",
                                FOLDER.toString()));
            } catch (Exception e) {
                throw new IllegalStateException("Not unpacked: " + built, e);
            }
            Files.setLastModifiedTime(JAR, Files.getLastModifiedTime(built));
        }

        private static void plant() throws IOException {
            var tests = Path.of("target", "test-classes", "vn", "hoctap").toAbsolutePath();
            try (var classes = Files.walk(tests, 2)) {
                for (var file : classes.toList()) {
                    var name = tests.relativize(file).toString();
                    if (name.startsWith("World")
                            || name.startsWith("drive/Planted")
                            || name.startsWith("drive/Bloc")) {
                        var copy = PLANTED.resolve("vn/hoctap").resolve(name);
                        Files.createDirectories(copy.getParent());
                        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }
}
