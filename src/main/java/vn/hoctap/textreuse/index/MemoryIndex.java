package vn.hoctap.textreuse.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.hoctap.textreuse.KnownSource;
import vn.hoctap.textreuse.RebuildProgress;
import vn.hoctap.textreuse.Reconciliation;
import vn.hoctap.textreuse.ReuseIndex;
import vn.hoctap.textreuse.ReusePolicy;
import vn.hoctap.textreuse.Scope;
import vn.hoctap.textreuse.ScopeContents;
import vn.hoctap.textreuse.ScopeJudgement;
import vn.hoctap.textreuse.SelfCheck;
import vn.hoctap.textreuse.Work;
import vn.hoctap.textreuse.judge.Entry;
import vn.hoctap.textreuse.judge.ScopeJudge;
import vn.hoctap.textreuse.judge.Source;

/** Keeps everything in memory. */
public final class MemoryIndex implements ReuseIndex {

    private final Map<Scope, Map<String, Work>> works = new LinkedHashMap<>();
    private final Map<Scope, List<KnownSource>> sources = new LinkedHashMap<>();

    @Override
    public synchronized void put(Scope scope, Work work) {
        works.computeIfAbsent(scope, key -> new TreeMap<>()).put(work.id(), work);
    }

    @Override
    public synchronized boolean withdraw(Scope scope, String id) {
        Map<String, Work> there = works.getOrDefault(scope, new TreeMap<>());
        boolean had = there.remove(id) != null;
        if (had && there.isEmpty()) {
            works.remove(scope);
        }
        return had;
    }

    @Override
    public synchronized void sources(Scope scope, List<KnownSource> known) {
        if (known.isEmpty()) {
            sources.remove(scope);
        } else {
            sources.put(scope, List.copyOf(known));
        }
    }

    @Override
    public synchronized void drop(Scope scope) {
        works.remove(scope);
        sources.remove(scope);
    }

    @Override
    public synchronized Set<Scope> scopes() {
        Set<Scope> all = new TreeSet<>((a, b) -> a.key().compareTo(b.key()));
        all.addAll(works.keySet());
        all.addAll(sources.keySet());
        return all;
    }

    @Override
    public synchronized Set<String> ids(Scope scope) {
        return Set.copyOf(works.getOrDefault(scope, Map.of()).keySet());
    }

    @Override
    public synchronized ScopeJudgement judge(Scope scope, ReusePolicy policy) {
        return judge(scope, policy, works.getOrDefault(scope, Map.of()));
    }

    @Override
    public synchronized SelfCheck check(Scope scope, Work work, ReusePolicy policy) {
        Map<String, Work> with = new TreeMap<>(works.getOrDefault(scope, Map.of()));
        with.put(work.id(), work);
        ScopeJudgement all = judge(scope, policy, with);
        return new SelfCheck(all.of(work.id()).orElseThrow(), all.pairsOf(work.id()));
    }

    private ScopeJudgement judge(Scope scope, ReusePolicy policy, Map<String, Work> of) {
        List<Source> known =
                sources.getOrDefault(scope, List.of()).stream().map(Source::of).toList();
        List<Entry> entries = of.values().stream().map(work -> Entry.of(work, known)).toList();
        return new ScopeJudge(policy).judge(scope, entries);
    }

    @Override
    public synchronized Reconciliation reconcile(Scope scope, Map<String, String> expected) {
        List<String> withdrawn =
                ids(scope).stream().filter(id -> !expected.containsKey(id)).sorted().toList();
        withdrawn.forEach(id -> withdraw(scope, id));
        List<String> toPut = new ArrayList<>();
        Map<String, Work> there = works.getOrDefault(scope, Map.of());
        new TreeMap<>(expected)
                .forEach((id, fingerprint) -> {
                    Work work = there.get(id);
                    if (work == null || !work.fingerprint().equals(fingerprint)) {
                        toPut.add(id);
                    }
                });
        return new Reconciliation(toPut, withdrawn);
    }

    @Override
    public synchronized void rebuild(Iterator<ScopeContents> contents, RebuildProgress progress) {
        works.clear();
        sources.clear();
        long scopes = 0;
        long written = 0;
        while (contents.hasNext()) {
            ScopeContents next = contents.next();
            sources(next.scope(), next.sources());
            next.works().forEach(work -> put(next.scope(), work));
            written += next.works().size();
            progress.reached(++scopes, written);
        }
    }

    @Override
    public synchronized void commit() {
        // memory has nothing to make durable
    }

    @Override
    public synchronized void close() {
        works.clear();
        sources.clear();
    }
}
