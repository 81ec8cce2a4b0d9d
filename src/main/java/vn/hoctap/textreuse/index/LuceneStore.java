package vn.hoctap.textreuse.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * Bytes under a scope and a name, in a Lucene index. What is deleted or written is seen by the next
 * read; it lasts from the next commit on.
 */
final class LuceneStore implements Closeable {

    /** Raised whenever the bytes or what is found in texts changes: an older index starts empty. */
    private static final String FORMAT = "3";

    private static final String SCOPE = "scope";
    private static final String KEY = "key";
    private static final String DATA = "data";

    private final Directory directory;
    private final IndexWriter writer;
    private final ReaderManager readers;

    LuceneStore(Directory directory) throws IOException {
        this.directory = directory;
        writer = writer(directory);
        readers = new ReaderManager(writer);
    }

    /** An index that cannot be read or has another format is a projection that starts anew. */
    private static IndexWriter writer(Directory directory) throws IOException {
        try {
            if (DirectoryReader.indexExists(directory)) {
                Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
                if (!FORMAT.equals(data.get("format"))) {
                    return anew(directory);
                }
            }
            return whole(open(directory));
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | java.io.EOFException
                | java.nio.file.NoSuchFileException e) {
            return anew(directory);
        }
    }

    /** A damaged file is found now, and not by the first who needs what is in it. */
    private static IndexWriter whole(IndexWriter writer) throws IOException {
        try (var reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return writer;
        } catch (IOException damaged) {
            writer.rollback();
            throw damaged;
        }
    }

    private static IndexWriter anew(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
        return open(directory);
    }

    private static IndexWriter open(Directory directory) throws IOException {
        var config = new IndexWriterConfig(new KeywordAnalyzer()).setCommitOnClose(false);
        var writer = new IndexWriter(directory, config);
        writer.setLiveCommitData(Map.of("format", FORMAT).entrySet());
        return writer;
    }

    private static String key(String scope, String name) {
        return scope.length() + ":" + scope + name;
    }

    void write(String scope, String name, BytesRef data) throws IOException {
        String key = key(scope, name);
        var document = new Document();
        document.add(new StringField(KEY, key, Field.Store.NO));
        document.add(new StringField(SCOPE, scope, Field.Store.NO));
        document.add(new BinaryDocValuesField(DATA, data));
        writer.updateDocument(new Term(KEY, key), document);
    }

    void delete(String scope, String name) throws IOException {
        writer.deleteDocuments(new Term(KEY, key(scope, name)));
    }

    void deleteScope(String scope) throws IOException {
        writer.deleteDocuments(new Term(SCOPE, scope));
    }

    void deleteAll() throws IOException {
        writer.deleteAll();
    }

    /** Everything under a scope; cost follows what is there, not the size of the index. */
    List<BytesRef> read(String scope) throws IOException {
        return reading(reader -> read(reader, scope));
    }

    private static List<BytesRef> read(DirectoryReader reader, String scope) throws IOException {
        List<BytesRef> found = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(new Term(SCOPE, scope));
            if (postings == null) {
                continue;
            }
            BinaryDocValues data = leaf.reader().getBinaryDocValues(DATA);
            var live = leaf.reader().getLiveDocs();
            for (int doc = postings.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = postings.nextDoc()) {
                if ((live == null || live.get(doc)) && data.advanceExact(doc)) {
                    found.add(BytesRef.deepCopyOf(data.binaryValue()));
                }
            }
        }
        return found;
    }

    Set<String> scopes() throws IOException {
        return reading(LuceneStore::scopes);
    }

    private static Set<String> scopes(DirectoryReader reader) throws IOException {
        Set<String> scopes = new TreeSet<>();
        var terms = MultiTerms.getTerms(reader, SCOPE);
        if (terms != null) {
            var each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                String scope = term.utf8ToString();
                if (!read(reader, scope).isEmpty()) {
                    scopes.add(scope);
                }
            }
        }
        return scopes;
    }

    /** Something read from the newest state, which stays open until that is done. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(DirectoryReader reader) throws IOException;
    }

    private <T> T reading(Reading<T> reading) throws IOException {
        readers.maybeRefreshBlocking();
        DirectoryReader reader = readers.acquire();
        try {
            return reading.from(reader);
        } finally {
            readers.release(reader);
        }
    }

    void commit() throws IOException {
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        readers.close();
        writer.close();
        directory.close();
    }
}
