package vn.hoctap.textreuse.index;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import vn.hoctap.textreuse.ReusePolicy;
import vn.hoctap.textreuse.Scope;
import vn.hoctap.textreuse.ScopeJudgement;
import vn.hoctap.textreuse.SelfCheck;
import vn.hoctap.textreuse.Work;
import vn.hoctap.textreuse.judge.Entry;
import vn.hoctap.textreuse.judge.ScopeJudge;
import vn.hoctap.textreuse.judge.Source;
import vn.hoctap.textreuse.judge.Web;

/** One scope in memory. */
final class ScopeState {

    private final Scope scope;
    private final Web web;
    private List<Source> sources;
    private volatile long bytes;

    ScopeState(Scope scope) {
        this.scope = scope;
        this.web = new Web();
        this.sources = List.of();
    }

    /** A scope as it was stored. */
    ScopeState(Scope scope, List<Source> sources, Web web) {
        this.scope = scope;
        this.web = web;
        this.sources = List.copyOf(sources);
        this.bytes = web.bytes();
    }

    synchronized Entry put(Work work) {
        var entry = Entry.of(work, sources);
        web.put(entry);
        bytes = web.bytes();
        return entry;
    }

    synchronized boolean withdraw(String id) {
        return web.remove(id);
    }

    /** Whether these are its sources already, so that no work needs to be parted anew. */
    synchronized boolean has(List<Source> known) {
        return sources.size() == known.size()
                && IntStream.range(0, known.size())
                        .allMatch(i -> same(sources.get(i), known.get(i)));
    }

    /**
     * An analyzed source is kept in memory: the same text is the same object, or it is set anew.
     */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Source one, Source other) {
        return one.id().equals(other.id()) && one.text() == other.text();
    }

    /** Sets the sources and parts all works anew. */
    synchronized void sources(List<Source> known) {
        sources = List.copyOf(known);
        for (Entry entry : entries()) {
            web.put(entry.with(sources));
        }
        bytes = web.bytes();
    }

    synchronized Collection<Entry> entries() {
        return web.entries();
    }

    Web web() {
        return web;
    }

    /** About what it takes in memory. */
    long bytes() {
        return bytes;
    }

    synchronized boolean isEmpty() {
        return web.size() == 0 && sources.isEmpty();
    }

    synchronized ScopeJudgement judge(ReusePolicy policy) {
        return new ScopeJudge(policy).judge(scope, web);
    }

    synchronized SelfCheck check(Work work, ReusePolicy policy) {
        SelfCheck check = new ScopeJudge(policy).check(web, Entry.of(work, sources));
        bytes = web.bytes();
        return check;
    }
}
