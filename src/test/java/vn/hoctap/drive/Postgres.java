package vn.hoctap.drive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL of its own as a process, with the settings that {@code initdb} writes and no others:
 * every commit is on the disk before it is answered. The programs are those of the test library,
 * which starts its own servers without {@code fsync}.
 */
public final class Postgres implements AutoCloseable {

    private static final String DATABASE = "hoctap";

    private final Path programs;
    private final Path folder;
    private final int port;
    private final Map<String, String> environment;
    private final List<String> settings;
    private Child process = Child.NONE;

    /**
     * @param folder for the cluster and its log
     * @param environment beside the own one
     * @param settings more options of the server, {@code name=value}
     */
    public Postgres(Path folder, Map<String, String> environment, List<String> settings) {
        this(folder, environment, settings, Ports.free());
    }

    private Postgres(
            Path folder, Map<String, String> environment, List<String> settings, int port) {
        this.folder = folder;
        this.environment = Map.copyOf(environment);
        this.port = port;
        this.settings = List.copyOf(settings);
        this.programs = programs();
    }

    /** The same cluster in another environment; this one must not be running. */
    public Postgres with(Map<String, String> other) {
        return new Postgres(folder, other, settings, port);
    }

    /** Makes the cluster and an empty database in it, and leaves the server running. */
    public Postgres create() throws Exception {
        Files.createDirectories(folder);
        Child.run(
                folder.resolve("initdb.log"),
                List.of(
                        "unshare",
                        "-U",
                        programs.resolve("initdb").toString(),
                        "-D",
                        cluster().toString(),
                        "-U",
                        "postgres",
                        "-A",
                        "trust",
                        "--locale=C.UTF-8",
                        "-E",
                        "UTF8"));
        start();
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
        }
        return this;
    }

    /** Starts it and waits until it takes connections. */
    public void start() throws Exception {
        begin();
        Child.await("PostgreSQL takes connections", this::takesConnections);
    }

    /** Starts it and does not wait. */
    public void begin() throws IOException {
        // of the server that was killed; its process number may belong to somebody else by now
        Files.deleteIfExists(cluster().resolve("postmaster.pid"));
        var command =
                new ArrayList<>(
                        List.of(
                                "unshare",
                                "-U",
                                programs.resolve("postgres").toString(),
                                "-D",
                                cluster().toString(),
                                "-p",
                                String.valueOf(port),
                                "-k",
                                folder.toString()));
        for (var setting : settings) {
            command.addAll(List.of("-c", setting));
        }
        process = Child.start(folder.resolve("postgres.log"), command, environment);
    }

    private boolean takesConnections() {
        try (var connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            process.mustLive();
            return false;
        }
    }

    public Connection connect() throws SQLException {
        return connect(DATABASE);
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** What the application is told. */
    public Map<String, String> settingsOfApplication() {
        return Map.of("HOCTAP_DB_URL", url(DATABASE), "HOCTAP_DB_USER", "postgres");
    }

    public Path cluster() {
        return folder.resolve("cluster");
    }

    public Child process() {
        return process;
    }

    @Override
    public void close() {
        process.kill();
    }

    /** Unpacked once for all; where, only a running one tells. */
    private static Path programs() {
        try (var any = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
                var connection = any.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select setting from pg_config where name = 'BINDIR'")) {
            row.next();
            return Path.of(row.getString(1));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL cannot be unpacked", e);
        }
    }
}
