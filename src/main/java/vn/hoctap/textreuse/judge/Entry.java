package vn.hoctap.textreuse.judge;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vn.hoctap.textreuse.Work;
import vn.hoctap.textreuse.align.SeedFinder;
import vn.hoctap.textreuse.align.SeedTable;
import vn.hoctap.textreuse.align.Sketch;
import vn.hoctap.textreuse.align.Track;
import vn.hoctap.textreuse.text.AnalyzedText;
import vn.hoctap.textreuse.text.Analyzer;

/** A work, read and parted into what it took from sources and its own words. */
public final class Entry {

    /** In the order of handing in. */
    public static final Comparator<Entry> IN_ORDER =
            Comparator.comparing(Entry::handedIn).thenComparing(Entry::id);

    private static final int BYTES = 1000;

    private final String id;
    private final String author;
    private final Instant handedIn;
    private final AnalyzedText text;
    private final Taken taken;
    private final Track own;
    private final Sketch sketch;
    private final String fingerprint;
    private final long version;

    public Entry(
            String id,
            String author,
            Instant handedIn,
            String fingerprint,
            AnalyzedText text,
            Taken taken,
            Track own,
            Sketch sketch) {
        this.id = id;
        this.author = author;
        this.handedIn = handedIn;
        this.text = text;
        this.taken = taken;
        this.fingerprint = fingerprint;
        this.own = own;
        this.sketch = sketch;
        this.version = own.version();
    }

    public static Entry of(Work work, List<Source> sources) {
        return of(
                work.id(),
                work.author(),
                work.handedIn(),
                work.fingerprint(),
                Analyzer.analyze(work.text()),
                sources);
    }

    private static Entry of(
            String id,
            String author,
            Instant handedIn,
            String fingerprint,
            AnalyzedText text,
            List<Source> sources) {
        Taken taken = Taken.from(sources, text);
        Track own = Track.without(text, taken.words());
        return new Entry(id, author, handedIn, fingerprint, text, taken, own, Sketch.of(own));
    }

    /** The same work in the light of other sources. */
    public Entry with(List<Source> sources) {
        return of(id, author, handedIn, fingerprint, text, sources);
    }

    /** About what it takes in memory: four numbers a word of the text, four more an own one. */
    int bytes() {
        return BYTES + 16 * text.words() + 16 * own.size();
    }

    public String id() {
        return id;
    }

    public String author() {
        return author;
    }

    public Instant handedIn() {
        return handedIn;
    }

    public AnalyzedText text() {
        return text;
    }

    public Taken taken() {
        return taken;
    }

    /** Of the work it was read from. */
    public String fingerprint() {
        return fingerprint;
    }

    /** A hash of its own words: works with the same version share the same with all others. */
    public long version() {
        return version;
    }

    /** Its own words. */
    public Track own() {
        return own;
    }

    /** By which it is found as a candidate. */
    public Sketch sketch() {
        return sketch;
    }

    SeedFinder seeds() {
        return new SeedFinder(new SeedTable(own));
    }

    /** Whether the two may be compared: not if they are known to be of one author. */
    boolean mayMeet(Entry other) {
        return author.isEmpty() || !author.equals(other.author);
    }
}
