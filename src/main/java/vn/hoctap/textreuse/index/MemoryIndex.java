package vn.hoctap.textreuse.index;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
import vn.hoctap.textreuse.judge.Source;

/** Keeps everything in memory. */
public final class MemoryIndex implements ReuseIndex {

    private final Map<Scope, ScopeState> states = new ConcurrentHashMap<>();

    private ScopeState state(Scope scope) {
        return states.computeIfAbsent(scope, ScopeState::new);
    }

    /** The scope as it is, or an empty one that is not kept. */
    private ScopeState seen(Scope scope) {
        return states.getOrDefault(scope, new ScopeState(scope));
    }

    @Override
    public void put(Scope scope, Work work) {
        state(scope).put(work);
    }

    @Override
    public boolean withdraw(Scope scope, String id) {
        return seen(scope).withdraw(id);
    }

    @Override
    public void sources(Scope scope, List<KnownSource> known) {
        state(scope).sources(known.stream().map(Source::of).toList());
    }

    @Override
    public void drop(Scope scope) {
        states.remove(scope);
    }

    @Override
    public Set<Scope> scopes() {
        Set<Scope> all = new TreeSet<>(Comparator.comparing(Scope::key));
        states.forEach((scope, state) -> {
            if (!state.isEmpty()) {
                all.add(scope);
            }
        });
        return all;
    }

    @Override
    public Set<String> ids(Scope scope) {
        return seen(scope).entries().stream().map(Entry::id).collect(Collectors.toSet());
    }

    @Override
    public ScopeJudgement judge(Scope scope, ReusePolicy policy) {
        return seen(scope).judge(policy);
    }

    @Override
    public SelfCheck check(Scope scope, Work work, ReusePolicy policy) {
        return seen(scope).check(work, policy);
    }

    @Override
    public Reconciliation reconcile(Scope scope, Map<String, String> expected) {
        return Reconciling.reconcile(seen(scope), expected, id -> withdraw(scope, id));
    }

    @Override
    public void rebuild(Iterator<ScopeContents> contents, RebuildProgress progress) {
        states.clear();
        long scopes = 0;
        long works = 0;
        while (contents.hasNext()) {
            ScopeContents next = contents.next();
            sources(next.scope(), next.sources());
            next.works().forEach(work -> put(next.scope(), work));
            works += next.works().size();
            progress.reached(++scopes, works);
        }
    }

    @Override
    public void commit() {
        // memory has nothing to make durable
    }

    @Override
    public void close() {
        states.clear();
    }
}
