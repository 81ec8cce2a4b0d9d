package vn.hoctap.textreuse.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.hoctap.textreuse.Passage;
import vn.hoctap.textreuse.SourcePassage;
import vn.hoctap.textreuse.Span;
import vn.hoctap.textreuse.align.Region;
import vn.hoctap.textreuse.judge.Entry;
import vn.hoctap.textreuse.judge.Meetings;
import vn.hoctap.textreuse.judge.Taken;

/** A work as bytes, followed by what it shares with those that were there when it was put. */
final class EntryCodec {

    private static final List<Passage.Kind> KINDS = List.of(Passage.Kind.values());

    private EntryCodec() {}

    static BytesRef encode(Entry entry, Collection<Entry> others, Meetings meetings)
            throws IOException {
        var out = new ByteBuffersDataOutput();
        out.writeString(entry.id());
        out.writeString(entry.author());
        Instant handedIn = entry.handedIn();
        out.writeZLong(handedIn.getEpochSecond());
        out.writeVInt(handedIn.getNano());
        out.writeString(entry.fingerprint());
        TextCodec.write(entry.text(), out);
        writeTaken(entry.taken(), out);
        for (Entry other : others) {
            boolean first = Entry.IN_ORDER.compare(entry, other) < 0;
            @Nullable List<Region> regions =
                    first ? meetings.known(entry, other) : meetings.known(other, entry);
            if (regions != null && !entry.id().equals(other.id())) {
                out.writeByte((byte) (first ? 1 : 2));
                out.writeLong(other.version());
                out.writeVInt(regions.size());
                for (Region region : regions) {
                    out.writeByte((byte) KINDS.indexOf(region.kind()));
                    writeBits(region.inA(), out);
                    writeBits(region.inB(), out);
                }
            }
        }
        out.writeByte((byte) 0);
        return new BytesRef(out.toArrayCopy());
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

    /** Reads what a work shares with others into the meetings of its scope. */
    static void decodeMeetings(ByteArrayDataInput in, Entry entry, Meetings meetings)
            throws IOException {
        for (byte place = in.readByte(); place != 0; place = in.readByte()) {
            long other = in.readLong();
            int count = in.readVInt();
            List<Region> regions = new ArrayList<>(count);
            for (int r = 0; r < count; r++) {
                var kind = KINDS.get(in.readByte());
                regions.add(new Region(readBits(in), readBits(in), kind));
            }
            if (place == 1) {
                meetings.remember(entry.version(), other, regions);
            } else {
                meetings.remember(other, entry.version(), regions);
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
