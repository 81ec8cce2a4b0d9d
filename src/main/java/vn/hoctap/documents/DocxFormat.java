package vn.hoctap.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Word's format since 2007, read as a stream: the memory needed does not grow with the document,
 * and what is hidden, deleted or doubled (text boxes are written twice) is told apart.
 */
final class DocxFormat implements Format {

    @Override
    public DocumentType type() {
        return DocumentType.DOCX;
    }

    @Override
    public Extracted read(Path file, Limits limits) throws IOException {
        refuseOle2(file);
        var prose = new Prose(limits);
        try (var zip = ZipPackage.open(file, limits)) {
            var office = OfficePackage.of(zip);
            if (!office.isWordDocument()) {
                throw new Unreadable(
                        Refusal.WRONG_TYPE, "named docx, content " + office.mainType());
            }
            office.refuseMacros();
            office.checkReferences(prose);
            var main = office.mainPart();
            var styles = DocxStyles.of(zip, sibling(main, "styles.xml"));
            readText(zip, main, prose, styles);
            readText(zip, sibling(main, "footnotes.xml"), prose, styles);
            readText(zip, sibling(main, "endnotes.xml"), prose, styles);
            countComments(zip, sibling(main, "comments.xml"), prose);
            noteObjects(zip, prose);
            return prose.extracted(type(), office.pages());
        }
    }

    private static void readText(ZipPackage zip, String part, Prose prose, DocxStyles styles)
            throws IOException {
        var content = zip.part(part);
        if (content.isPresent()) {
            Xml.read(content.get(), new DocxText(prose, styles));
        }
    }

    private static void countComments(ZipPackage zip, String part, Prose prose) throws IOException {
        var content = zip.part(part);
        if (content.isPresent()) {
            Xml.read(
                    content.get(),
                    element -> {
                        if (element.getLocalName().equals("comment")) {
                            prose.note(Note.Kind.COMMENTS, 1, "");
                        }
                    });
        }
    }

    private static void noteObjects(ZipPackage zip, Prose prose) {
        for (var name : zip.names()) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("/embeddings/") || lower.contains("/activex/activex")) {
                prose.note(Note.Kind.EMBEDDED_OBJECTS, 1, "");
            }
        }
    }

    /** An OLE2 file of this name is an encrypted document, or an old .doc. */
    private static void refuseOle2(Path file) throws IOException {
        if (Content.of(file).kind().equals("ole2")) {
            try (var ole2 = new POIFSFileSystem(file.toFile(), true)) {
                if (ole2.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                    throw new Unreadable(Refusal.ENCRYPTED, "encrypted package");
                }
            }
            throw new Unreadable(Refusal.WRONG_TYPE, "named docx, content ole2");
        }
    }

    private static String sibling(String part, String name) {
        return part.substring(0, part.lastIndexOf('/') + 1) + name;
    }
}
