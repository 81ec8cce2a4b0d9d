package vn.hoctap.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Child;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.NotAsExpected;
import vn.hoctap.drive.Postgres;
import vn.hoctap.drive.Server;
import vn.hoctap.drive.Times;

/** The machine that all this happens to: a server, its database, their disk. */
final class Site implements AutoCloseable {

    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    private final Path folder;
    private final Optional<Disk> disk;
    private final @Nullable Postgres postgres;
    private final Server server;
    private final Bloc bloc;

    /**
     * @param members of the bloc
     */
    Site(Options options, Path folder, int members, int unit, List<String> java) throws Exception {
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
        this.server = new Server(data, java, environment).start();
        this.bloc = server.bloc();
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

    /** Looks into the database while the server is away or, on PostgreSQL, beside it. */
    void look(Checker checker, Ledger ledger) throws Exception {
        if (postgres != null) {
            if (!postgres.process().lives()) {
                postgres.start();
            }
            try (var connection = postgres.connect()) {
                checker.check(ledger, connection);
            }
            return;
        }
        var copy = folder.resolve("looked-at");
        Disk.copy(server.data().resolve("database"), copy);
        try (var connection = embedded(copy)) {
            checker.check(ledger, connection);
        }
    }

    private static Connection embedded(Path copy) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + copy.resolve("hoctap") + H2, "sa", "");
    }

    /** Starts what is not running, interrupted once where that is the fault, until one can work. */
    void comeBack(Fault fault) throws Exception {
        if (fault == Fault.RESTART_DURING_START) {
            server.begin();
            Pauses.rest(ThreadLocalRandom.current().nextLong(500, 6_000));
            server.process().kill();
        }
        if (!server.process().lives()) {
            server.begin();
            server.awaitReady();
        }
        Child.await("somebody can sign in", this::letsIn);
    }

    private boolean letsIn() {
        try {
            new Line(server, new Times())
                    .signIn(bloc.members().getFirst().username(), Bloc.PASSWORD);
            return true;
        } catch (IOException | NotAsExpected notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
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
