package vn.hoctap.textreuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.store.FSDirectory;
import vn.hoctap.textreuse.index.LuceneIndex;
import vn.hoctap.textreuse.index.MemoryIndex;

/**
 * Holds works by scope and judges scopes. Changes are seen by the next call at once and are durable
 * after {@link #commit} or {@link #close}; after a crash the index opens as it was at the last
 * commit, and {@link #reconcile} tells what to put again. Safe for use by several threads.
 */
public interface ReuseIndex extends AutoCloseable {

    /**
     * An index in that directory, created if missing. One that is damaged or of an older version
     * starts empty: it holds nothing its caller cannot put again.
     *
     * @throws UncheckedIOException when the directory cannot be used, or is in use
     */
    static ReuseIndex open(Path directory) {
        try {
            return new LuceneIndex(FSDirectory.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use " + directory, e);
        }
    }

    /** An index that is gone when closed. */
    static ReuseIndex inMemory() {
        return new MemoryIndex();
    }

    /** Puts a work into a scope, in place of the one with the same id if there is one. */
    void put(Scope scope, Work work);

    /** Takes a work out; false if it was not there. */
    boolean withdraw(Scope scope, String id);

    /** Sets the known sources of a scope, in place of those it had. */
    void sources(Scope scope, List<KnownSource> sources);

    /** Takes a scope out with its works and sources. */
    void drop(Scope scope);

    /** The scopes that hold works or sources. */
    Set<Scope> scopes();

    /** Ids of the works of a scope; empty for an unknown scope. */
    Set<String> ids(Scope scope);

    /** Judges all works of a scope, and all pairs of them; empty for an unknown scope. */
    ScopeJudgement judge(Scope scope, ReusePolicy policy);

    /**
     * Judges one text as if it were put into the scope (in place of the work with the same id),
     * without putting it there.
     */
    SelfCheck check(Scope scope, Work work, ReusePolicy policy);

    /**
     * Compares a scope with what should be there, takes out what should not, and says what to put
     * again.
     *
     * @param expected {@link Work#fingerprint} by id
     */
    Reconciliation reconcile(Scope scope, Map<String, String> expected);

    /** Replaces everything by these scopes and commits. */
    void rebuild(Iterator<ScopeContents> contents, RebuildProgress progress);

    /** Makes all changes so far durable. */
    void commit();

    @Override
    void close();
}
