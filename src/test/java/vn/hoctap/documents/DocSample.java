package vn.hoctap.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;

/** A .doc made from an empty one; POI cannot make one from nothing. */
final class DocSample {

    private DocSample() {}

    static byte[] of(List<String> paragraphs) {
        try (var document = new HWPFDocument(new ByteArrayInputStream(resource("empty.doc")))) {
            document.getRange().insertBefore(String.join("\r", paragraphs));
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the files in {@code src/test/resources/documents}. */
    static byte[] resource(String name) {
        try (var in = DocSample.class.getResourceAsStream("/documents/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("No test file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
