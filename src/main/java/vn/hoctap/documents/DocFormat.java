package vn.hoctap.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word 97 to 2003, and Word 6 and 95, where old TCVN3 and VNI texts live. */
final class DocFormat implements Format {

    private static final char CELL = '\u0007';

    @Override
    public DocumentType type() {
        return DocumentType.DOC;
    }

    @Override
    public Extracted read(Path file, Limits limits) throws IOException {
        try (var ole2 = new POIFSFileSystem(file.toFile(), true)) {
            var root = ole2.getRoot();
            refuseOthers(root);
            var prose = new Prose(limits);
            int pages = readText(root, prose);
            if (root.hasEntryCaseInsensitive("ObjectPool")
                    && root.getEntryCaseInsensitive("ObjectPool") instanceof DirectoryEntry pool
                    && pool.getEntryCount() > 0) {
                prose.note(Note.Kind.EMBEDDED_OBJECTS, pool.getEntryCount(), "");
            }
            return prose.extracted(type(), pages);
        }
    }

    private static void refuseOthers(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new Unreadable(Refusal.ENCRYPTED, "encrypted package");
        }
        if (!root.hasEntryCaseInsensitive("WordDocument")) {
            throw new Unreadable(Refusal.WRONG_TYPE, "named doc, content other ole2");
        }
        if (hasMacros(root, 0)) {
            throw new Unreadable(Refusal.MACROS, "VBA project");
        }
    }

    private static boolean hasMacros(DirectoryEntry directory, int depth) {
        for (var entry : directory) {
            var name = entry.getName().toUpperCase(Locale.ROOT);
            if (name.equals("MACROS") || name.equals("_VBA_PROJECT_CUR") || name.equals("VBA")) {
                return true;
            }
            if (entry instanceof DirectoryEntry inner && depth < 5 && hasMacros(inner, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private static int readText(DirectoryNode root, Prose prose) throws IOException {
        try (var document = new HWPFDocument(root)) {
            new DocText(document, prose).read();
            var summary = document.getSummaryInformation();
            return summary == null ? 0 : Math.max(0, summary.getPageCount());
        } catch (EncryptedDocumentException e) {
            throw new Unreadable(Refusal.ENCRYPTED, "password");
        } catch (OldFileFormatException e) {
            readOld(root, prose);
            return 0;
        }
    }

    private static void readOld(DirectoryNode root, Prose prose) throws IOException {
        try (var document = new HWPFOldDocument(root)) {
            var range = document.getRange();
            for (int p = 0; p < range.numParagraphs(); p++) {
                prose.add(
                        Range.stripFields(range.getParagraph(p).text()).replace(CELL, '\n'),
                        Look.PLAIN);
                prose.endParagraph();
            }
        }
    }
}
