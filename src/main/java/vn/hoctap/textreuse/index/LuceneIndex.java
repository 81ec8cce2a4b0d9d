package vn.hoctap.textreuse.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.apache.lucene.store.Directory;
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

/**
 * Keeps works in a Lucene index: hashes of their words with their places, never readable text, and
 * what pairs share. Scopes in use stay in memory; one thread at a time works on a scope.
 */
public final class LuceneIndex implements ReuseIndex {

    private static final int PART_OF_MEMORY = 8;
    private static final int LOCKS = 64;

    private final long mostBytes;
    private final LuceneStore store;
    private final ScopeStore scopes;
    private final ReentrantReadWriteLock whole = new ReentrantReadWriteLock();
    private final Object[] locks = new Object[LOCKS];
    private final Map<Scope, ScopeState> inMemory = new LinkedHashMap<>(16, 0.75f, true);

    public LuceneIndex(Directory directory) {
        this(directory, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
    }

    /** Scopes in memory take about so many bytes at most; the one in use is always there. */
    public LuceneIndex(Directory directory, long mostBytes) {
        this.mostBytes = mostBytes;
        try {
            store = new LuceneStore(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        scopes = new ScopeStore(store);
        java.util.Arrays.setAll(locks, i -> new Object());
    }

    /** Something done with one scope. */
    @FunctionalInterface
    private interface Step<T> {
        T with(ScopeState state) throws IOException;
    }

    private <T> T on(Scope scope, Step<T> step) {
        whole.readLock().lock();
        try {
            synchronized (locks[Math.floorMod(scope.hashCode(), LOCKS)]) {
                return step.with(state(scope));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            whole.readLock().unlock();
        }
    }

    private ScopeState state(Scope scope) throws IOException {
        ScopeState state;
        synchronized (inMemory) {
            state = inMemory.get(scope);
        }
        if (state == null) {
            state = scopes.load(scope);
            synchronized (inMemory) {
                inMemory.put(scope, state);
                makeRoom();
            }
        }
        return state;
    }

    private void makeRoom() {
        long bytes = inMemory.values().stream().mapToLong(ScopeState::bytes).sum();
        Iterator<ScopeState> oldest = inMemory.values().iterator();
        while (bytes > mostBytes && inMemory.size() > 1 && oldest.hasNext()) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    @Override
    public void put(Scope scope, Work work) {
        on(
                scope,
                state -> {
                    Entry entry = state.put(work);
                    scopes.write(scope, state, entry);
                    return entry;
                });
    }

    @Override
    public boolean withdraw(Scope scope, String id) {
        return on(
                scope,
                state -> {
                    scopes.delete(scope, id);
                    return state.withdraw(id);
                });
    }

    @Override
    public void sources(Scope scope, List<KnownSource> known) {
        on(
                scope,
                state -> {
                    var sources = scopes.sources(scope, known);
                    if (state.has(sources)) {
                        return state.entries();
                    }
                    state.sources(sources);
                    Collection<Entry> entries = state.entries();
                    for (Entry entry : entries) {
                        scopes.write(scope, state, entry);
                    }
                    return entries;
                });
    }

    @Override
    public void drop(Scope scope) {
        on(
                scope,
                state -> {
                    scopes.drop(scope);
                    synchronized (inMemory) {
                        return inMemory.remove(scope) != null;
                    }
                });
    }

    @Override
    public Set<Scope> scopes() {
        whole.readLock().lock();
        try {
            return scopes.all().stream()
                    .map(Scope::new)
                    .collect(
                            Collectors.toCollection(
                                    () -> new TreeSet<>(Comparator.comparing(Scope::key))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            whole.readLock().unlock();
        }
    }

    @Override
    public Set<String> ids(Scope scope) {
        return on(
                scope,
                state -> state.entries().stream().map(Entry::id).collect(Collectors.toSet()));
    }

    @Override
    public ScopeJudgement judge(Scope scope, ReusePolicy policy) {
        return on(scope, state -> state.judge(policy));
    }

    @Override
    public SelfCheck check(Scope scope, Work work, ReusePolicy policy) {
        return on(scope, state -> state.check(work, policy));
    }

    @Override
    public Reconciliation reconcile(Scope scope, Map<String, String> expected) {
        return on(
                scope,
                state -> {
                    List<String> gone = new ArrayList<>();
                    Reconciliation found = Reconciling.reconcile(state, expected, gone::add);
                    for (String id : gone) {
                        scopes.delete(scope, id);
                        state.withdraw(id);
                    }
                    return found;
                });
    }

    @Override
    public void rebuild(Iterator<ScopeContents> contents, RebuildProgress progress) {
        whole.writeLock().lock();
        try {
            store.deleteAll();
            inMemory.clear();
            scopes.forget();
            long count = 0;
            long works = 0;
            while (contents.hasNext()) {
                ScopeContents next = contents.next();
                var state = new ScopeState(next.scope());
                state.sources(scopes.sources(next.scope(), next.sources()));
                for (Work work : next.works()) {
                    scopes.write(next.scope(), state, state.put(work));
                }
                works += next.works().size();
                progress.reached(++count, works);
            }
            store.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            whole.writeLock().unlock();
        }
    }

    @Override
    public void commit() {
        try {
            store.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        whole.writeLock().lock();
        try {
            store.commit();
            store.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            whole.writeLock().unlock();
        }
    }
}
