package vn.hoctap.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.documents.Reading.refused;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Quiet.class)
class HostileDocumentsTest {

    private static final int MANY_BYTES = 60_000_000;

    @Test
    void partThatUnpacksAThousandfoldIsRefused() {
        var bomb = new DocxSample().part("word/media/image1.bmp", " ".repeat(MANY_BYTES));

        assertThat(refused("a.docx", bomb.bytes())).isEqualTo(Refusal.EXPANDS_TOO_MUCH);
    }

    @Test
    void thousandsOfPartsAreRefused() {
        var bomb = new DocxSample();
        for (int i = 0; i < 3_001; i++) {
            bomb.part("x/" + i, "");
        }

        assertThat(refused("a.docx", bomb.bytes())).isEqualTo(Refusal.EXPANDS_TOO_MUCH);
    }

    @Test
    void zipInZipInZipIsRefused() {
        var inner = new Zips().with("a", "a").bytes();
        for (int i = 0; i < 2; i++) {
            inner = new Zips().with("a.zip", inner).bytes();
        }
        var bomb = OdtSample.of(List.of("chào"));
        assertThat(Reading.read("a.odt", bomb)).isInstanceOf(Extracted.class);

        var nested =
                new Zips().with("mimetype", OdtSample.TYPE).with("Object 1/x.zip", inner).bytes();
        assertThat(refused("a.odt", nested)).isEqualTo(Refusal.EXPANDS_TOO_MUCH);
    }

    @Test
    void bombInsideAnEmbeddedFileIsCounted() {
        var inner = new Zips().with("a", " ".repeat(MANY_BYTES)).bytes();
        var middle = new Zips().with("1", inner).with("2", inner).bytes();
        var bomb =
                new Zips()
                        .with("mimetype", OdtSample.TYPE)
                        .with("1", middle)
                        .with("2", middle)
                        .bytes();

        assertThat(refused("a.odt", bomb)).isEqualTo(Refusal.EXPANDS_TOO_MUCH);
    }

    @Test
    void entitiesAreRefusedBeforeTheyGrowOrLoad() {
        var laughs =
                """
                <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
                <x>&b;&f;</x>\
                """;
        var odt = new Zips().with("mimetype", OdtSample.TYPE).with("content.xml", laughs).bytes();
        var docx =
                new Zips()
                        .with("[Content_Types].xml", laughs)
                        .with("word/document.xml", "")
                        .bytes();

        assertThat(refused("a.odt", odt)).isEqualTo(Refusal.EXTERNAL_REFERENCES);
        assertThat(refused("a.docx", docx)).isEqualTo(Refusal.EXTERNAL_REFERENCES);
    }

    @Test
    void elementsNestedWithoutEndAreCorrupt() {
        var deep = new DocxSample().body("<w:p>".repeat(50_000)).bytes();

        assertThat(refused("a.docx", deep)).isEqualTo(Refusal.CORRUPT);
    }

    @Test
    void twoPartsOfOneNameAreCorrupt() {
        var twice = new DocxSample().part("word/DOCUMENT.xml", "<a/>").bytes();

        assertThat(refused("a.docx", twice)).isEqualTo(Refusal.CORRUPT);
    }

    @Test
    void zipThatIsAPdfTooIsOfTheWrongType() {
        var both = new Zips().with("%PDF-1.4", "x").with("mimetype", OdtSample.TYPE).bytes();

        assertThat(refused("a.odt", both)).isEqualTo(Refusal.WRONG_TYPE);
        assertThat(refused("a.pdf", both)).isEqualTo(Refusal.WRONG_TYPE);
    }

    @Test
    void twoZipFilesInOneAreOfTheWrongType() {
        var one = DocxSample.of(List.of("chào"));
        var both = Arrays.copyOf(one, one.length * 2);
        System.arraycopy(one, 0, both, one.length, one.length);

        assertThat(refused("a.docx", both)).isEqualTo(Refusal.WRONG_TYPE);
    }

    @Test
    void programsAndPagesOfTheWebAreOfTheWrongType() {
        var page = "<html><body>chào".getBytes(StandardCharsets.UTF_8);

        assertThat(refused("a.doc", page)).isEqualTo(Refusal.WRONG_TYPE);
        assertThat(refused("a.docx", page)).isEqualTo(Refusal.WRONG_TYPE);
        assertThat(refused("a.exe", page)).isEqualTo(Refusal.UNKNOWN_FORMAT);
    }
}
