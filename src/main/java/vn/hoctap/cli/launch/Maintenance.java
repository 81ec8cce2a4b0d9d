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
import org.flywaydb.core.api.FlywayException;
import vn.hoctap.cli.backup.BackupCommand;
import vn.hoctap.cli.backup.BadBackup;
import vn.hoctap.cli.backup.Restore;

/** {@code ./hoctap backup} and {@code restore}: the database and folder that the options name. */
public final class Maintenance {

    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

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
        var file = given.get().file();
        try {
            out.println(file + ": " + BackupCommand.run(data, file, database::connect));
            return 0;
        } catch (BadBackup e) {
            err.println(sentences.get(e.key(), e.values()));
        } catch (IOException | SQLException e) {
            err.println(sentences.get("backup.failed", file, reason(e)));
        }
        return FAILED;
    }

    /** Restores a backup into an empty place and returns the exit code. */
    public int restore(List<String> arguments) {
        var given = Arguments.of(arguments, environment);
        if (given.isEmpty() || !arguments.contains("--data")) {
            err.println(sentences.get("restore.usage"));
            return WRONG_USE;
        }
        var data = given.get().data();
        var file = given.get().file();
        if (!Files.isReadable(file)) {
            err.println(sentences.get("restore.no-file", file));
            return FAILED;
        }
        if (DataFolder.isUsed(data)) {
            err.println(sentences.get("restore.not-empty", data));
            return FAILED;
        }
        try {
            out.println(restore(data, file));
            return 0;
        } catch (CannotStart reason) {
            err.println(reason.in(sentences));
        } catch (BadBackup e) {
            err.println(sentences.get(e.key(), e.values()));
        } catch (IOException | SQLException | FlywayException e) {
            err.println(sentences.get("restore.failed", file, reason(e)));
        }
        return FAILED;
    }

    /** What it began to write goes again when it fails: the next try finds the place empty. */
    private String restore(Path data, Path file) throws IOException, SQLException {
        DataFolder.hold(data);
        var database = Database.of(environment, data);
        Surroundings.checkDatabase(database);
        boolean done = false;
        try {
            var held = new Restore(data, database.target()).read(file);
            done = true;
            return held;
        } finally {
            if (!done) {
                DataFolder.empty(data);
            }
        }
    }

    /** The first line: drivers add lines of advice. */
    private static String reason(Exception e) {
        return ("" + e.getMessage()).lines().findFirst().orElse("");
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
