package vn.hoctap.textreuse.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import vn.hoctap.textreuse.Span;
import vn.hoctap.textreuse.TextNote;
import vn.hoctap.textreuse.text.AnalyzedText;

/** An analyzed text as bytes: its different words once, then which stands where. */
final class TextCodec {

    private static final List<TextNote.Kind> KINDS = List.of(TextNote.Kind.values());

    private TextCodec() {}

    static void write(AnalyzedText text, DataOutput out) throws IOException {
        out.writeVInt(text.codePoints());
        out.writeVInt(text.visible());
        out.writeVInt(text.inWords());
        out.writeVInt(text.different());
        writeWords(text, out);
        int previous = 0;
        for (int w = 0; w < text.words(); w++) {
            out.writeVInt(text.start(w) - previous);
            out.writeVInt(text.end(w) - text.start(w));
            previous = text.end(w);
        }
        EntryCodec.writeBits(text.sentenceEnds(), out);
        EntryCodec.writeBits(text.lineEnds(), out);
        out.writeVInt(text.notes().size());
        for (TextNote note : text.notes()) {
            out.writeByte((byte) KINDS.indexOf(note.kind()));
            out.writeVInt(note.count());
            out.writeVInt(note.where().size());
            for (Span span : note.where()) {
                EntryCodec.writeSpan(span, out);
            }
        }
    }

    private static void writeWords(AnalyzedText text, DataOutput out) throws IOException {
        Map<Long, Integer> numbers = new HashMap<>();
        List<Integer> firsts = new ArrayList<>();
        int[] which = new int[text.words()];
        for (int w = 0; w < which.length; w++) {
            long word = (long) text.exact(w) << 32 | (text.plain(w) & 0xFFFFFFFFL);
            Integer number = numbers.putIfAbsent(word, firsts.size());
            which[w] = number == null ? firsts.size() : number;
            if (number == null) {
                firsts.add(w);
            }
        }
        out.writeVInt(which.length);
        out.writeVInt(firsts.size());
        for (int w : firsts) {
            boolean bare = text.exact(w) == text.plain(w);
            out.writeByte((byte) (bare ? 1 : 0));
            out.writeInt(text.plain(w));
            if (!bare) {
                out.writeInt(text.exact(w));
            }
        }
        for (int number : which) {
            out.writeVInt(number);
        }
    }

    static AnalyzedText read(DataInput in) throws IOException {
        int codePoints = in.readVInt();
        int visible = in.readVInt();
        int inWords = in.readVInt();
        int different = in.readVInt();
        int words = in.readVInt();
        int count = in.readVInt();
        int[] plains = new int[count];
        int[] exacts = new int[count];
        for (int d = 0; d < count; d++) {
            boolean bare = in.readByte() == 1;
            plains[d] = in.readInt();
            exacts[d] = bare ? plains[d] : in.readInt();
        }
        int[] exact = new int[words];
        int[] plain = new int[words];
        for (int w = 0; w < words; w++) {
            int number = in.readVInt();
            exact[w] = exacts[number];
            plain[w] = plains[number];
        }
        int[] start = new int[words];
        int[] end = new int[words];
        int previous = 0;
        for (int w = 0; w < words; w++) {
            start[w] = previous + in.readVInt();
            end[w] = start[w] + in.readVInt();
            previous = end[w];
        }
        BitSet sentenceEnds = EntryCodec.readBits(in);
        BitSet lineEnds = EntryCodec.readBits(in);
        return new AnalyzedText(
                exact,
                plain,
                start,
                end,
                sentenceEnds,
                lineEnds,
                codePoints,
                visible,
                inWords,
                different,
                readNotes(in));
    }

    private static List<TextNote> readNotes(DataInput in) throws IOException {
        int count = in.readVInt();
        List<TextNote> notes = new ArrayList<>(count);
        for (int n = 0; n < count; n++) {
            var kind = KINDS.get(in.readByte());
            int times = in.readVInt();
            int places = in.readVInt();
            List<Span> where = new ArrayList<>(places);
            for (int p = 0; p < places; p++) {
                where.add(EntryCodec.readSpan(in));
            }
            notes.add(new TextNote(kind, times, where));
        }
        return notes;
    }
}
