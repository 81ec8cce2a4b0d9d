package vn.hoctap.drive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
        var command =
                command(
                        List.of(
                                "-XX:AOTCache=" + Unpacked.cache(options),
                                "-Xlog:aot=off",
                                "-Xlog:cds=off"),
                        String.valueOf(port),
                        data);
        process =
                Child.start(
                        data.resolveSibling(data.getFileName() + ".console"), command, environment);
    }

    private List<String> command(List<String> more, String port, Path data) {
        var command = new ArrayList<>(List.of(JAVA, "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(more);
        command.addAll(
                List.of(
                        "-cp",
                        Unpacked.JAR + ":" + Unpacked.PLANTED,
                        "vn.hoctap.HoctapApplication",
                        "--port",
                        port,
                        "--data",
                        data.toString(),
                        "--empty"));
        return command;
    }

    /**
     * Keeps what a start loads and links in a file that later starts with the same options read, as
     * {@code ./start} does for a build; once for each build.
     *
     * @param scratch a folder that is not there yet
     */
    public Server train(Path scratch) throws Exception {
        var cache = Unpacked.cache(options);
        if (!Files.exists(cache)) {
            var more = List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh");
            Files.createDirectories(scratch);
            Child.run(scratch.resolve("train.log"), command(more, "0", scratch.resolve("data")));
        }
        return this;
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
        static final Path TESTS =
                Path.of("target", "test-classes", "vn", "hoctap").toAbsolutePath();
        static final Path JAR = FOLDER.resolve("hoctap.jar");
        static final Path PLANTED = FOLDER.resolve("planted.jar");

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
            forgetCaches();
        }

        /** One for each set of options, since it fits no other. */
        static Path cache(List<String> options) {
            return FOLDER.resolve("server-%08x.aot".formatted(options.hashCode()));
        }

        /** A new one only when something changed: a cache is of the jars that it was made with. */
        private static void plant() throws IOException {
            var made = new ByteArrayOutputStream();
            try (var jar = new ZipOutputStream(made)) {
                // what is looked for in a package is found by the package's own entry
                for (var folder : List.of("vn/", "vn/hoctap/", "vn/hoctap/drive/")) {
                    jar.putNextEntry(entry(folder));
                }
                for (var file : planted()) {
                    jar.putNextEntry(entry("vn/hoctap/" + TESTS.relativize(file)));
                    Files.copy(file, jar);
                }
            }
            if (!Files.exists(PLANTED)
                    || !Arrays.equals(Files.readAllBytes(PLANTED), made.toByteArray())) {
                forgetCaches();
                Files.write(PLANTED, made.toByteArray());
            }
        }

        /** Always of one time, so that the same classes make the same file. */
        private static ZipEntry entry(String name) {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
            return entry;
        }

        private static List<Path> planted() throws IOException {
            try (var classes = Files.walk(TESTS, 2)) {
                return classes.filter(
                                file -> {
                                    var name = TESTS.relativize(file).toString();
                                    return name.startsWith("World")
                                            || name.startsWith("drive/Planted")
                                            || name.startsWith("drive/Bloc");
                                })
                        .sorted()
                        .toList();
            }
        }

        private static void forgetCaches() throws IOException {
            try (var files = Files.list(FOLDER)) {
                for (var file : files.filter(it -> it.toString().endsWith(".aot")).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
