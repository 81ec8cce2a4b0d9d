package vn.hoctap.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/** PDF, with a text layer. */
final class PdfFormat implements Format {

    private static final long MAIN_MEMORY_BYTES = 32_000_000;

    /**
     * A page with fewer words than this, and a picture, is a scan with a stamp or a number on it.
     */
    private static final int WORDS_OF_A_SCAN = 3;

    private static final Set<COSName> HARMFUL_ACTIONS =
            Set.of(
                    COSName.getPDFName("Launch"),
                    COSName.getPDFName("ImportData"),
                    COSName.getPDFName("SubmitForm"));

    static {
        FontMappers.set(new BuiltInFonts());
    }

    @Override
    public DocumentType type() {
        return DocumentType.PDF;
    }

    @Override
    public Extracted read(Path file, Limits limits) throws IOException {
        var memory = MemoryUsageSetting.setupMixed(MAIN_MEMORY_BYTES, limits.expandedBytes());
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, memory.streamCache)) {
            int pages = document.getNumberOfPages();
            if (pages > limits.pages()) {
                throw new Unreadable(Refusal.TOO_MANY_PAGES, pages + ", limit " + limits.pages());
            }
            refuseActions(document);
            var prose = new Prose(limits);
            noteEmbedded(document, prose);
            return read(document, prose, limits);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Refusal.ENCRYPTED, "password");
        } catch (NoClassDefFoundError e) {
            // what opens documents encrypted for a certificate is not on the class path
            if (String.valueOf(e.getMessage()).startsWith("org/bouncycastle/")) {
                throw new Unreadable(Refusal.ENCRYPTED, "certificate");
            }
            throw e;
        }
    }

    private Extracted read(PDDocument document, Prose prose, Limits limits) throws IOException {
        var text = new PdfText(prose, limits);
        text.read(document);
        int pages = document.getNumberOfPages();
        var extracted = prose.extracted(type(), pages);
        boolean scan =
                text.pictures() >= pages && extracted.words() < WORDS_OF_A_SCAN * (long) pages;
        if (scan || (extracted.words() == 0 && text.isPainted())) {
            throw Unreadable.scan(extracted.words(), pages);
        }
        return extracted;
    }

    private static void noteEmbedded(PDDocument document, Prose prose) throws IOException {
        var names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            prose.note(Note.Kind.EMBEDDED_OBJECTS, 1, "");
        }
    }

    /** What runs when the document is opened, or starts programs. */
    private static void refuseActions(PDDocument document) {
        var catalog = document.getDocumentCatalog();
        var names = catalog.getNames();
        if (names != null && hasJavaScript(names)) {
            throw new Unreadable(Refusal.MACROS, "JavaScript");
        }
        refuse(catalog.getCOSObject().getDictionaryObject(COSName.OPEN_ACTION), 0);
        refuse(catalog.getCOSObject().getDictionaryObject(COSName.AA), 0);
        for (var page : document.getPages()) {
            refuse(page.getCOSObject().getDictionaryObject(COSName.AA), 0);
            refuseOfAnnotations(page.getCOSObject().getDictionaryObject(COSName.ANNOTS));
        }
    }

    private static boolean hasJavaScript(PDDocumentNameDictionary names) {
        return names.getCOSObject().getDictionaryObject(COSName.JAVA_SCRIPT) != null;
    }

    private static void refuseOfAnnotations(@Nullable COSBase list) {
        if (list instanceof COSArray annotations) {
            for (int i = 0; i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation) {
                    refuse(annotation.getDictionaryObject(COSName.A), 0);
                    refuse(annotation.getDictionaryObject(COSName.AA), 0);
                }
            }
        }
    }

    /** An action, a dictionary of actions by events, or a chain of them. */
    private static void refuse(@Nullable COSBase base, int depth) {
        if (depth > 4) {
            return;
        }
        if (base instanceof COSArray chain) {
            for (int i = 0; i < chain.size(); i++) {
                refuse(chain.getObject(i), depth + 1);
            }
        } else if (base instanceof COSDictionary action) {
            var kind = action.getCOSName(COSName.S);
            if (COSName.JAVA_SCRIPT.equals(kind)) {
                throw new Unreadable(Refusal.MACROS, "JavaScript");
            }
            if (kind != null && HARMFUL_ACTIONS.contains(kind)) {
                throw new Unreadable(Refusal.EXTERNAL_REFERENCES, kind.getName());
            }
            refuse(action.getDictionaryObject(COSName.NEXT), depth + 1);
            if (kind == null) {
                for (var name : action.keySet()) {
                    refuse(action.getDictionaryObject(name), depth + 1);
                }
            }
        }
    }
}
