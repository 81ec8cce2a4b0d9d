package vn.hoctap.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** OpenDocument text (ODF 1.0 to 1.4), as LibreOffice writes it. */
final class OdtFormat implements Format {

    private static final String TEXT = "application/vnd.oasis.opendocument.text";

    @Override
    public DocumentType type() {
        return DocumentType.ODT;
    }

    @Override
    public Extracted read(Path file, Limits limits) throws IOException {
        var prose = new Prose(limits);
        try (var zip = ZipPackage.open(file, limits)) {
            refuseOtherTypes(zip);
            refuseEncrypted(zip);
            refuseMacros(zip);
            var styles = new OdtStyles();
            var common = zip.part("styles.xml");
            if (common.isPresent()) {
                Xml.read(common.get(), styles);
            }
            var content = zip.part("content.xml");
            if (content.isEmpty()) {
                throw new Unreadable(Refusal.CORRUPT, "no content.xml");
            }
            Xml.read(content.get(), new OdtText(prose, styles));
            return prose.extracted(type(), pages(zip));
        }
    }

    private static void refuseOtherTypes(ZipPackage zip) throws IOException {
        var part = zip.part("mimetype");
        if (part.isEmpty()) {
            throw new Unreadable(Refusal.WRONG_TYPE, "a zip file, not an OpenDocument");
        }
        try (var in = part.get()) {
            var type = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
            if (!type.startsWith(TEXT)) {
                throw new Unreadable(Refusal.WRONG_TYPE, "named odt, content " + type);
            }
        }
    }

    private static void refuseEncrypted(ZipPackage zip) throws IOException {
        var manifest = zip.part("META-INF/manifest.xml");
        if (manifest.isPresent()) {
            Xml.read(
                    manifest.get(),
                    element -> {
                        if (element.getLocalName().equals("encryption-data")) {
                            throw new Unreadable(Refusal.ENCRYPTED, "encryption-data");
                        }
                    });
        }
    }

    /** The two lists of libraries are there without any macro, too. */
    private static void refuseMacros(ZipPackage zip) {
        for (var name : zip.names()) {
            var lower = name.toLowerCase(Locale.ROOT);
            boolean list =
                    lower.endsWith("script-lb.xml")
                            || lower.endsWith("script-lc.xml")
                            || lower.endsWith("/");
            if (!list && (lower.startsWith("basic/") || lower.startsWith("scripts/"))) {
                throw new Unreadable(Refusal.MACROS, "Basic or script");
            }
        }
    }

    private static int pages(ZipPackage zip) throws IOException {
        var meta = zip.part("meta.xml");
        var pages = new int[1];
        if (meta.isPresent()) {
            Xml.read(
                    meta.get(),
                    element -> {
                        var count = Xml.attribute(element, "page-count");
                        if (count != null && count.matches("\\d{1,6}")) {
                            pages[0] = Integer.parseInt(count);
                        }
                    });
        }
        return pages[0];
    }
}
