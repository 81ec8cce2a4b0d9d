package vn.hoctap.textreuse.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How many others have the same wording, word by word.
 *
 * <p>Wording that several works share which otherwise differ comes from something all of them read:
 * a study guide, a newspaper, a speaker's notes. Works that share nearly everything are one group
 * and count once, so that a ring of copyists is never hidden by its own number.
 */
final class Commonness {

    /** From this share of the smaller text's own words on, two works are one group. */
    static final double NEARLY_ALL = 0.75;

    private final Groups groups;
    private final int[][] others;

    private Commonness(Groups groups, int[][] others) {
        this.groups = groups;
        this.others = others;
    }

    static Commonness of(List<Entry> entries, List<Meeting> meetings) {
        var groups = new Groups(entries.size());
        List<List<Cover>> covers = new ArrayList<>();
        entries.forEach(entry -> covers.add(new ArrayList<>()));
        for (Meeting meeting : meetings) {
            BitSet inA = meeting.covered(true);
            BitSet inB = meeting.covered(false);
            covers.get(meeting.a()).add(new Cover(meeting.b(), inA));
            covers.get(meeting.b()).add(new Cover(meeting.a(), inB));
            int sizeA = entries.get(meeting.a()).own().size();
            int sizeB = entries.get(meeting.b()).own().size();
            int shared = sizeA <= sizeB ? inA.cardinality() : inB.cardinality();
            if (shared >= NEARLY_ALL * Math.min(sizeA, sizeB)) {
                groups.join(meeting.a(), meeting.b());
            }
        }
        int[][] others = new int[entries.size()][];
        for (int e = 0; e < others.length; e++) {
            others[e] = count(e, entries.get(e).own().size(), covers.get(e), groups);
        }
        return new Commonness(groups, others);
    }

    private record Cover(int other, BitSet words) {}

    /** For every own word of an entry, the groups other than its own that have it. */
    private static int[] count(int entry, int size, List<Cover> covers, Groups groups) {
        int[] counts = new int[size];
        int[] last = new int[size];
        Arrays.fill(last, -1);
        covers.stream()
                .filter(cover -> !groups.together(cover.other, entry))
                .sorted((x, y) -> Integer.compare(groups.of(x.other), groups.of(y.other)))
                .forEach(cover -> {
                    int group = groups.of(cover.other);
                    cover.words.stream()
                            .filter(w -> last[w] != group)
                            .forEach(w -> {
                                last[w] = group;
                                counts[w]++;
                            });
                });
        return counts;
    }

    boolean together(int a, int b) {
        return groups.together(a, b);
    }

    /** How many groups other than that entry's own have this own word of it. */
    int others(int entry, int word) {
        return others[entry][word];
    }
}
