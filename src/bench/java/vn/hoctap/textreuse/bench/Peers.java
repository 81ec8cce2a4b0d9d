package vn.hoctap.textreuse.bench;

import info.debatty.java.lsh.MinHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Other ways to compare texts, each as its makers would use it. */
final class Peers {

    private static final int SIGNATURE = 512;
    private static final int SHINGLE = 5;

    private Peers() {}

    static List<PairScorer> all() {
        List<PairScorer> peers = new ArrayList<>();
        for (boolean normalized : new boolean[] {false, true}) {
            String how = normalized ? ", normalized" : "";
            peers.add(of("Lucene MoreLikeThis" + how, normalized, Peers::moreLikeThis));
            peers.add(of("Lucene MinHashFilter" + how, normalized, Peers::minHashFilter));
            peers.add(of("java-lsh MinHash" + how, normalized, Peers::javaLsh));
        }
        return peers;
    }

    /** Scores all pairs of texts. */
    private interface Comparison {
        double[][] of(List<String> texts) throws IOException;
    }

    private static PairScorer of(String name, boolean normalized, Comparison comparison) {
        return new PairScorer() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public double[][] scores(List<String> texts, List<String> sources) {
                try {
                    return comparison.of(
                            normalized ? texts.stream().map(Peers::normalized).toList() : texts);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** The engine's words, each as a number: the peers see what encodings and disguises hide. */
    static String normalized(String text) {
        var analyzed = vn.hoctap.textreuse.text.Analyzer.analyze(text);
        var words = new StringBuilder();
        for (int w = 0; w < analyzed.words(); w++) {
            words.append('w').append(Integer.toHexString(analyzed.exact(w))).append(' ');
        }
        return words.toString();
    }

    static double[][] moreLikeThis(List<String> texts) throws IOException {
        double[][] scores = new double[texts.size()][texts.size()];
        Analyzer analyzer = analyzer(false);
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (String text : texts) {
                    var document = new Document();
                    document.add(new TextField("text", text, Field.Store.YES));
                    writer.addDocument(document);
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                var like = new MoreLikeThis(reader);
                like.setAnalyzer(analyzer);
                like.setFieldNames(new String[] {"text"});
                like.setMinTermFreq(1);
                like.setMinDocFreq(2);
                for (int d = 0; d < texts.size(); d++) {
                    for (ScoreDoc hit : searcher.search(like.like(d), texts.size()).scoreDocs) {
                        int a = Math.min(d, hit.doc);
                        int b = Math.max(d, hit.doc);
                        scores[a][b] = Math.max(scores[a][b], hit.score);
                    }
                }
            }
        }
        return scores;
    }

    private static double[][] minHashFilter(List<String> texts) throws IOException {
        List<Set<String>> sketches = new ArrayList<>();
        Analyzer analyzer = analyzer(true);
        for (String text : texts) {
            sketches.add(tokens(analyzer, text));
        }
        return pairs(
                sketches,
                (a, b) -> {
                    Set<String> both = new HashSet<>(a);
                    both.retainAll(b);
                    return (double) both.size() / Math.max(1, a.size() + b.size() - both.size());
                });
    }

    private static double[][] javaLsh(List<String> texts) throws IOException {
        int dictionary = 1 << 20;
        var minHash = new MinHash(SIGNATURE, dictionary, 7);
        List<int[]> signatures = new ArrayList<>();
        for (String text : texts) {
            List<String> words = new ArrayList<>(tokenList(analyzer(false), text));
            Set<Integer> shingles = new HashSet<>();
            for (int w = 0; w + SHINGLE <= words.size(); w++) {
                int hash = words.subList(w, w + SHINGLE).hashCode();
                shingles.add(Math.floorMod(hash * 0x9E3779B1, dictionary));
            }
            signatures.add(minHash.signature(shingles));
        }
        return pairs(signatures, minHash::similarity);
    }

    private static <T> double[][] pairs(List<T> items, ToDoubleBiFunction<T, T> score) {
        double[][] scores = new double[items.size()][items.size()];
        for (int a = 0; a < items.size(); a++) {
            for (int b = a + 1; b < items.size(); b++) {
                scores[a][b] = score.applyAsDouble(items.get(a), items.get(b));
            }
        }
        return scores;
    }

    private static Set<String> tokens(Analyzer analyzer, String text) throws IOException {
        return new HashSet<>(tokenList(analyzer, text));
    }

    static List<String> tokenList(Analyzer analyzer, String text) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        }
        return tokens;
    }

    static Analyzer analyzer(boolean sketch) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream stream = new LowerCaseFilter(words);
                if (sketch) {
                    var shingles = new ShingleFilter(stream, SHINGLE, SHINGLE);
                    shingles.setOutputUnigrams(false);
                    stream = new MinHashFilter(shingles, 1, SIGNATURE, 1, true);
                }
                return new TokenStreamComponents(words, stream);
            }
        };
    }
}
