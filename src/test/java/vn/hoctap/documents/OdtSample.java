package vn.hoctap.documents;

import java.util.List;
import java.util.stream.Collectors;

/** An .odt written by hand. */
final class OdtSample {

    static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final Zips zips = new Zips();
    private String type = TYPE;
    private String styles = "";
    private String body = "";
    private String manifest = "";

    static byte[] of(List<String> paragraphs) {
        return new OdtSample()
                .body(
                        paragraphs.stream()
                                .map(text -> "<text:p>" + text + "</text:p>")
                                .collect(Collectors.joining()))
                .bytes();
    }

    OdtSample type(String mimetype) {
        type = mimetype;
        return this;
    }

    OdtSample styles(String automaticStyles) {
        styles = automaticStyles;
        return this;
    }

    OdtSample body(String xml) {
        body = xml;
        return this;
    }

    OdtSample manifest(String entries) {
        manifest = entries;
        return this;
    }

    OdtSample part(String name, String content) {
        zips.with(name, content);
        return this;
    }

    byte[] bytes() {
        var before = new Zips().with("mimetype", type);
        return before.and(zips)
                .with(
                        "META-INF/manifest.xml",
                        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                                + manifest
                                + "</manifest:manifest>")
                .with("content.xml", content())
                .bytes();
    }

    private String content() {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
        xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
        xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
        xmlns:xlink="http://www.w3.org/1999/xlink">\
        <office:automatic-styles>%s</office:automatic-styles>\
        <office:body><office:text>%s</office:text></office:body></office:document-content>\
        """
                .formatted(styles, body);
    }
}
