package vn.hoctap.textreuse.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/** Essays of many scopes in a Lucene index, to be asked by MoreLikeThis or by MinHash sketches. */
final class PeerIndex implements Closeable {

    private static final String SCOPE = "scope";
    private static final String FIELD = "text";
    private static final int FOUND = 100;

    private final Analyzer analyzer;
    private final boolean sketches;
    private final IndexWriter writer;
    private DirectoryReader reader;

    PeerIndex(Directory directory, boolean sketches) throws IOException {
        this.sketches = sketches;
        analyzer = Peers.analyzer(sketches);
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        reader = DirectoryReader.open(writer);
    }

    void add(String scope, String text) throws IOException {
        var document = new Document();
        document.add(new StringField(SCOPE, scope, Field.Store.NO));
        document.add(new TextField(FIELD, text, Field.Store.NO));
        writer.addDocument(document);
    }

    void ready() throws IOException {
        writer.commit();
        reader.close();
        reader = DirectoryReader.open(writer);
    }

    /** CPU time of one query by a text against one scope, its analysis included; scores only. */
    double micros(String scope, String text) throws IOException {
        long start = Speed.cpuNanos();
        Query like = sketches ? sketch(text) : moreLikeThis(text);
        Query inScope =
                new BooleanQuery.Builder()
                        .add(like, Occur.MUST)
                        .add(new TermQuery(new Term(SCOPE, scope)), Occur.FILTER)
                        .build();
        new IndexSearcher(reader).search(inScope, FOUND);
        return (Speed.cpuNanos() - start) / 1e3;
    }

    private Query moreLikeThis(String text) throws IOException {
        var like = new MoreLikeThis(reader);
        like.setAnalyzer(analyzer);
        like.setFieldNames(new String[] {FIELD});
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        return like.like(FIELD, new StringReader(text));
    }

    private Query sketch(String text) throws IOException {
        var any = new BooleanQuery.Builder();
        Set<String> hashes = new HashSet<>(Peers.tokenList(analyzer, text));
        hashes.forEach(hash -> any.add(new TermQuery(new Term(FIELD, hash)), Occur.SHOULD));
        return any.build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.close();
    }
}
