package vn.hoctap.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF drawn with a font of this machine that has Vietnamese letters. */
final class PdfSample implements AutoCloseable {

    private static final float MARGIN = 60;
    private static final float TOP = 780;

    final PDDocument document = new PDDocument();
    final PDType0Font font;

    PdfSample() {
        try (var in = Files.newInputStream(vietnameseFont())) {
            font = PDType0Font.load(document, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One paragraph under the other, a wide gap between them. */
    static byte[] of(List<String> paragraphs) {
        try (var pdf = new PdfSample()) {
            pdf.page(page -> {
                float y = TOP;
                for (var paragraph : paragraphs) {
                    pdf.line(page, y, paragraph);
                    y -= 40;
                }
            });
            return pdf.bytes();
        }
    }

    @FunctionalInterface
    interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    PdfSample page(Drawing drawing) {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            drawing.on(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    void line(PDPageContentStream page, float y, String text) throws IOException {
        line(page, y, text, 10);
    }

    void line(PDPageContentStream page, float y, String text, float points) throws IOException {
        page.beginText();
        page.setFont(font, points);
        page.newLineAtOffset(MARGIN, y);
        page.showText(text);
        page.endText();
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path vietnameseFont() {
        return Stream.of(
                        "dejavu/DejaVuSans.ttf",
                        "noto/NotoSans-Regular.ttf",
                        "liberation/LiberationSans-Regular.ttf")
                .map(name -> Path.of("/usr/share/fonts/truetype", name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Install fonts-dejavu-core: run ./test"));
    }
}
