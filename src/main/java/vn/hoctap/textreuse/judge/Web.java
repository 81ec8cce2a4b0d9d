package vn.hoctap.textreuse.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoctap.textreuse.align.Aligner;
import vn.hoctap.textreuse.align.Region;
import vn.hoctap.textreuse.align.SeedFinder;

/** The works of a scope and all pairs of them that share anything. For one thread at a time. */
public final class Web {

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, List<Meeting>> meetings = new HashMap<>();
    private final Candidates candidates = new Candidates();
    private long bytes;
    private @Nullable Commonness commonness;

    public Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    public int size() {
        return entries.size();
    }

    /** About what it takes in memory. */
    public long bytes() {
        return bytes + candidates.bytes();
    }

    boolean holds(String id) {
        return entries.containsKey(id);
    }

    /** The pairs a work is in. */
    List<Meeting> of(Entry entry) {
        return meetings.getOrDefault(entry.id(), List.of());
    }

    /** How common the wording of its works is; kept, and in step with changes. */
    Commonness commonness() {
        Commonness known = commonness;
        if (known == null) {
            known = Commonness.of(this);
            commonness = known;
        }
        return known;
    }

    /** Puts a work in, in place of the one with the same id, and finds what it shares. */
    public void put(Entry entry) {
        remove(entry.id());
        List<Meeting> found = meet(entry);
        follow(entry, found, true);
        add(entry);
        found.forEach(this::add);
    }

    private void follow(Entry entry, List<Meeting> meetings, boolean come) {
        if (commonness != null && !commonness.follows(entry, meetings, come)) {
            commonness = null;
        }
    }

    private void add(Entry entry) {
        entries.put(entry.id(), entry);
        candidates.add(entry);
        meetings.put(entry.id(), new ArrayList<>());
        bytes += entry.bytes();
    }

    private void add(Meeting meeting) {
        meetings.getOrDefault(meeting.a().id(), new ArrayList<>()).add(meeting);
        meetings.getOrDefault(meeting.b().id(), new ArrayList<>()).add(meeting);
        bytes += meeting.bytes();
    }

    /** Takes a work out; false if it was not there. */
    public boolean remove(String id) {
        Entry was = entries.remove(id);
        if (was == null) {
            return false;
        }
        follow(was, of(was), false);
        candidates.remove(id);
        for (Meeting meeting : of(was)) {
            meetings.getOrDefault(meeting.other(was).id(), new ArrayList<>()).remove(meeting);
            bytes -= meeting.bytes();
        }
        meetings.remove(id);
        bytes -= was.bytes();
        return true;
    }

    /** This web with one work more or replaced, to be read; this one stays as it is. */
    Web with(Entry entry) {
        var web = new Web();
        web.entries.putAll(entries);
        meetings.forEach((id, of) -> web.meetings.put(id, new ArrayList<>(of)));
        web.remove(entry.id());
        List<Meeting> found = meet(entry);
        web.add(entry);
        found.forEach(web::add);
        return web;
    }

    /** What a work shares with each of the others that are there. */
    List<Meeting> meet(Entry entry) {
        List<Meeting> found = new ArrayList<>();
        SeedFinder seeds = entry.seeds();
        int[] common = candidates.common(entry.sketch());
        for (int number = 0; number < common.length; number++) {
            Entry other = common[number] == 0 ? null : candidates.work(number);
            if (other == null || other.id().equals(entry.id()) || !entry.mayMeet(other)) {
                continue;
            }
            boolean first = Entry.IN_ORDER.compare(entry, other) < 0;
            List<Region> regions = Aligner.WORKS.align(seeds, other.own(), !first);
            if (!regions.isEmpty()) {
                found.add(new Meeting(first ? entry : other, first ? other : entry, regions));
            }
        }
        return found;
    }

    /** What is to be remembered of a work and all others, whether they share anything or not. */
    public List<Remembered> remembered(Entry entry) {
        List<Remembered> all = new ArrayList<>();
        Set<String> sharing = new HashSet<>();
        for (Meeting meeting : of(entry)) {
            sharing.add(meeting.other(entry).id());
            all.add(meeting.rememberedBy(entry));
        }
        for (Entry other : entries.values()) {
            if (!other.id().equals(entry.id()) && !sharing.contains(other.id())) {
                boolean first = Entry.IN_ORDER.compare(entry, other) < 0;
                all.add(new Remembered(other.version(), first, 0, 0, List.of()));
            }
        }
        return all;
    }

    /** The web of works that were read back; pairs of which nothing is remembered meet anew. */
    public static Web restored(Map<Entry, List<Remembered>> works) {
        var web = new Web();
        new Restoring(works).meetings(web::add, web::add);
        return web;
    }
}
