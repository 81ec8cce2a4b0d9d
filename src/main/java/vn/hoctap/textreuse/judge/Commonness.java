package vn.hoctap.textreuse.judge;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import vn.hoctap.textreuse.align.Region;

/**
 * How many others have the same wording, word by word.
 *
 * <p>Wording that several works share which otherwise differ comes from something all of them read:
 * a study guide, a newspaper, a speaker's notes. Works that share nearly everything are one group
 * and count once, so that a ring of copyists is never hidden by its own number.
 */
final class Commonness {

    /** From this share of the smaller text's own words on, two works are one group. */
    static final double NEARLY_ALL = 0.8;

    private final Web web;
    private final Groups groups;
    private final Map<String, int[]> others = new HashMap<>();

    private Commonness(Web web, Groups groups) {
        this.web = web;
        this.groups = groups;
    }

    static Commonness of(Web web, Collection<Entry> inOrder) {
        var groups = new Groups(inOrder);
        for (Entry entry : inOrder) {
            for (Meeting meeting : web.of(entry)) {
                if (meeting.isFirst(entry) && meeting.share(meeting.smallerIsA()) >= NEARLY_ALL) {
                    groups.join(meeting.a(), meeting.b());
                }
            }
        }
        return new Commonness(web, groups);
    }

    boolean together(Entry a, Entry b) {
        return groups.together(a, b);
    }

    /** For every own word of a work, how many groups other than its own have it. */
    int[] others(Entry entry) {
        return others.computeIfAbsent(entry.id(), id -> count(entry));
    }

    private int[] count(Entry entry) {
        int[] counts = new int[entry.own().size()];
        int[] last = new int[counts.length];
        Arrays.fill(last, -1);
        web.of(entry).stream()
                .filter(meeting -> !groups.together(entry, meeting.other(entry)))
                .sorted(Comparator.comparingInt(meeting -> groups.of(meeting.other(entry))))
                .forEach(meeting -> {
                    int group = groups.of(meeting.other(entry));
                    for (Region region : meeting.regions()) {
                        region.covered(
                                meeting.isFirst(entry),
                                word -> {
                                    counts[word] += last[word] == group ? 0 : 1;
                                    last[word] = group;
                                });
                    }
                });
        return counts;
    }
}
