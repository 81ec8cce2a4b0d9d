package vn.hoctap.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The index of texts as it lies on the disk, read without the product's code: parts by the field
 * {@code scope}, and of each text its name and fingerprint.
 */
final class TextIndex {

    private static final String SCOPE = "scope";
    private static final String DATA = "data";
    private static final String PARTS = "s";

    /** What was done to it while nobody used it. */
    enum Damage {
        NONE,
        DELETED,
        TRUNCATED
    }

    private final List<Path> folders;

    /**
     * @param folders of the index and, where there is one, of what of it was forced to the disk
     */
    TextIndex(List<Path> folders) {
        this.folders = folders;
    }

    /** Does it, where there is something. */
    void suffer(Damage damage) {
        for (var folder : folders) {
            try {
                suffer(folder, damage);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void suffer(Path folder, Damage damage) throws IOException {
        if (damage == Damage.NONE || !Files.isDirectory(folder)) {
            return;
        }
        try (var listed = Files.list(folder)) {
            var files =
                    listed.filter(file -> !file.endsWith("write.lock"))
                            .sorted(Comparator.comparingLong(TextIndex::size))
                            .toList();
            if (damage == Damage.DELETED) {
                for (var file : files) {
                    Files.delete(file);
                }
            } else if (!files.isEmpty()) {
                halve(files.getLast());
            }
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private static void halve(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }

    /**
     * Whether it holds what it must, and else only texts that were handed in since.
     *
     * @param expected fingerprints by part and name
     * @param since reflections that may have been handed in
     */
    boolean holds(Map<String, String> expected, Set<String> since) {
        return expected.isEmpty()
                || read().filter(found -> equal(found, expected, since)).isPresent();
    }

    private static boolean equal(
            Map<String, String> found, Map<String, String> expected, Set<String> since) {
        var more = new HashMap<>(found);
        for (var one : expected.entrySet()) {
            if (!one.getValue().equals(more.remove(one.getKey()))) {
                return false;
            }
        }
        return more.keySet().stream().allMatch(name -> since.contains(reflection(name)));
    }

    private static String reflection(String name) {
        var last = name.substring(name.indexOf(' ') + 1);
        return last.substring(last.indexOf('/') + 1, last.indexOf('#'));
    }

    /** The fingerprints by part and name; empty while it is being written anew. */
    private Optional<Map<String, String>> read() {
        try (var directory = FSDirectory.open(folders.getFirst());
                var reader = DirectoryReader.open(directory)) {
            var found = new HashMap<String, String>();
            for (var leaf : reader.leaves()) {
                read(leaf.reader(), found);
            }
            return Optional.of(found);
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    private static void read(LeafReader reader, Map<String, String> found) throws IOException {
        var terms = reader.terms(SCOPE);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            var scope = term.utf8ToString();
            if (scope.startsWith(PARTS)) {
                read(reader, scope, found);
            }
        }
    }

    private static void read(LeafReader reader, String scope, Map<String, String> found)
            throws IOException {
        var postings = reader.postings(new Term(SCOPE, scope));
        var data = reader.getBinaryDocValues(DATA);
        var live = reader.getLiveDocs();
        if (postings == null || data == null) {
            return;
        }
        for (int doc = postings.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = postings.nextDoc()) {
            if ((live == null || live.get(doc)) && data.advanceExact(doc)) {
                text(scope.substring(PARTS.length()), data.binaryValue(), found);
            }
        }
    }

    /**
     * A mark, name, author, time in two parts, fingerprint; the mark is 0 for a list of sources.
     */
    private static void text(String scope, BytesRef bytes, Map<String, String> found)
            throws IOException {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        if (in.readByte() != 0) {
            var name = in.readString();
            in.readString();
            in.readZLong();
            in.readVInt();
            found.put(scope + " " + name, in.readString());
        }
    }
}
