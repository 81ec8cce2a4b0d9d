package vn.hoctap.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The character set of a plain text file: a byte order mark, then UTF-8 where every byte fits, then
 * UTF-16 by its zero bytes, then windows-1258 by its combining tone marks, else windows-1252, which
 * keeps the bytes of TCVN3 and VNI apart for whoever decodes them.
 */
record CharacterSet(Charset charset, int markLength) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    /** The five combining tone marks of windows-1258. */
    private static final Set<Integer> TONES = Set.of(0xcc, 0xd2, 0xde, 0xec, 0xf2);

    /** Vowels that carry a tone mark behind them in windows-1258: a e i o u y and â ê ô ă ơ ư. */
    private static final String VOWELS =
            "aeiouyAEIOUY\u00e2\u00ea\u00f4\u00e3\u00f5\u00fd\u00c2\u00ca\u00d4\u00c3\u00d5\u00dd";

    /** In fewer bytes zeros prove nothing. */
    private static final int FEWEST_BYTES_OF_UTF_16 = 8;

    static CharacterSet of(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return new CharacterSet(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new CharacterSet(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new CharacterSet(StandardCharsets.UTF_16BE, 2);
        }
        return new CharacterSet(guess(bytes), 0);
    }

    /** No zero bytes and hardly any control characters, or UTF-16. */
    static boolean looksLikeText(byte[] head) {
        var set = of(head).charset();
        boolean wide =
                set.equals(StandardCharsets.UTF_16LE) || set.equals(StandardCharsets.UTF_16BE);
        var characters = new String(head, wide ? set : StandardCharsets.ISO_8859_1);
        long controls = characters.chars().filter(CharacterSet::isControl).count();
        return characters.indexOf('\0') < 0 && controls * 50 <= characters.length();
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1a;
    }

    String decode(byte[] bytes) {
        return new String(bytes, markLength, bytes.length - markLength, charset);
    }

    boolean isUnicode() {
        return charset.name().startsWith("UTF-");
    }

    private static Charset guess(byte[] bytes) {
        if (bytes.length >= FEWEST_BYTES_OF_UTF_16 && bytes.length % 2 == 0) {
            int zerosAtOdd = zeros(bytes, 1);
            int zerosAtEven = zeros(bytes, 0);
            if (zerosAtOdd > bytes.length / 8 && zerosAtEven == 0) {
                return StandardCharsets.UTF_16LE;
            }
            if (zerosAtEven > bytes.length / 8 && zerosAtOdd == 0) {
                return StandardCharsets.UTF_16BE;
            }
        }
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return hasCombiningTones(bytes) ? WINDOWS_1258 : WINDOWS_1252;
    }

    private static int zeros(byte[] bytes, int from) {
        int count = 0;
        for (int i = from; i < bytes.length; i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean isUtf8(byte[] bytes) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            decoder.decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Nearly all tone-mark bytes stand behind a vowel, and there are some of at least 3 kinds. */
    private static boolean hasCombiningTones(byte[] bytes) {
        int behindVowels = 0;
        int elsewhere = 0;
        var kinds = new HashSet<Integer>();
        for (int i = 1; i < bytes.length; i++) {
            int tone = bytes[i] & 0xff;
            if (TONES.contains(tone)) {
                if (VOWELS.indexOf(bytes[i - 1] & 0xff) >= 0) {
                    behindVowels++;
                    kinds.add(tone);
                } else {
                    elsewhere++;
                }
            }
        }
        return kinds.size() >= 3 && behindVowels > 20 * elsewhere;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
