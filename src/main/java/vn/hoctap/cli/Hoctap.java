package vn.hoctap.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;
import vn.hoctap.cli.align.AlignCommand;
import vn.hoctap.cli.check.CheckCommand;
import vn.hoctap.cli.launch.Maintenance;

/** {@code ./hoctap}: what can be done without a screen. */
public final class Hoctap {

    private static final int WRONG_USE = 2;

    private Hoctap() {}

    public static void main(String[] args) {
        // the console is for what the one who asked wants to know
        LoggingSystem.get(Hoctap.class.getClassLoader()).beforeInitialize();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Arrays.asList(args), out, err));
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        var command = args.isEmpty() ? "" : args.getFirst();
        var rest = args.isEmpty() ? args : args.subList(1, args.size());
        return switch (command) {
            case "check" -> CheckCommand.main(rest, out, err);
            case "align" -> AlignCommand.main(rest, out, err);
            case "backup" -> new Maintenance(System.getenv(), out, err).backup(rest);
            case "restore" -> new Maintenance(System.getenv(), out, err).restore(rest);
            default -> {
                err.println(
                        """
                        usage: ./hoctap check FOLDER [options]     which texts of a folder share their wording
                               ./hoctap align --pairs FILE ...     passages of pairs of texts
                               ./hoctap backup FILE [--data DIR]   database and files, also while the server runs
                               ./hoctap restore FILE --data DIR    into an empty data folder\
                        """);
                yield WRONG_USE;
            }
        };
    }
}
