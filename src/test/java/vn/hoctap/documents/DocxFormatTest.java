package vn.hoctap.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.documents.DocxSample.run;
import static vn.hoctap.documents.Reading.extracted;
import static vn.hoctap.documents.Reading.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DocxFormatTest {

    private static final String NAME = "bài.docx";

    @Test
    void documentWrittenByPoiIsRead() throws IOException {
        try (var document = new XWPFDocument()) {
            var bytes = new ByteArrayOutputStream();
            document.createParagraph().createRun().setText("Đơn vị đã lưu hồ sơ");
            var cells = document.createTable(1, 2).getRow(0);
            cells.getCell(0).setText("ô một");
            cells.getCell(1).setText("ô hai");
            document.write(bytes);

            assertThat(extracted(NAME, bytes.toByteArray()).text())
                    .isEqualTo("Đơn vị đã lưu hồ sơ\nô một\nô hai");
        }
    }

    @Test
    void hiddenCharactersAreLeftOutAndCounted() {
        var read = body(run("thấy ") + run("<w:vanish/>", "ẩn đi") + run("rõ"));

        assertThat(read.text()).isEqualTo("thấy rõ");
        assertThat(read.notes()).containsExactly(new Note(Note.Kind.HIDDEN_TEXT, 4, ""));
    }

    @Test
    void whiteCharactersAreAGapAndTinyOnesAreNothing() {
        var read =
                body(
                        run("một")
                                + run("<w:color w:val=\"FFFFFF\"/>", "x")
                                + run("hai")
                                + run("<w:sz w:val=\"2\"/>", "y")
                                + run(" ba"));

        assertThat(read.text()).isEqualTo("một hai ba");
        assertThat(read.notes())
                .containsExactly(
                        new Note(Note.Kind.WHITE_TEXT, 1, ""),
                        new Note(Note.Kind.TINY_TEXT, 1, ""));
    }

    @Test
    void whiteOnAColouredGroundIsRead() {
        var read =
                body(
                        run(
                                        "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F3864\"/>",
                                        "Tiêu đề")
                                + run(
                                        "<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"blue\"/>",
                                        " xanh"));

        assertThat(read.text()).isEqualTo("Tiêu đề xanh");
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void styleThatHidesIsFollowedToItsBase() {
        var read =
                extracted(
                        NAME,
                        new DocxSample()
                                .styles(
                                        """
                                        <w:style w:type="character" w:styleId="Ghost">
                                        <w:rPr><w:vanish/></w:rPr></w:style>
                                        <w:style w:type="character" w:styleId="Child">
                                        <w:basedOn w:val="Ghost"/></w:style>\
                                        """)
                                .body(
                                        "<w:p>"
                                                + run("thấy")
                                                + run("<w:rStyle w:val=\"Child\"/>", "ẩn")
                                                + run(
                                                        "<w:rStyle w:val=\"Child\"/>"
                                                                + "<w:vanish w:val=\"0\"/>",
                                                        " lại thấy")
                                                + "</w:p>")
                                .bytes());

        assertThat(read.text()).isEqualTo("thấy lại thấy");
    }

    @Test
    void deletedAndMovedTextIsLeftOut() {
        var read =
                body(
                        run("giữ ")
                                + "<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>"
                                + "<w:moveFrom>"
                                + run("đi")
                                + "</w:moveFrom><w:ins>"
                                + run("thêm")
                                + "</w:ins>");

        assertThat(read.text()).isEqualTo("giữ thêm");
        assertThat(read.notes()).containsExactly(new Note(Note.Kind.DELETED_TEXT, 4, ""));
    }

    @Test
    void textBoxIsReadOnceBehindItsParagraph() {
        var box = "<w:txbxContent><w:p>" + run("trong khung") + "</w:p></w:txbxContent>";
        var read =
                body(
                        run("đoạn ")
                                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                                + box
                                + "</mc:Choice><mc:Fallback>"
                                + box
                                + "</mc:Fallback></mc:AlternateContent></w:r>"
                                + run("văn"));

        assertThat(read.text()).isEqualTo("đoạn văn\ntrong khung");
    }

    @Test
    void legacyFontsAreNotedByNameAndTheirTextIsKept() {
        var read =
                body(
                        run("<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>", "NghÞ quyÕt")
                                + run("<w:rFonts w:hAnsi=\"VNI-Times\"/>", " Vieät"));

        assertThat(read.text()).isEqualTo("NghÞ quyÕt Vieät");
        assertThat(read.notes())
                .containsExactly(
                        new Note(Note.Kind.TCVN3_FONT, 9, ".VnTime"),
                        new Note(Note.Kind.VNI_FONT, 5, "VNI-Times"));
    }

    @Test
    void lettersInThePrivateUseAreaOfALegacyFontAreItsBytes() {
        var read = body(run("<w:rFonts w:hAnsi=\".VnTime\"/>", "ngh\uf0de"));

        assertThat(read.text()).isEqualTo("nghÞ");
    }

    @Test
    void fieldsShowTheirResultsOnly() {
        var read =
                body(
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                + "<w:r><w:instrText> PAGE </w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                + run("trang 3")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");

        assertThat(read.text()).isEqualTo("trang 3");
    }

    @Test
    void footnotesFollowAndCommentsAreCounted() {
        var note = "<w:footnote><w:p>" + run("chú thích") + "</w:p></w:footnote>";
        var comment = "<w:comment><w:p>" + run("góp ý") + "</w:p></w:comment>";
        var read =
                extracted(
                        NAME,
                        new DocxSample()
                                .body("<w:p>" + run("văn bản") + "</w:p>")
                                .part("word/footnotes.xml", DocxSample.word("footnotes", note))
                                .part("word/comments.xml", DocxSample.word("comments", comment))
                                .bytes());

        assertThat(read.text()).isEqualTo("văn bản\nchú thích");
        assertThat(read.notes()).containsExactly(new Note(Note.Kind.COMMENTS, 1, ""));
    }

    @Test
    void picturesAloneAreNoText() {
        var scan = "<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>";

        assertThat(refused(NAME, new DocxSample().body(scan).bytes())).isEqualTo(Refusal.NO_TEXT);
    }

    @Test
    void documentWithMacrosIsRefusedUnderAnyName() {
        var macros =
                new DocxSample()
                        .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
                        .body("<w:p>" + run("chào") + "</w:p>");
        var project = new DocxSample().part("word/vbaProject.bin", "x").body("<w:p/>");

        assertThat(refused(NAME, macros.bytes())).isEqualTo(Refusal.MACROS);
        assertThat(refused(NAME, project.bytes())).isEqualTo(Refusal.MACROS);
        assertThat(refused("bài.docm", macros.bytes())).isEqualTo(Refusal.UNKNOWN_FORMAT);
    }

    @Test
    void spreadsheetNamedDocxIsOfTheWrongType() {
        var sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

        assertThat(refused(NAME, new DocxSample().mainType(sheet).bytes()))
                .isEqualTo(Refusal.WRONG_TYPE);
    }

    @Test
    void templateFromElsewhereIsRefusedAndALocalOneIsNot() {
        var text = "<w:p>" + run("chào") + "</w:p>";
        var remote = new DocxSample().body(text).external("attachedTemplate", "http://x.example/a");
        var share = new DocxSample().body(text).external("attachedTemplate", "file:///\\\\x\\a");
        var local =
                new DocxSample().body(text).external("attachedTemplate", "file:///C:\\Mau.dotx");
        var link = new DocxSample().body(text).external("hyperlink", "https://x.example/");

        assertThat(refused(NAME, remote.bytes())).isEqualTo(Refusal.EXTERNAL_REFERENCES);
        assertThat(refused(NAME, share.bytes())).isEqualTo(Refusal.EXTERNAL_REFERENCES);
        assertThat(extracted(NAME, local.bytes()).text()).isEqualTo("chào");
        assertThat(extracted(NAME, link.bytes()).notes()).isEmpty();
    }

    @Test
    void fieldThatStartsAProgramIsRefused() {
        var field =
                "<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\a.exe"
                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

        assertThat(refused(NAME, new DocxSample().body(field).bytes()))
                .isEqualTo(Refusal.EXTERNAL_REFERENCES);
    }

    @Test
    void encryptedDocumentIsRefusedAsEncrypted() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var ole2 = new POIFSFileSystem();
                var plain = new XWPFDocument()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var out = encryptor.getDataStream(ole2)) {
                plain.write(out);
            }
            ole2.writeFilesystem(bytes);
        }

        assertThat(refused(NAME, bytes.toByteArray())).isEqualTo(Refusal.ENCRYPTED);
        assertThat(refused("bài.doc", bytes.toByteArray())).isEqualTo(Refusal.ENCRYPTED);
    }

    private static Extracted body(String paragraph) {
        return extracted(NAME, new DocxSample().body("<w:p>" + paragraph + "</w:p>").bytes());
    }
}
