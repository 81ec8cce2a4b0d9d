package vn.hoctap.textreuse.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import vn.hoctap.textreuse.Passage;
import vn.hoctap.textreuse.SourcePassage;
import vn.hoctap.textreuse.Span;
import vn.hoctap.textreuse.align.Region;
import vn.hoctap.textreuse.align.Sketch;
import vn.hoctap.textreuse.align.Track;
import vn.hoctap.textreuse.judge.Entry;
import vn.hoctap.textreuse.judge.Remembered;
import vn.hoctap.textreuse.judge.Taken;
import vn.hoctap.textreuse.judge.Web;
import vn.hoctap.textreuse.text.AnalyzedText;

/** A work as bytes, followed by what it shares with those that were there when it was put. */
final class EntryCodec {

    private static final List<Passage.Kind> KINDS = List.of(Passage.Kind.values());

    private EntryCodec() {}

    static BytesRef encode(Entry entry, Web web) throws IOException {
        var out = new ByteBuffersDataOutput();
        out.writeString(entry.id());
        out.writeString(entry.author());
        Instant handedIn = entry.handedIn();
        out.writeZLong(handedIn.getEpochSecond());
        out.writeVInt(handedIn.getNano());
        out.writeString(entry.fingerprint());
        TextCodec.write(entry.text(), out);
        writeTaken(entry.taken(), out);
        writeSet(entry.own().frequentWords(), out);
        int[] seeds = entry.sketch().seeds();
        out.writeVInt(seeds.length);
        for (int seed : seeds) {
            out.writeInt(seed);
        }
        List<Remembered> pairs = web.remembered(entry);
        out.writeVInt(pairs.size());
        for (Remembered pair : pairs) {
            writePair(pair, out);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void writePair(Remembered pair, DataOutput out) throws IOException {
        out.writeLong(pair.other());
        out.writeByte((byte) (pair.first() ? 1 : 0));
        out.writeVInt(pair.regions().size());
        if (pair.regions().isEmpty()) {
            return;
        }
        out.writeVInt(pair.sharedOfA());
        out.writeVInt(pair.sharedOfB());
        for (Region region : pair.regions()) {
            out.writeByte((byte) KINDS.indexOf(region.kind()));
            writeNumbers(region.runs(true), out);
            writeNumbers(region.runs(false), out);
        }
    }

    /** Reads the work; the input then stands before what it shares. */
    static Entry decode(ByteArrayDataInput in) throws IOException {
        String id = in.readString();
        String author = in.readString();
        Instant handedIn = Instant.ofEpochSecond(in.readZLong(), in.readVInt());
        String fingerprint = in.readString();
        AnalyzedText text = TextCodec.read(in);
        Taken taken = readTaken(in);
        Track own = Track.without(text, taken.words(), readSet(in));
        int[] seeds = new int[in.readVInt()];
        in.readInts(seeds, 0, seeds.length);
        return new Entry(id, author, handedIn, fingerprint, text, taken, own, new Sketch(seeds));
    }

    /** Reads what the work shares with others. */
    static List<Remembered> decodePairs(ByteArrayDataInput in) throws IOException {
        int count = in.readVInt();
        List<Remembered> pairs = new ArrayList<>(count);
        for (int p = 0; p < count; p++) {
            long other = in.readLong();
            boolean first = in.readByte() == 1;
            int regions = in.readVInt();
            pairs.add(
                    regions == 0
                            ? new Remembered(other, first, 0, 0, List.of())
                            : new Remembered(
                                    other,
                                    first,
                                    in.readVInt(),
                                    in.readVInt(),
                                    readRegions(in, regions)));
        }
        return pairs;
    }

    private static List<Region> readRegions(ByteArrayDataInput in, int count) {
        Region[] regions = new Region[count];
        for (int r = 0; r < count; r++) {
            var kind = KINDS.get(in.readByte());
            regions[r] = new Region(readNumbers(in), readNumbers(in), kind);
        }
        return Arrays.asList(regions);
    }

    private static void writeTaken(Taken taken, DataOutput out) throws IOException {
        writeBits(taken.words(), out);
        out.writeVInt(taken.passages().size());
        for (SourcePassage passage : taken.passages()) {
            out.writeString(passage.source());
            writeSpan(passage.own(), out);
            writeSpan(passage.inSource(), out);
        }
    }

    private static Taken readTaken(DataInput in) throws IOException {
        BitSet words = readBits(in);
        int count = in.readVInt();
        List<SourcePassage> passages = new ArrayList<>(count);
        for (int p = 0; p < count; p++) {
            String source = in.readString();
            passages.add(new SourcePassage(readSpan(in), source, readSpan(in)));
        }
        return new Taken(words, passages);
    }

    static void writeSpan(Span span, DataOutput out) throws IOException {
        out.writeVInt(span.start());
        out.writeVInt(span.length());
    }

    static Span readSpan(DataInput in) throws IOException {
        int start = in.readVInt();
        return new Span(start, start + in.readVInt());
    }

    /** Numbers in rising order, as differences. */
    private static void writeNumbers(int[] numbers, DataOutput out) throws IOException {
        out.writeVInt(numbers.length);
        int previous = 0;
        for (int number : numbers) {
            out.writeVInt(number - previous);
            previous = number;
        }
    }

    private static int[] readNumbers(ByteArrayDataInput in) {
        int[] numbers = new int[in.readVInt()];
        int previous = 0;
        for (int n = 0; n < numbers.length; n++) {
            previous += in.readVInt();
            numbers[n] = previous;
        }
        return numbers;
    }

    /** One bit for each number. */
    private static void writeSet(BitSet set, DataOutput out) throws IOException {
        long[] bits = set.toLongArray();
        out.writeVInt(bits.length);
        for (long sixtyFour : bits) {
            out.writeLong(sixtyFour);
        }
    }

    private static BitSet readSet(DataInput in) throws IOException {
        long[] bits = new long[in.readVInt()];
        in.readLongs(bits, 0, bits.length);
        return BitSet.valueOf(bits);
    }

    /** Lengths of the runs, beginning with one of clear bits; a run of length 0 ends. */
    static void writeBits(BitSet bits, DataOutput out) throws IOException {
        int at = 0;
        int next = bits.nextSetBit(0);
        while (next >= 0) {
            out.writeVInt(next - at + 1);
            at = bits.nextClearBit(next);
            out.writeVInt(at - next);
            next = bits.nextSetBit(at);
        }
        out.writeVInt(0);
    }

    static BitSet readBits(DataInput in) throws IOException {
        var bits = new BitSet();
        int at = 0;
        for (int clear = in.readVInt(); clear > 0; clear = in.readVInt()) {
            at += clear - 1;
            int set = in.readVInt();
            bits.set(at, at + set);
            at += set;
        }
        return bits;
    }
}
