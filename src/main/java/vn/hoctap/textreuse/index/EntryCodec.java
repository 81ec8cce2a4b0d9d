package vn.hoctap.textreuse.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import vn.hoctap.textreuse.Passage;
import vn.hoctap.textreuse.SourcePassage;
import vn.hoctap.textreuse.Span;
import vn.hoctap.textreuse.align.Region;
import vn.hoctap.textreuse.judge.Entry;
import vn.hoctap.textreuse.judge.Found;
import vn.hoctap.textreuse.judge.Taken;
import vn.hoctap.textreuse.judge.Web;

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
        Map<String, List<Region>> shared = web.shared(entry);
        for (Entry other : web.entries()) {
            if (!entry.id().equals(other.id())) {
                writeShared(entry, other, shared.getOrDefault(other.id(), List.of()), out);
            }
        }
        out.writeByte((byte) 0);
        return new BytesRef(out.toArrayCopy());
    }

    private static void writeShared(Entry entry, Entry other, List<Region> regions, DataOutput out)
            throws IOException {
        out.writeByte((byte) (Entry.IN_ORDER.compare(entry, other) < 0 ? 1 : 2));
        out.writeLong(other.version());
        out.writeVInt(regions.size());
        for (Region region : regions) {
            out.writeByte((byte) KINDS.indexOf(region.kind()));
            writeNumbers(region.words(true), out);
            writeNumbers(region.words(false), out);
        }
    }

    /** Reads the work; the input then stands before what it shares. */
    static Entry decode(ByteArrayDataInput in) throws IOException {
        return new Entry(
                in.readString(),
                in.readString(),
                Instant.ofEpochSecond(in.readZLong(), in.readVInt()),
                in.readString(),
                TextCodec.read(in),
                readTaken(in));
    }

    /** Reads what a work shares with others into what was found in its scope. */
    static void decodeShared(ByteArrayDataInput in, Entry entry, Found found) throws IOException {
        for (byte place = in.readByte(); place != 0; place = in.readByte()) {
            long other = in.readLong();
            int count = in.readVInt();
            List<Region> regions = new ArrayList<>(count);
            for (int r = 0; r < count; r++) {
                var kind = KINDS.get(in.readByte());
                regions.add(new Region(readNumbers(in), readNumbers(in), kind));
            }
            if (place == 1) {
                found.remember(entry.version(), other, regions);
            } else {
                found.remember(other, entry.version(), regions);
            }
        }
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

    private static int[] readNumbers(DataInput in) throws IOException {
        int[] numbers = new int[in.readVInt()];
        int previous = 0;
        for (int n = 0; n < numbers.length; n++) {
            previous += in.readVInt();
            numbers[n] = previous;
        }
        return numbers;
    }

    /** Lengths of the runs, beginning with one of clear bits; a run of length 0 ends. */
    private static void writeBits(BitSet bits, DataOutput out) throws IOException {
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

    private static BitSet readBits(DataInput in) throws IOException {
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
