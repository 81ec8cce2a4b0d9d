package vn.hoctap.textreuse.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many others have the same wording, word by word.
 *
 * <p>Wording that several works share which otherwise differ comes from something all of them read:
 * a study guide, a newspaper, a speaker's notes. Works that share nearly everything are one group
 * and count once, so that a ring of copyists is never hidden by its own number.
 */
abstract sealed class Commonness {

    /** From this share of the smaller text's own words on, two works are one group. */
    static final double NEARLY_ALL = 0.8;

    private final Map<String, Counts> counts = new HashMap<>();

    /** Among the works of a web as it is. */
    static Commonness of(Web web) {
        List<Entry> inOrder = web.entries().stream().sorted(Entry.IN_ORDER).toList();
        var groups = new Groups(inOrder);
        for (Entry entry : inOrder) {
            for (Meeting meeting : web.of(entry)) {
                if (meeting.isFirst(entry) && meeting.nearlyAll()) {
                    groups.join(meeting.a(), meeting.b());
                }
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        inOrder.forEach(entry -> numbers.put(entry.id(), groups.of(entry)));
        return new Whole(web, numbers);
    }

    /**
     * Takes note of a work that has come or gone; false if that changes which others belong
     * together, and nothing known here is true any more.
     *
     * @param meetings what it shares with the others
     */
    boolean follows(Entry entry, List<Meeting> meetings, boolean come) {
        return false;
    }

    /** With one work more; empty if it changes which works belong together. */
    Optional<Commonness> with(Entry entry, List<Meeting> meetings) {
        return meetings.stream().anyMatch(Meeting::nearlyAll)
                ? Optional.empty()
                : Optional.of(new OneMore(this, entry, meetings));
    }

    Counts of(Entry entry) {
        Counts known = counts.get(entry.id());
        if (known == null) {
            known = count(entry);
            counts.put(entry.id(), known);
        }
        return known;
    }

    Optional<Counts> known(Entry entry) {
        return Optional.ofNullable(counts.get(entry.id()));
    }

    void forget(Entry entry) {
        counts.remove(entry.id());
    }

    abstract boolean together(Entry a, Entry b);

    /** The number of a work's group. */
    abstract int group(Entry entry);

    abstract Counts count(Entry entry);

    Counts count(Entry entry, Collection<Meeting> meetings) {
        int own = group(entry);
        List<Other> others = new ArrayList<>(meetings.size());
        for (Meeting meeting : meetings) {
            int group = group(meeting.other(entry));
            if (group != own) {
                others.add(new Other(meeting, group));
            }
        }
        others.sort(Comparator.comparingInt(Other::group));
        Counts.Tally tally = Counts.tally(entry.own().size());
        for (Other other : others) {
            tally.add(other.meeting, other.meeting.isFirst(entry), other.group);
        }
        return tally.counts();
    }

    private record Other(Meeting meeting, int group) {}

    private static final class Whole extends Commonness {

        private final Web web;
        private final Map<String, Integer> groups;
        private int nextGroup;

        Whole(Web web, Map<String, Integer> groups) {
            this.web = web;
            this.groups = groups;
            nextGroup = groups.size();
        }

        @Override
        boolean follows(Entry entry, List<Meeting> meetings, boolean come) {
            if (meetings.stream().anyMatch(Meeting::nearlyAll)) {
                return false;
            }
            for (Meeting meeting : meetings) {
                Entry other = meeting.other(entry);
                known(other)
                        .ifPresent(counts ->
                                counts.change(meeting, meeting.isFirst(other), come ? 1 : -1));
            }
            if (come) {
                groups.put(entry.id(), nextGroup++);
            } else {
                groups.remove(entry.id());
                forget(entry);
            }
            return true;
        }

        @Override
        boolean together(Entry a, Entry b) {
            return group(a) == group(b);
        }

        @Override
        int group(Entry entry) {
            return groups.getOrDefault(entry.id(), -1);
        }

        @Override
        Counts count(Entry entry) {
            return count(entry, web.of(entry));
        }
    }

    /** A work that belongs with none of the others, on top of what is known of them. */
    private static final class OneMore extends Commonness {

        private static final int ITS_GROUP = -2;

        private final Commonness others;
        private final Entry entry;
        private final Map<String, Meeting> meetings = new HashMap<>();

        OneMore(Commonness others, Entry entry, List<Meeting> meetings) {
            this.others = others;
            this.entry = entry;
            meetings.forEach(meeting -> this.meetings.put(meeting.other(entry).id(), meeting));
        }

        private boolean isIt(Entry one) {
            return one.id().equals(entry.id());
        }

        @Override
        boolean together(Entry a, Entry b) {
            return group(a) == group(b);
        }

        @Override
        int group(Entry one) {
            return isIt(one) ? ITS_GROUP : others.group(one);
        }

        @Override
        Counts count(Entry one) {
            if (isIt(one)) {
                return count(entry, meetings.values());
            }
            Counts before = others.of(one);
            Meeting meeting = meetings.get(one.id());
            return meeting == null ? before : before.withOneMore(meeting, meeting.isFirst(one));
        }
    }
}
