package vn.hoctap.drill;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What happens to the server while people work. */
enum Fault {
    KILL_APP,
    KILL_DB,
    KILL_BOTH,
    RESTART_DURING_START,
    POWER_CUT;

    /** As the command line has it: {@code kill-app}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param words separated by commas
     * @throws IllegalArgumentException when one is unknown
     */
    static List<Fault> parse(String words) {
        return Arrays.stream(words.split(",", -1)).map(Fault::one).toList();
    }

    private static Fault one(String word) {
        return Arrays.stream(values())
                .filter(fault -> fault.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No fault is called " + word));
    }
}
