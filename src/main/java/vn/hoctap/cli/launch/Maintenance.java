package vn.hoctap.cli.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.hoctap.cli.backup.BackupCommand;
import vn.hoctap.cli.backup.BadBackup;
import vn.hoctap.cli.backup.Restore;

/** {@code ./hoctap backup} and {@code restore}: the database and folder that the options name. */
public final class Maintenance {

    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final String APPLICATION = "vn.hoctap.HoctapApplication";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Sentences sentences;

    public Maintenance(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = Map.copyOf(environment);
        this.out = out;
        this.err = err;
        this.sentences = Sentences.of(environment);
    }

    /** Writes a backup and returns the exit code. */
    public int backup(List<String> arguments) {
        var given = Arguments.of(arguments, environment);
        if (given.isEmpty()) {
            err.println(sentences.get("backup.usage"));
            return WRONG_USE;
        }
        var data = given.get().data();
        var database = Database.of(environment, data);
        if (!database.exists()) {
            err.println(sentences.get("backup.nothing", data));
            return FAILED;
        }
        return BackupCommand.run(data, given.get().file(), database::connect, out, err);
    }

    /** Restores a backup into an empty place and returns the exit code. */
    public int restore(List<String> arguments) {
        var given = Arguments.of(arguments, environment);
        if (given.isEmpty() || !arguments.contains("--data")) {
            err.println(sentences.get("restore.usage"));
            return WRONG_USE;
        }
        var data = given.get().data();
        if (!isEmpty(data)) {
            err.println(sentences.get("restore.not-empty", data));
            return FAILED;
        }
        try {
            DataFolder.hold(data);
            Surroundings.checkDatabase(Database.of(environment, data));
            out.println(restore(data, given.get().file()));
            return 0;
        } catch (CannotStart reason) {
            err.println(reason.in(sentences));
        } catch (BadBackup | IOException | SQLException e) {
            err.println(sentences.get("restore.failed", given.get().file(), "" + e.getMessage()));
        }
        return FAILED;
    }

    /** The application's own migrations make the tables; it listens on no address but this one. */
    private static String restore(Path data, Path file) throws IOException, SQLException {
        System.setProperty("hoctap.data", data.toString());
        try (var context =
                        new SpringApplicationBuilder(application())
                                .run(
                                        "--server.port=0",
                                        "--server.address=127.0.0.1",
                                        "--hoctap.demo=false",
                                        "--hoctap.sweeps=false",
                                        "--hoctap.control=false");
                var connection = context.getBean(DataSource.class).getConnection()) {
            return new Restore(data).read(connection, file);
        }
    }

    private static Class<?> application() {
        try {
            return Class.forName(APPLICATION);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isEmpty(Path data) {
        return !Files.exists(data.resolve("database")) && !Files.exists(data.resolve("blobs"));
    }

    private record Arguments(Path file, Path data) {

        static Optional<Arguments> of(List<String> arguments, Map<String, String> environment) {
            var data = environment.getOrDefault("HOCTAP_DATA", "data");
            var files = new ArrayList<String>();
            for (var rest = arguments.iterator(); rest.hasNext(); ) {
                var argument = rest.next();
                if (argument.equals("--data") && rest.hasNext()) {
                    data = rest.next();
                } else {
                    files.add(argument);
                }
            }
            boolean fits = files.size() == 1 && !files.getFirst().startsWith("--");
            return fits
                    ? Optional.of(
                            new Arguments(
                                    Path.of(files.getFirst()),
                                    Path.of(data).toAbsolutePath().normalize()))
                    : Optional.empty();
        }
    }
}
