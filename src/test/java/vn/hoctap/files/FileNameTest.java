package vn.hoctap.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\Lan\\Bài thu hoạch.docx, Bài thu hoạch.docx",
        "../../etc/passwd, passwd",
        "..., tep",
        "'', tep",
        "a<b>\"c\".pdf, a_b__c_.pdf",
        ".htaccess, htaccess"
    })
    void onlyTheLastPartOfAPathIsKept(String given, String kept) {
        assertThat(FileName.safe(given)).isEqualTo(kept);
    }

    @Test
    void charactersThatTurnTheNameRoundAreTakenOut() {
        assertThat(FileName.safe("bai\u202excod.exe\u0000\r\n")).isEqualTo("baixcod.exe");
    }

    @Test
    void lettersWrittenApartAreComposed() {
        assertThat(FileName.safe("Ba\u0300i.docx")).isEqualTo("B\u00e0i.docx");
    }

    @Test
    void longNameKeepsItsEnding() {
        var kept = FileName.safe("\ud83d\ude00".repeat(300) + ".docx");

        assertThat(kept).hasSizeLessThanOrEqualTo(200).endsWith("\ud83d\ude00.docx");
    }

    @Test
    void typeIsThatOfTheEnding() {
        assertThat(FileName.mediaType("Bài.DOC")).isEqualTo("application/msword");
        assertThat(FileName.mediaType("a.html")).isEqualTo("application/octet-stream");
        assertThat(FileName.mediaType("docx")).isNotEqualTo("text/html");
    }
}
