package vn.hoctap.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.documents.Reading.extracted;
import static vn.hoctap.documents.Reading.refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TxtFormatTest {

    private static final String NAME = "bài.txt";
    private static final String TEXT = "Đơn vị tôi đã lưu hồ sơ, tiết kiệm điện và nước.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void everyFormOfUnicodeIsReadWithoutANote(String charset) {
        var read = extracted(NAME, TEXT.getBytes(Charset.forName(charset)));

        assertThat(read.text()).isEqualTo(TEXT);
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void combiningTonesTellWindows1258() {
        // "Đảng bộ, quyết định, cũng, hỏi" as a Windows 98 program wrote them
        var apart =
                "\u0110a\u0309ng b\u00f4\u0323, quy\u00ea\u0301t \u0111i\u0323nh, cu\u0303ng ho\u0309i";
        var read = extracted(NAME, apart.getBytes(Charset.forName("windows-1258")));

        assertThat(read.text()).isEqualTo(apart);
        assertThat(read.notes())
                .containsExactly(new Note(Note.Kind.OLD_CHARACTER_SET, 1, "windows-1258"));
    }

    @Test
    void otherBytesAreKeptApartForTheDecoderOfTcvn3() {
        var bytes = "NghÞ quyÕt §¶ng bé".getBytes(Charset.forName("windows-1252"));

        assertThat(extracted(NAME, bytes).text()).isEqualTo("NghÞ quyÕt §¶ng bé");
    }

    @Test
    void halfOfAPairBecomesAnUnknownCharacter() {
        var bytes = "một \ud83d hai".getBytes(StandardCharsets.UTF_16LE);

        assertThat(extracted(NAME, bytes).text()).isEqualTo("một \ufffd hai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1 chào}", "%PDF-1.4", "<html><p>chào", "a\u0000\u0001\u0002bc"})
    void otherContentIsOfTheWrongType(String content) {
        assertThat(refused(NAME, content.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Refusal.WRONG_TYPE);
    }
}
