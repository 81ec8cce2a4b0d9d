package vn.hoctap.textreuse.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.hoctap.textreuse.ReusePolicy;
import vn.hoctap.textreuse.Scope;
import vn.hoctap.textreuse.ScopeJudgement;
import vn.hoctap.textreuse.SelfCheck;
import vn.hoctap.textreuse.Work;
import vn.hoctap.textreuse.judge.Entry;
import vn.hoctap.textreuse.judge.Meetings;
import vn.hoctap.textreuse.judge.ScopeJudge;
import vn.hoctap.textreuse.judge.Source;

/** One scope in memory. */
final class ScopeState {

    private final Scope scope;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Meetings meetings = new Meetings();
    private List<Source> sources = List.of();

    ScopeState(Scope scope) {
        this.scope = scope;
    }

    synchronized Entry put(Work work) {
        var entry = Entry.of(work, sources);
        put(entry);
        return entry;
    }

    synchronized void put(Entry entry) {
        boolean replaced = entries.put(entry.id(), entry) != null;
        if (replaced) {
            meetings.keepOnly(entries.values());
        }
    }

    synchronized boolean withdraw(String id) {
        boolean was = entries.remove(id) != null;
        if (was) {
            meetings.keepOnly(entries.values());
        }
        return was;
    }

    /** Sets the sources and parts all works anew. */
    synchronized void sources(List<Source> known) {
        sources = List.copyOf(known);
        entries.replaceAll((id, entry) -> entry.with(sources));
        meetings.keepOnly(entries.values());
    }

    /** Takes over sources by which the works have been parted already. */
    synchronized void restored(List<Source> known) {
        sources = List.copyOf(known);
    }

    synchronized List<Source> sources() {
        return sources;
    }

    synchronized Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    synchronized Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    Meetings meetings() {
        return meetings;
    }

    synchronized void findMeetings(Entry entry) {
        meetings.find(entry, entries.values());
    }

    synchronized int size() {
        return entries.size();
    }

    synchronized boolean isEmpty() {
        return entries.isEmpty() && sources.isEmpty();
    }

    synchronized ScopeJudgement judge(ReusePolicy policy) {
        return new ScopeJudge(policy).judge(scope, entries.values(), meetings);
    }

    synchronized SelfCheck check(Work work, ReusePolicy policy) {
        var entry = Entry.of(work, sources);
        Map<String, Entry> with = new TreeMap<>(entries);
        with.put(entry.id(), entry);
        meetings.find(entry, with.values());
        ScopeJudgement all =
                new ScopeJudge(policy).judge(scope, new ArrayList<>(with.values()), meetings);
        meetings.keepOnly(entries.values());
        return new SelfCheck(all.of(work.id()).orElseThrow(), all.pairsOf(work.id()));
    }
}
