package vn.hoctap.quiz.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text files as other systems write them. */
final class TextFile {

    private static final int BINARY_WITHIN = 1_000;

    private TextFile() {}

    /** UTF-8, or UTF-16 with a mark, or Windows-1252 where it is no UTF-8; line feeds alone. */
    static String decode(byte[] file) {
        var text = text(file);
        if (text.substring(0, Math.min(text.length(), BINARY_WITHIN)).indexOf('\0') >= 0) {
            throw new FileUnreadable(FileUnreadable.Reason.NOT_THIS_FORMAT, "binary");
        }
        return text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String text(byte[] file) {
        boolean little = file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE;
        boolean big = file.length > 1 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF;
        if (little || big) {
            return new String(file, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException old) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}
