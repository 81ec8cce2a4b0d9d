package vn.hoctap.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the application and the {@link ParserChild} say to each other on its standard input and
 * output: one request, one answer. Texts are an int, the number of bytes, and UTF-8.
 *
 * <p>The child reads what strangers send, so nothing it says is believed to be well-formed: every
 * length has a bound, and what breaks the form is an {@link IOException}.
 */
public final class ParserProtocol {

    /** The child's first word: it is ready. */
    public static final int READY = 0x48540001;

    private static final int EXTRACTED = 1;
    private static final int REFUSED = 2;
    private static final int LONGEST = 64_000_000;
    private static final int MOST_NOTES = 100;

    private ParserProtocol() {}

    private static final int READ = 1;
    private static final int PICTURES = 2;
    private static final int MOST_PICTURES = 100;

    /** What the child is asked to do. */
    public sealed interface Task permits Request, Pictures {}

    /** A file to be read. */
    public record Request(Path file, String name, Limits limits) implements Task {}

    /**
     * Pictures to be made something of; the answer has no text, and says how many they are.
     *
     * @param from one photo, or the pages of a book
     * @param into the file that is written
     */
    public record Pictures(Kind kind, List<Path> from, Path into, Limits limits) implements Task {

        /** What they become. */
        public enum Kind {
            /** A JPEG picture, upright and with nothing else in it. */
            PAGE,
            /** A PDF with a page for each. */
            BOOK
        }

        public Pictures {
            from = List.copyOf(from);
        }
    }

    public static void write(DataOutputStream out, Task task) throws IOException {
        switch (task) {
            case Request request -> writeRequest(out, request);
            case Pictures pictures -> {
                out.writeByte(PICTURES);
                writeText(out, pictures.kind.name());
                out.writeInt(pictures.from.size());
                for (var file : pictures.from) {
                    writeText(out, file.toString());
                }
                writeText(out, pictures.into.toString());
                writeLimits(out, pictures.limits);
                out.flush();
            }
        }
    }

    private static void writeRequest(DataOutputStream out, Request request) throws IOException {
        out.writeByte(READ);
        writeText(out, request.file.toString());
        writeText(out, request.name);
        writeLimits(out, request.limits);
        out.flush();
    }

    private static void writeLimits(DataOutputStream out, Limits limits) throws IOException {
        out.writeLong(limits.bytes());
        out.writeInt(limits.pages());
        out.writeLong(limits.expandedBytes());
        out.writeInt(limits.entries());
        out.writeInt(limits.nesting());
        out.writeInt(limits.textCharacters());
    }

    /** Empty when there are no more. */
    public static Optional<Task> readTask(DataInputStream in) throws IOException {
        return switch (in.read()) {
            case READ ->
                    Optional.of(new Request(Path.of(readText(in)), readText(in), readLimits(in)));
            case PICTURES -> Optional.of(readPictures(in));
            default -> Optional.empty();
        };
    }

    private static Pictures readPictures(DataInputStream in) throws IOException {
        var kind = Pictures.Kind.valueOf(readText(in));
        int count = bounded(in.readInt(), MOST_PICTURES);
        var from = new ArrayList<Path>();
        for (int n = 0; n < count; n++) {
            from.add(Path.of(readText(in)));
        }
        return new Pictures(kind, from, Path.of(readText(in)), readLimits(in));
    }

    private static Limits readLimits(DataInputStream in) throws IOException {
        return new Limits(
                in.readLong(),
                in.readInt(),
                in.readLong(),
                in.readInt(),
                in.readInt(),
                in.readInt());
    }

    public static void write(DataOutputStream out, Extraction extraction) throws IOException {
        switch (extraction) {
            case Refused refused -> {
                out.writeByte(REFUSED);
                writeText(out, refused.reason().name());
                writeText(out, refused.details());
                out.writeInt(refused.pages());
            }
            case Extracted extracted -> {
                out.writeByte(EXTRACTED);
                writeText(out, extracted.type().name());
                writeText(out, extracted.text());
                out.writeInt(extracted.words());
                out.writeInt(extracted.pages());
                out.writeInt(extracted.notes().size());
                for (var note : extracted.notes()) {
                    writeText(out, note.kind().name());
                    out.writeInt(note.count());
                    writeText(out, note.details());
                }
            }
        }
        out.flush();
    }

    /**
     * @throws IOException when the child said something else, or died
     */
    public static Extraction readAnswer(DataInputStream in) throws IOException {
        try {
            return switch (in.readByte()) {
                case REFUSED ->
                        new Refused(Refusal.valueOf(readText(in)), readText(in), in.readInt());
                case EXTRACTED -> readExtracted(in);
                default -> throw new IOException("The parser said something unknown");
            };
        } catch (IllegalArgumentException e) {
            throw new IOException("The parser said something unknown", e);
        }
    }

    private static Extracted readExtracted(DataInputStream in) throws IOException {
        var type = DocumentType.valueOf(readText(in));
        var text = readText(in);
        int words = in.readInt();
        int pages = in.readInt();
        int count = bounded(in.readInt(), MOST_NOTES);
        var notes = new ArrayList<Note>();
        for (int i = 0; i < count; i++) {
            notes.add(new Note(Note.Kind.valueOf(readText(in)), in.readInt(), readText(in)));
        }
        return new Extracted(type, text, words, pages, notes);
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = bounded(in.readInt(), LONGEST);
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int bounded(int length, int most) throws IOException {
        if (length < 0 || length > most) {
            throw new IOException("A length of " + length);
        }
        return length;
    }
}
