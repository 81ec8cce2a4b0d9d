package vn.hoctap.drill;

import java.util.List;
import java.util.Set;

/**
 * What the caller of {@code bench/drill} wants.
 *
 * @param cycles how often something happens to the server
 * @param postgres or H2
 * @param faults in turn
 * @param unsafe whether the database shall be set so that it loses what it acknowledged: the
 *     negative control
 * @param atLeast acknowledged writes of a cycle before something happens
 * @param writers whether nobody does anything but write reflections and hand them in
 */
record Options(
        int cycles,
        boolean postgres,
        List<Fault> faults,
        boolean unsafe,
        int atLeast,
        boolean writers) {

    private static final Set<String> KNOWN =
            Set.of("--cycles", "--database", "--faults", "--at-least", "--control", "--writers");
    private static final Set<String> ALONE = Set.of("--control", "--writers");
    private static final String ALL = "kill-app,kill-db,kill-both,restart-during-start,power-cut";

    /**
     * @throws IllegalArgumentException that says what is wrong
     */
    static Options parse(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            var name = arguments.get(i);
            boolean alone = ALONE.contains(name);
            if (!KNOWN.contains(name) || (i + 1 == arguments.size() && !alone)) {
                throw new IllegalArgumentException("Not understood: " + name);
            }
            i += alone ? 0 : 1;
        }
        var database = value(arguments, "--database", "postgres");
        if (!Set.of("h2", "postgres").contains(database)) {
            throw new IllegalArgumentException("A database is h2 or postgres, not " + database);
        }
        return new Options(
                Integer.parseInt(value(arguments, "--cycles", "20")),
                database.equals("postgres"),
                Fault.parse(value(arguments, "--faults", ALL)),
                arguments.contains("--control"),
                Integer.parseInt(value(arguments, "--at-least", "1500")),
                arguments.contains("--writers"));
    }

    private static String value(List<String> arguments, String name, String otherwise) {
        int at = arguments.indexOf(name);
        return at < 0 ? otherwise : arguments.get(at + 1);
    }
}
