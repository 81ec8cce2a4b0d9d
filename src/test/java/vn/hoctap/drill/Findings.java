package vn.hoctap.drill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found not to be as it must be; the same thing counts once however often it is found. */
final class Findings {

    /** How something is not as it must be. */
    enum Kind {
        /** Acknowledged, and not there. */
        LOST,
        /** Done more than once. */
        DOUBLED,
        /** A trail that does not fit, an index that stays different, an event that stays open. */
        WRONG,
        /** There, but not within the time that was promised. */
        LATE
    }

    private final Map<Kind, Set<String>> found = new EnumMap<>(Kind.class);
    private final List<String> said = new ArrayList<>();

    /**
     * @param what by which it is known again
     */
    synchronized void add(Kind kind, String what, String why) {
        if (found.computeIfAbsent(kind, it -> new HashSet<>()).add(what)) {
            said.add(kind + ": " + what + ": " + why);
        }
    }

    synchronized int count(Kind kind) {
        return found.getOrDefault(kind, Set.of()).size();
    }

    /** What was found since the last time, in words. */
    synchronized List<String> said() {
        var words = List.copyOf(said);
        said.clear();
        return words;
    }
}
