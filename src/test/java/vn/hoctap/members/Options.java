package vn.hoctap.members;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the caller of {@code bench/members} wants.
 *
 * @param members in one repetition
 * @param warm how many repetitions come before those that are measured
 * @param pairs how many repetitions are measured
 * @param atOnce how many members are on the line at the same time where nothing is spread
 * @param spread over how long the members come; zero: as fast as the server takes them
 * @param pages how many open quiz pages are weighed; 0: none
 * @param out where the lines go beside the console
 */
record Options(
        int members,
        Kind journey,
        int warm,
        int pairs,
        int atOnce,
        Duration spread,
        int pages,
        Path out) {

    /** What a member does. */
    enum Kind {
        QUIZ,
        REFLECTION,
        MIXED
    }

    private static final Set<String> KNOWN =
            Set.of("members", "journey", "warm", "pairs", "at-once", "spread", "pages", "out");

    /**
     * @throws IllegalArgumentException that says what is wrong
     */
    static Options parse(List<String> arguments) {
        var seen = new HashSet<String>();
        for (int i = 0; i < arguments.size(); i += 2) {
            var name = arguments.get(i).replaceFirst("^--", "");
            if (!KNOWN.contains(name) || i + 1 == arguments.size() || !seen.add(name)) {
                throw new IllegalArgumentException("Not understood: " + arguments.get(i));
            }
        }
        return new Options(
                number(arguments, "members", 50),
                kind(text(arguments, "journey", "quiz")),
                number(arguments, "warm", 5),
                number(arguments, "pairs", 7),
                number(arguments, "at-once", 4),
                Duration.ofSeconds(number(arguments, "spread", 0)),
                number(arguments, "pages", 100),
                Path.of(text(arguments, "out", "target/members/members.jsonl")));
    }

    private static Kind kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "A journey is quiz, reflection or mixed, not " + name));
    }

    private static int number(List<String> arguments, String name, int otherwise) {
        var text = text(arguments, name, String.valueOf(otherwise));
        if (!text.matches("\\d{1,6}")) {
            throw new IllegalArgumentException("--" + name + " wants a number, not " + text);
        }
        return Integer.parseInt(text);
    }

    private static String text(List<String> arguments, String name, String otherwise) {
        int at = arguments.indexOf("--" + name);
        return at < 0 ? otherwise : arguments.get(at + 1);
    }

    /** Members that must be there: for the repetitions and the pages. */
    int people() {
        return members * (pairs + (spread.isZero() ? warm : 0)) + pages;
    }
}
