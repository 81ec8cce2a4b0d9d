package vn.hoctap.reflection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.hoctap.reflection.TextChange.Kind;

/**
 * Which words were added and removed between two texts: the shortest such list by the greedy
 * algorithm of Myers, An O(ND) Difference Algorithm and Its Variations (1986). Texts with more than
 * {@value #MOST} differences are taken as wholly different between their common beginning and end;
 * the trace it walks back has about a quarter of the square of that many numbers.
 */
final class WordChanges {

    private static final int MOST = 2_000;
    private static final Pattern TOKEN = Pattern.compile("\n|\\S+");

    private final List<String> before;
    private final List<String> after;
    private final List<TextChange> changes = new ArrayList<>();

    private WordChanges(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** In reading order; neighbours are of different kinds. */
    static List<TextChange> between(String before, String after) {
        return new WordChanges(tokens(before), tokens(after)).all();
    }

    private static List<String> tokens(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return TOKEN.matcher(composed).results().map(MatchResult::group).toList();
    }

    private List<TextChange> all() {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail)
                        .equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        put(Kind.SAME, before.subList(0, head));
        middle(
                before.subList(head, before.size() - tail),
                after.subList(head, after.size() - tail));
        put(Kind.SAME, before.subList(before.size() - tail, before.size()));
        return List.copyOf(changes);
    }

    private void middle(List<String> removed, List<String> added) {
        var trace = trace(removed, added);
        if (trace.isEmpty()) {
            put(Kind.REMOVED, removed);
            put(Kind.ADDED, added);
        } else {
            walk(trace, removed, added);
        }
    }

    /**
     * The furthest points for each number of differences before the last; the point of diagonal k
     * after d differences is at k + d + 1 of the d-th. Empty when there are too many.
     */
    private static List<int[]> trace(List<String> a, List<String> b) {
        var trace = new ArrayList<int[]>();
        var last = new int[] {0, 0, 0};
        for (int d = 0; d <= Math.min(MOST, a.size() + b.size()); d++) {
            var reached = new int[2 * d + 3];
            for (int k = -d; k <= d; k += 2) {
                int x = d == 0 ? 0 : start(last, d, k);
                while (x < a.size() && x - k < b.size() && a.get(x).equals(b.get(x - k))) {
                    x++;
                }
                reached[k + d + 1] = x;
                if (x >= a.size() && x - k >= b.size()) {
                    trace.add(reached);
                    return trace;
                }
            }
            trace.add(reached);
            last = reached;
        }
        return List.of();
    }

    /** Where diagonal k begins after one difference more than {@code last}. */
    private static int start(int[] last, int d, int k) {
        return down(last, d, k) ? last[k + d + 1] : last[k + d - 1] + 1;
    }

    private static boolean down(int[] last, int d, int k) {
        return k == -d || (k != d && last[k + d - 1] < last[k + d + 1]);
    }

    private void walk(List<int[]> trace, List<String> a, List<String> b) {
        int x = a.size();
        int y = b.size();
        var kinds = new Kind[x + y];
        Arrays.fill(kinds, Kind.SAME);
        int at = kinds.length;
        for (int d = trace.size() - 1; d > 0; d--) {
            var last = trace.get(d - 1);
            int k = x - y;
            boolean added = down(last, d, k);
            int from = added ? k + 1 : k - 1;
            int fromX = last[from + d];
            int begin = start(last, d, k);
            at -= x - begin;
            kinds[--at] = added ? Kind.ADDED : Kind.REMOVED;
            x = fromX;
            y = fromX - from;
        }
        at -= x;
        put(Arrays.copyOfRange(kinds, at, kinds.length), a, b);
    }

    private void put(Kind[] kinds, List<String> a, List<String> b) {
        int x = 0;
        int y = 0;
        for (var kind : kinds) {
            put(kind, List.of(kind == Kind.ADDED ? b.get(y) : a.get(x)));
            x += kind == Kind.ADDED ? 0 : 1;
            y += kind == Kind.REMOVED ? 0 : 1;
        }
    }

    private void put(Kind kind, List<String> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        var words = new StringBuilder();
        for (var token : tokens) {
            words.append(token).append(token.equals("\n") ? "" : " ");
        }
        if (!changes.isEmpty() && changes.getLast().kind() == kind) {
            words.insert(0, changes.removeLast().words());
        }
        changes.add(new TextChange(kind, words.toString()));
    }
}
