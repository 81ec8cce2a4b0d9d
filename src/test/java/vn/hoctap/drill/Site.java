package vn.hoctap.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Postgres;
import vn.hoctap.drive.Server;

/** The machine that all this happens to: a server, its database, their disk. */
final class Site implements AutoCloseable {

    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    private static final long LONGEST_WITHOUT_DATABASE = 3_000;

    private final Path folder;
    private final Optional<Disk> disk;
    private final @Nullable Postgres postgres;
    private final Server server;
    private final Bloc bloc;
    private final TextIndex index;

    /**
     * @param members of the bloc
     * @param trains whether the server may take its time once to start faster afterwards
     */
    Site(Options options, Path folder, int members, int unit, List<String> java, boolean trains)
            throws Exception {
        this.folder = folder;
        var data = folder.resolve("data");
        this.disk =
                options.faults().contains(Fault.POWER_CUT)
                        ? Disk.in(folder.resolve("disk"))
                        : Optional.empty();
        var environment = new HashMap<String, String>();
        environment.put("BLOC_MEMBERS", String.valueOf(members));
        environment.put("BLOC_UNIT", String.valueOf(unit));
        if (disk.isPresent()) {
            disk.get().keep(data);
        }
        if (options.postgres()) {
            var settings = options.unsafe() ? List.of("synchronous_commit=off") : List.<String>of();
            postgres = postgres(settings);
            environment.putAll(postgres.settingsOfApplication());
        } else {
            postgres = null;
            if (options.unsafe()) {
                environment.put("BLOC_UNSETTLED", "true");
            }
        }
        disk.ifPresent(it -> environment.putAll(it.environment()));
        this.server = new Server(data, java, environment);
        if (trains) {
            server.train(folder.resolve("training"));
        }
        this.bloc = server.start().bloc();
        var lies = new ArrayList<Path>(List.of(data.resolve("index")));
        disk.ifPresent(it -> lies.add(it.mirror(data.resolve("index"))));
        this.index = new TextIndex(lies);
    }

    private Postgres postgres(List<String> settings) throws Exception {
        var environment = new HashMap<String, String>();
        var made = new Postgres(folder.resolve("postgres"), environment, settings).create();
        if (disk.isEmpty()) {
            return made;
        }
        made.process().kill();
        disk.get().keep(made.cluster());
        var kept = made.with(disk.get().environment());
        kept.start();
        return kept;
    }

    Bloc bloc() {
        return bloc;
    }

    Server server() {
        return server;
    }

    TextIndex index() {
        return index;
    }

    /** Whether a power cut can be had here. */
    boolean forgets() {
        return disk.isPresent();
    }

    /** From one moment to the next. */
    void suffer(Fault fault) throws IOException {
        if (fault != Fault.KILL_DB || postgres == null) {
            server.process().kill();
        }
        if (postgres != null && fault != Fault.KILL_APP && fault != Fault.RESTART_DURING_START) {
            postgres.process().kill();
        }
        if (fault == Fault.POWER_CUT && disk.isPresent()) {
            disk.get().cut();
        }
    }

    /** A database that went away alone comes back while people wait for it. */
    void mend(Fault fault) throws Exception {
        if (fault == Fault.KILL_DB && postgres != null) {
            Pauses.rest(ThreadLocalRandom.current().nextLong(LONGEST_WITHOUT_DATABASE));
            postgres.start();
        }
    }

    /** Whether the server is gone, and may be started again. */
    boolean down() {
        return !server.process().lives();
    }

    /**
     * The database as the fault left it, however long it is read: on PostgreSQL one state of it, on
     * H2, which belongs to one process, a copy.
     */
    Connection asItWasLeft() throws Exception {
        if (postgres == null) {
            var copy = folder.resolve("looked-at");
            Disk.copy(server.data().resolve("database"), copy);
            return embedded(copy);
        }
        if (!postgres.process().lives()) {
            postgres.start();
        }
        var connection = postgres.connect();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var statement = connection.createStatement()) {
            // the state is that of the first statement
            statement.execute("select count(*) from quiz_quiz");
        }
        return connection;
    }

    private static Connection embedded(Path copy) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + copy.resolve("hoctap") + H2, "sa", "");
    }

    /** Starts the server where it is not running, interrupted once where that is the fault. */
    void begin(Fault fault) throws IOException {
        if (fault == Fault.RESTART_DURING_START) {
            server.begin();
            Pauses.rest(ThreadLocalRandom.current().nextLong(500, 6_000));
            server.process().kill();
        }
        if (down()) {
            server.begin();
        }
    }

    @Override
    public void close() {
        server.close();
        if (postgres != null) {
            postgres.close();
        }
    }
}
