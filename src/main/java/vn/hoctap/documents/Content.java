package vn.hoctap.documents;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a file is by its first and last bytes.
 *
 * @param kind "pdf", "zip", "ole2", "text", "binary", or another well-known kind
 */
record Content(String kind) {

    private static final int HEAD = 1024;

    /** The end of a zip file: a record of 22 bytes and a comment of at most 65,535. */
    private static final int TAIL = 22 + 65_535;

    private static final int END_OF_ZIP = 0x06054b50;
    private static final int DIRECTORY_OF_ZIP = 0x02014b50;

    private record Magic(String kind, String start) {}

    private static final List<Magic> MAGIC =
            List.of(
                    new Magic("pdf", "%PDF-"),
                    new Magic("zip", "PK\u0003\u0004"),
                    new Magic("zip", "PK\u0005\u0006"),
                    new Magic("ole2", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
                    new Magic("rtf", "{\\rtf"),
                    new Magic("jpg", "\u00ff\u00d8\u00ff"),
                    new Magic("png", "\u0089PNG"),
                    new Magic("gif", "GIF8"),
                    new Magic("tiff", "II*\u0000"),
                    new Magic("tiff", "MM\u0000*"),
                    new Magic("gzip", "\u001f\u008b"),
                    new Magic("7z", "7z\u00bc\u00af'\u001c"),
                    new Magic("rar", "Rar!"),
                    new Magic("program", "MZ\u0090"),
                    new Magic("program", "\u007fELF"),
                    new Magic("program", "\u00ca\u00fe\u00ba\u00be"),
                    new Magic("xml", "<?xml"),
                    new Magic("html", "<!doctype html"),
                    new Magic("html", "<html"),
                    new Magic("mime", "mime-version:"),
                    new Magic("postscript", "%!ps"));

    static Content of(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var head = read(bytes, 0, HEAD);
            var kind = kindOf(head);
            if (!kind.equals("zip") && endsAsZip(bytes)) {
                throw new Unreadable(Refusal.WRONG_TYPE, kind + " and zip at once");
            }
            if (kind.equals("zip") && latin(head).contains("%PDF-")) {
                throw new Unreadable(Refusal.WRONG_TYPE, "zip and pdf at once");
            }
            return new Content(kind);
        }
    }

    /**
     * @throws Unreadable when the content is surely of another kind than this type
     */
    void mustBe(DocumentType type) {
        boolean right =
                switch (type) {
                    // an encrypted .docx is an OLE2 file
                    case DOCX -> kind.equals("zip") || kind.equals("ole2");
                    case ODT -> kind.equals("zip");
                    case DOC -> kind.equals("ole2");
                    case PDF -> kind.equals("pdf");
                    case TXT -> kind.equals("text");
                };
        if (!right) {
            boolean garbage = kind.equals("binary") && type != DocumentType.TXT;
            throw new Unreadable(
                    garbage ? Refusal.CORRUPT : Refusal.WRONG_TYPE,
                    "named " + type.ending() + ", content " + kind);
        }
    }

    private static String kindOf(byte[] head) {
        var start = latin(head);
        var trimmed = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
        trimmed = trimmed.stripLeading();
        var lower = trimmed.toLowerCase(Locale.ROOT);
        for (var magic : MAGIC) {
            if (start.startsWith(magic.start)
                    || (isText(magic.start) && lower.startsWith(lower(magic.start)))) {
                return magic.kind;
            }
        }
        // some programs put a line or two before the header, and every reader accepts it
        if (start.contains("%PDF-")) {
            return "pdf";
        }
        return CharacterSet.looksLikeText(head) ? "text" : "binary";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isText(String magic) {
        return magic.length() >= 5 && magic.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }

    /** Whether a program for zip files would open this file by its end. */
    private static boolean endsAsZip(RandomAccessFile file) throws IOException {
        long length = file.length();
        int window = (int) Math.min(length, TAIL);
        long start = length - window;
        var tail = ByteBuffer.wrap(read(file, start, window)).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = window - 22; at >= 0; at--) {
            boolean isEnd =
                    tail.getInt(at) == END_OF_ZIP
                            && at + 22 + (tail.getShort(at + 20) & 0xffff) == window;
            if (isEnd) {
                long directory = start + at - (tail.getInt(at + 12) & 0xffffffffL);
                return directory >= 0 && signatureAt(file, directory) == DIRECTORY_OF_ZIP;
            }
        }
        return false;
    }

    private static int signatureAt(RandomAccessFile file, long position) throws IOException {
        var four = read(file, position, 4);
        return four.length < 4 ? 0 : ByteBuffer.wrap(four).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    private static byte[] read(RandomAccessFile file, long from, int length) throws IOException {
        var bytes = new byte[(int) Math.min(length, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
