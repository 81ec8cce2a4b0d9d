package vn.hoctap.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.documents.Reading.extracted;
import static vn.hoctap.documents.Reading.refused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Quiet.class)
class DocFormatTest {

    private static final String NAME = "bài.doc";

    @Test
    void whatNoReaderSeesIsLeftOutAndCounted() {
        var read = extracted(NAME, DocSample.resource("odd.doc"));

        assertThat(read.text())
                .isEqualTo(
                        """
                        BÀI THU HOẠCH
                        một hai ba bốn
                        NghÞ quyÕt Vieät
                        giữ lại
                        trang 1
                        ô một
                        ô hai
                        hết\
                        """);
        assertThat(read.notes())
                .containsExactly(
                        new Note(Note.Kind.HIDDEN_TEXT, 4, ""),
                        new Note(Note.Kind.WHITE_TEXT, 1, ""),
                        new Note(Note.Kind.TINY_TEXT, 1, ""),
                        new Note(Note.Kind.DELETED_TEXT, 2, ""),
                        new Note(Note.Kind.TCVN3_FONT, 9, ".VnTime"),
                        new Note(Note.Kind.VNI_FONT, 5, "VNI-Times"));
    }

    @Test
    void encryptedDocumentIsRefusedAsEncrypted() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("mật khẩu");
        try (var document =
                new HWPFDocument(new ByteArrayInputStream(DocSample.of(List.of("kín"))))) {
            document.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(refused(NAME, bytes.toByteArray())).isEqualTo(Refusal.ENCRYPTED);
    }

    @Test
    void macrosAreRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var ole2 =
                new POIFSFileSystem(new ByteArrayInputStream(DocSample.of(List.of("chào"))))) {
            ole2.getRoot().createDirectory("Macros").createDirectory("VBA");
            ole2.writeFilesystem(bytes);
        }

        assertThat(refused(NAME, bytes.toByteArray())).isEqualTo(Refusal.MACROS);
    }

    @Test
    void spreadsheetNamedDocIsOfTheWrongType() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = new HSSFWorkbook()) {
            sheet.createSheet();
            sheet.write(bytes);
        }

        assertThat(refused(NAME, bytes.toByteArray())).isEqualTo(Refusal.WRONG_TYPE);
    }
}
