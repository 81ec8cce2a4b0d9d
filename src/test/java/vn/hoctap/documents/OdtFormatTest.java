package vn.hoctap.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.documents.Reading.extracted;
import static vn.hoctap.documents.Reading.refused;

import org.junit.jupiter.api.Test;

class OdtFormatTest {

    private static final String NAME = "bài.odt";

    @Test
    void blanksAndTabsAreThoseOfTheFormat() {
        var read =
                body(
                        "<text:h>Phần\n   I</text:h><text:p>a<text:s text:c=\"3\"/>b<text:tab/>c</text:p>");

        assertThat(read.text()).isEqualTo("Phần I\na   b\tc");
    }

    @Test
    void whatNoReaderSeesIsLeftOutAndCounted() {
        var styles =
                style("H", "text:display=\"none\"")
                        + style("W", "fo:color=\"#ffffff\"")
                        + style("T", "fo:font-size=\"1pt\"")
                        + style("D", "fo:color=\"#ffffff\" fo:background-color=\"#000080\"");
        var read =
                extracted(
                        NAME,
                        new OdtSample()
                                .styles(styles)
                                .body(
                                        "<text:p>một"
                                                + span("H", "ẩn")
                                                + span("W", "x")
                                                + "hai"
                                                + span("T", "yy")
                                                + span("D", " ba")
                                                + "</text:p>")
                                .bytes());

        assertThat(read.text()).isEqualTo("một hai ba");
        assertThat(read.notes())
                .containsExactly(
                        new Note(Note.Kind.HIDDEN_TEXT, 2, ""),
                        new Note(Note.Kind.WHITE_TEXT, 1, ""),
                        new Note(Note.Kind.TINY_TEXT, 2, ""));
    }

    @Test
    void deletedTextCommentsAndNumbersOfNotesAreLeftOut() {
        var read =
                body(
                        "<text:tracked-changes><text:changed-region><text:deletion><text:p>bỏ</text:p>"
                                + "</text:deletion></text:changed-region></text:tracked-changes>"
                                + "<text:p>văn<office:annotation><text:p>góp ý</text:p>"
                                + "</office:annotation> bản<text:note><text:note-citation>1"
                                + "</text:note-citation><text:note-body><text:p>chú thích</text:p>"
                                + "</text:note-body></text:note> này</text:p>");

        assertThat(read.text()).isEqualTo("văn bản này\nchú thích");
        assertThat(read.notes())
                .containsExactly(
                        new Note(Note.Kind.DELETED_TEXT, 2, ""),
                        new Note(Note.Kind.COMMENTS, 1, ""));
    }

    @Test
    void legacyFontIsNotedByTheNameOfItsFace() {
        var read =
                extracted(
                        NAME,
                        new OdtSample()
                                .styles(
                                        "<style:font-face style:name=\"F1\" svg:font-family=\"'.VnTime'\"/>"
                                                + style("V", "style:font-name=\"F1\""))
                                .body("<text:p>" + span("V", "NghÞ quyÕt") + "</text:p>")
                                .bytes());

        assertThat(read.notes()).containsExactly(new Note(Note.Kind.TCVN3_FONT, 9, ".VnTime"));
    }

    @Test
    void spreadsheetNamedOdtIsOfTheWrongType() {
        var sheet = new OdtSample().type("application/vnd.oasis.opendocument.spreadsheet");

        assertThat(refused(NAME, sheet.bytes())).isEqualTo(Refusal.WRONG_TYPE);
    }

    @Test
    void encryptedDocumentIsRefusedAsEncrypted() {
        var manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";

        assertThat(refused(NAME, new OdtSample().manifest(manifest).bytes()))
                .isEqualTo(Refusal.ENCRYPTED);
    }

    @Test
    void macrosAreRefusedAndAnEmptyListOfThemIsNot() {
        var text = "<text:p>chào</text:p>";
        var macro = new OdtSample().body(text).part("Basic/Standard/Module1.xml", "<m/>");
        var list = new OdtSample().body(text).part("Basic/script-lc.xml", "<l/>");

        assertThat(refused(NAME, macro.bytes())).isEqualTo(Refusal.MACROS);
        assertThat(extracted(NAME, list.bytes()).text()).isEqualTo("chào");
    }

    @Test
    void partThatLiesElsewhereIsRefused() {
        var section =
                "<text:section><text:section-source xlink:href=\"http://x.example/a.odt\"/>"
                        + "</text:section>";

        assertThat(refused(NAME, new OdtSample().body(section).bytes()))
                .isEqualTo(Refusal.EXTERNAL_REFERENCES);
    }

    private static Extracted body(String xml) {
        return extracted(NAME, new OdtSample().body(xml).bytes());
    }

    private static String style(String name, String properties) {
        return "<style:style style:name=\"%s\" style:family=\"text\"><style:text-properties %s/></style:style>"
                .formatted(name, properties);
    }

    private static String span(String style, String text) {
        return "<text:span text:style-name=\"%s\">%s</text:span>".formatted(style, text);
    }
}
