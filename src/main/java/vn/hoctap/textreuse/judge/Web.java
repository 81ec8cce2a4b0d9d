package vn.hoctap.textreuse.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoctap.textreuse.align.Aligner;
import vn.hoctap.textreuse.align.Region;
import vn.hoctap.textreuse.align.SeedTable;

/** The works of a scope and all pairs of them that share anything. */
public final class Web {

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, List<Meeting>> meetings = new HashMap<>();
    private final Found found;

    public Web(Found found) {
        this.found = found;
    }

    public Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    public int size() {
        return entries.size();
    }

    /** The pairs a work is in. */
    List<Meeting> of(Entry entry) {
        return meetings.getOrDefault(entry.id(), List.of());
    }

    /** Puts a work in, in place of the one with the same id, and finds what it shares. */
    public void put(Entry entry) {
        remove(entry.id());
        List<Meeting> own = meet(entry);
        for (Meeting meeting : own) {
            meetings.computeIfPresent(meeting.other(entry).id(), (id, of) -> joined(of, meeting));
        }
        entries.put(entry.id(), entry);
        meetings.put(entry.id(), own);
    }

    /** Takes a work out; false if it was not there. */
    public boolean remove(String id) {
        Entry was = entries.remove(id);
        if (was == null) {
            return false;
        }
        for (Meeting meeting : of(was)) {
            meetings.computeIfPresent(
                    meeting.other(was).id(),
                    (other, of) -> of.stream().filter(m -> m != meeting).toList());
        }
        meetings.remove(id);
        return true;
    }

    /** This web with one work more or replaced; this one stays as it is. */
    Web with(Entry entry) {
        var web = new Web(found);
        web.entries.putAll(entries);
        web.meetings.putAll(meetings);
        web.put(entry);
        return web;
    }

    private static List<Meeting> joined(List<Meeting> of, Meeting more) {
        List<Meeting> joined = new ArrayList<>(of.size() + 1);
        joined.addAll(of);
        joined.add(more);
        return joined;
    }

    private List<Meeting> meet(Entry entry) {
        List<Meeting> own = new ArrayList<>();
        @Nullable SeedTable seeds = null;
        for (Entry other : entries.values()) {
            if (!entry.mayMeet(other)) {
                continue;
            }
            boolean first = Entry.IN_ORDER.compare(entry, other) < 0;
            Entry a = first ? entry : other;
            Entry b = first ? other : entry;
            List<Region> regions = found.known(a, b);
            if (regions == null) {
                seeds = seeds == null ? entry.seeds() : seeds;
                regions = Aligner.WORKS.align(seeds, other.own(), !first);
            }
            if (!regions.isEmpty()) {
                own.add(new Meeting(a, b, regions));
            }
        }
        return own;
    }

    /** What a work shares with each of those that were found to share anything with it. */
    public Map<String, List<Region>> shared(Entry entry) {
        Map<String, List<Region>> shared = new HashMap<>();
        of(entry).forEach(m -> shared.put(m.other(entry).id(), m.regions()));
        return shared;
    }
}
