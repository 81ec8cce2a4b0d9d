package vn.hoctap.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.documents.Reading.extracted;
import static vn.hoctap.documents.Reading.refused;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Quiet.class)
class PdfFormatTest {

    private static final String NAME = "bài.pdf";

    @Test
    void linesOfAParagraphAreOneLine() {
        var read =
                drawn((pdf, page) -> {
                    pdf.line(page, 700, "dòng thứ nhất của đoạn");
                    pdf.line(page, 686, "và dòng thứ hai");
                });

        assertThat(read.text()).isEqualTo("dòng thứ nhất của đoạn và dòng thứ hai");
        assertThat(read.pages()).isEqualTo(1);
    }

    @Test
    void whiteTinyAndInvisibleCharactersAreLeftOut() {
        var read =
                drawn((pdf, page) -> {
                    pdf.line(page, 700, "đoạn nhìn thấy");
                    page.setNonStrokingColor(Color.WHITE);
                    pdf.line(page, 660, "trắng");
                    page.setNonStrokingColor(Color.BLACK);
                    pdf.line(page, 620, "nhỏ", 1);
                    page.setRenderingMode(RenderingMode.NEITHER);
                    pdf.line(page, 580, "ẩn");
                });

        assertThat(read.text()).isEqualTo("đoạn nhìn thấy");
        assertThat(read.notes())
                .containsExactly(
                        new Note(Note.Kind.HIDDEN_TEXT, 2, ""),
                        new Note(Note.Kind.WHITE_TEXT, 5, ""),
                        new Note(Note.Kind.TINY_TEXT, 3, ""));
    }

    @Test
    void whiteOnAPaintedGroundIsRead() {
        var read =
                drawn((pdf, page) -> {
                    page.setNonStrokingColor(Color.BLUE);
                    page.addRect(50, 650, 400, 100);
                    page.fill();
                    page.setNonStrokingColor(Color.WHITE);
                    pdf.line(page, 700, "tiêu đề");
                });

        assertThat(read.text()).isEqualTo("tiêu đề");
    }

    @Test
    void scanWithoutTextHasPagesToLookAtAndWithRecognizedTextIsRead() {
        assertThat(Reading.read(NAME, scan(false)))
                .isEqualTo(new Refused(Refusal.NO_TEXT, "0 words, 1 pages", 1));

        var read = extracted(NAME, scan(true));
        assertThat(read.text()).isEqualTo("chữ được nhận dạng");
        assertThat(read.notes()).contains(new Note(Note.Kind.RECOGNIZED_TEXT, 15, ""));
    }

    @Test
    void passwordIsRefusedAndALockAgainstPrintingIsNot() {
        assertThat(refused(NAME, locked("mở"))).isEqualTo(Refusal.ENCRYPTED);
        assertThat(extracted(NAME, locked("")).text()).isEqualTo("nội dung");
    }

    @Test
    void scriptsAndProgramsAreRefused() {
        try (var script = page("chào");
                var program = page("chào")) {
            script.document
                    .getDocumentCatalog()
                    .setOpenAction(new PDActionJavaScript("app.alert(1)"));
            var launch = new PDActionLaunch();
            launch.setF("calc.exe");
            program.document.getDocumentCatalog().setOpenAction(launch);

            assertThat(refused(NAME, script.bytes())).isEqualTo(Refusal.MACROS);
            assertThat(refused(NAME, program.bytes())).isEqualTo(Refusal.EXTERNAL_REFERENCES);
        }
    }

    @Test
    void tooManyPagesAreRefused() {
        try (var pdf = new PdfSample()) {
            for (int i = 0; i < 301; i++) {
                pdf.page(page -> {});
            }

            assertThat(Reading.read(NAME, pdf.bytes()))
                    .isEqualTo(new Refused(Refusal.TOO_MANY_PAGES, "301, limit 300"));
        }
    }

    @Test
    void fileWithALineBeforeTheHeaderIsRead() {
        var pdf = PdfSample.of(List.of("nội dung"));
        var shifted = new byte[pdf.length + 1];
        shifted[0] = '\n';
        System.arraycopy(pdf, 0, shifted, 1, pdf.length);

        assertThat(extracted(NAME, shifted).text()).isEqualTo("nội dung");
    }

    @Test
    void halfAScanIsCorruptAndABlankPageIsEmpty() {
        assertThat(Reading.read(NAME, SampleFiles.bad("quét hỏng.pdf")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        half -> {
                            assertThat(half.reason()).isEqualTo(Refusal.CORRUPT);
                            assertThat(half.pages()).isZero();
                        });
        assertThat(refused(NAME, SampleFiles.bad("trang trắng.pdf"))).isEqualTo(Refusal.EMPTY);
    }

    @Test
    void headerAloneIsCorrupt() {
        var header = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

        assertThat(refused(NAME, header)).isEqualTo(Refusal.CORRUPT);
    }

    @FunctionalInterface
    private interface Drawing {
        void on(PdfSample pdf, PDPageContentStream page) throws IOException;
    }

    private static Extracted drawn(Drawing drawing) {
        try (var pdf = new PdfSample()) {
            pdf.page(page -> drawing.on(pdf, page));
            return extracted(NAME, pdf.bytes());
        }
    }

    private static PdfSample page(String text) {
        var pdf = new PdfSample();
        return pdf.page(page -> pdf.line(page, 700, text));
    }

    private static byte[] scan(boolean recognized) {
        try (var pdf = new PdfSample()) {
            pdf.page(page -> {
                var image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
                page.drawImage(
                        LosslessFactory.createFromImage(pdf.document, image), 0, 0, 600, 800);
                if (recognized) {
                    page.setRenderingMode(RenderingMode.NEITHER);
                    pdf.line(page, 700, "chữ được nhận dạng");
                }
            });
            return pdf.bytes();
        }
    }

    private static byte[] locked(String password) {
        try (var pdf = page("nội dung")) {
            var permission = new AccessPermission();
            permission.setCanPrint(false);
            pdf.document.protect(new StandardProtectionPolicy("chủ", password, permission));
            return pdf.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
