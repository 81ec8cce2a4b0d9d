package vn.hoctap.textreuse.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import vn.hoctap.textreuse.KnownSource;
import vn.hoctap.textreuse.Scope;
import vn.hoctap.textreuse.judge.Entry;
import vn.hoctap.textreuse.judge.Remembered;
import vn.hoctap.textreuse.judge.Source;
import vn.hoctap.textreuse.judge.Web;
import vn.hoctap.textreuse.text.AnalyzedText;
import vn.hoctap.textreuse.text.Analyzer;

/**
 * Scopes as they lie in the store: each work under its id, the list of sources under the empty
 * name. A source's text is kept once by its hash, however many scopes have it.
 */
final class ScopeStore {

    private static final String WORKS = "s";
    private static final String TEXTS = "t";
    private static final String LIST = "";
    private static final int SOURCES_IN_MEMORY = 64;

    private final LuceneStore store;
    private final Map<String, Source> known = new LinkedHashMap<>(16, 0.75f, true);

    ScopeStore(LuceneStore store) {
        this.store = store;
    }

    /** Reads a scope; an empty one if there is nothing. */
    ScopeState load(Scope scope) throws IOException {
        Map<Entry, List<Remembered>> works = new HashMap<>();
        List<Source> sources = List.of();
        for (BytesRef bytes : store.read(WORKS + scope.key())) {
            var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
            if (in.readByte() == 0) {
                sources = readSources(in);
            } else {
                Entry entry = EntryCodec.decode(in);
                works.put(entry, EntryCodec.decodePairs(in));
            }
        }
        return new ScopeState(scope, sources, Web.restored(works));
    }

    /** Writes a work with what it shares with the others of its scope. */
    void write(Scope scope, ScopeState state, Entry entry) throws IOException {
        BytesRef work = EntryCodec.encode(entry, state.web());
        byte[] bytes = new byte[work.length + 1];
        bytes[0] = 1;
        System.arraycopy(work.bytes, work.offset, bytes, 1, work.length);
        store.write(WORKS + scope.key(), entry.id(), new BytesRef(bytes));
    }

    void delete(Scope scope, String id) throws IOException {
        store.delete(WORKS + scope.key(), id);
    }

    void drop(Scope scope) throws IOException {
        store.deleteScope(WORKS + scope.key());
    }

    Set<String> all() throws IOException {
        Set<String> scopes = new TreeSet<>();
        for (String name : store.scopes()) {
            if (name.startsWith(WORKS)) {
                scopes.add(name.substring(WORKS.length()));
            }
        }
        return scopes;
    }

    /** Keeps the sources of a scope and makes them ready. */
    List<Source> sources(Scope scope, List<KnownSource> given) throws IOException {
        List<Source> sources = new ArrayList<>();
        var list = new ByteBuffersDataOutput();
        list.writeByte((byte) 0);
        list.writeVInt(given.size());
        for (KnownSource one : given) {
            String hash = hash(one.text());
            Source source = source(hash);
            if (source == null) {
                source = Source.of(hash, Analyzer.analyze(one.text()));
                var text = new ByteBuffersDataOutput();
                TextCodec.write(source.text(), text);
                store.write(TEXTS + hash, LIST, new BytesRef(text.toArrayCopy()));
                remember(hash, source);
            }
            list.writeString(one.id());
            list.writeString(hash);
            sources.add(new Source(one.id(), source.text(), source.seeds()));
        }
        if (given.isEmpty()) {
            store.delete(WORKS + scope.key(), LIST);
        } else {
            store.write(WORKS + scope.key(), LIST, new BytesRef(list.toArrayCopy()));
        }
        return sources;
    }

    private List<Source> readSources(ByteArrayDataInput in) throws IOException {
        List<Source> sources = new ArrayList<>();
        int count = in.readVInt();
        for (int s = 0; s < count; s++) {
            String id = in.readString();
            Source source = source(in.readString());
            if (source != null) {
                sources.add(new Source(id, source.text(), source.seeds()));
            }
        }
        return sources;
    }

    private @org.jspecify.annotations.Nullable Source source(String hash) throws IOException {
        synchronized (known) {
            Source source = known.get(hash);
            if (source != null) {
                return source;
            }
        }
        for (BytesRef bytes : store.read(TEXTS + hash)) {
            AnalyzedText text =
                    TextCodec.read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
            Source source = Source.of(hash, text);
            remember(hash, source);
            return source;
        }
        return null;
    }

    private void remember(String hash, Source source) {
        synchronized (known) {
            known.put(hash, source);
            if (known.size() > SOURCES_IN_MEMORY) {
                known.remove(known.keySet().iterator().next());
            }
        }
    }

    void forget() {
        synchronized (known) {
            known.clear();
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
