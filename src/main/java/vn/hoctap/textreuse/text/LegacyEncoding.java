package vn.hoctap.textreuse.text;

import java.util.List;
import vn.hoctap.textreuse.TextNote;

/**
 * The two encodings of Vietnamese before Unicode that still turn up in old Word files, as they look
 * when their bytes are read as Latin-1. In TCVN3 (ABC) every letter is one character, among them
 * signs and U+00AD; in VNI a base letter is followed by a character for its marks.
 */
final class LegacyEncoding {

    static final List<LegacyEncoding> ALL = List.of(tcvn3(), vni());

    private static final int LATIN_1 = 0x100;

    private final TextNote.Kind note;
    private final int[] single = new int[LATIN_1];
    private final int[][] pairs = new int[LATIN_1][LATIN_1];

    private LegacyEncoding(TextNote.Kind note) {
        this.note = note;
    }

    private static LegacyEncoding tcvn3() {
        var encoding = new LegacyEncoding(TextNote.Kind.LEGACY_TCVN3);
        String letters =
                "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹề"
                        + "ểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";
        for (int i = 0; i < letters.length(); i++) {
            encoding.single[0xA1 + i] = letters.charAt(i) == ' ' ? 0 : letters.charAt(i);
        }
        return encoding;
    }

    private static LegacyEncoding vni() {
        var encoding = new LegacyEncoding(TextNote.Kind.LEGACY_VNI);
        String marks = "ùøûõïâáàåãäêéèúüë";
        String[] rows = {
            "aáàảãạâấầẩẫậăắằẳẵặ",
            "eéèẻẽẹêếềểễệ",
            "oóòỏõọôốồổỗộ",
            "uúùủũụ",
            "yýỳỷỹ",
            "ôớờởỡợ",
            "öứừửữự"
        };
        for (String row : rows) {
            for (int i = 1; i < row.length(); i++) {
                encoding.pair(row.charAt(0), marks.charAt(i - 1), row.charAt(i));
            }
        }
        String from = "ôöñæóòî";
        String to = "ơưđỉĩịỵ";
        for (int i = 0; i < from.length(); i++) {
            encoding.single[from.charAt(i)] = to.charAt(i);
            encoding.single[upper(from.charAt(i))] = upper(to.charAt(i));
        }
        return encoding;
    }

    private void pair(char base, char mark, char letter) {
        for (char m : new char[] {mark, upper(mark)}) {
            pairs[base][m] = letter;
            pairs[upper(base)][m] = upper(letter);
        }
    }

    TextNote.Kind note() {
        return note;
    }

    /** Adds the decoded stretch of glyphs to another buffer. */
    void decode(Glyphs from, int start, int end, Glyphs to) {
        for (int i = start; i < end; i++) {
            int c = from.codePoint(i);
            int next = i + 1 < end ? from.codePoint(i + 1) : LATIN_1;
            int letter = c < LATIN_1 && next < LATIN_1 ? pairs[c][next] : 0;
            if (letter != 0) {
                to.add(letter, from.start(i), from.end(i + 1));
                i++;
            } else {
                int one = c < LATIN_1 ? single[c] : 0;
                to.add(one == 0 ? c : one, from.start(i), from.end(i));
            }
        }
    }

    private static char upper(char c) {
        return Character.toUpperCase(c);
    }
}
