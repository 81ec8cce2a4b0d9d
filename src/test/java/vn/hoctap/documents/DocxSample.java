package vn.hoctap.documents;

import java.util.List;
import java.util.stream.Collectors;

/** A .docx written by hand, so that a test says every element it is about. */
final class DocxSample {

    static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Zips zips = new Zips();
    private String mainType = MAIN_TYPE;
    private String body = "";
    private String styles = "";
    private String relations = "";

    static byte[] of(List<String> paragraphs) {
        return new DocxSample()
                .body(
                        paragraphs.stream()
                                .map(text -> "<w:p>" + run(text) + "</w:p>")
                                .collect(Collectors.joining()))
                .bytes();
    }

    static String run(String text) {
        return run("", text);
    }

    static String run(String properties, String text) {
        return "<w:r><w:rPr>"
                + properties
                + "</w:rPr><w:t xml:space=\"preserve\">"
                + text
                + "</w:t></w:r>";
    }

    DocxSample body(String xml) {
        body = xml;
        return this;
    }

    DocxSample styles(String xml) {
        styles = xml;
        return this;
    }

    DocxSample mainType(String type) {
        mainType = type;
        return this;
    }

    DocxSample part(String name, String content) {
        zips.with(name, content);
        return this;
    }

    /** From the document to something outside of it. */
    DocxSample external(String kind, String target) {
        relations +=
                "<Relationship Id=\"x\" Type=\"%s/%s\" Target=\"%s\" TargetMode=\"External\"/>"
                        .formatted(RELATIONS, kind, target);
        return this;
    }

    byte[] bytes() {
        return zips.with(
                        "[Content_Types].xml",
                        """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/word/document.xml" ContentType="%s"/></Types>\
                        """
                                .formatted(mainType))
                .with(
                        "_rels/.rels",
                        relationships(
                                "<Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"word/document.xml\"/>"
                                        .formatted(RELATIONS)))
                .with("word/_rels/document.xml.rels", relationships(relations))
                .with("word/styles.xml", word("styles", styles))
                .with("word/document.xml", word("document", "<w:body>" + body + "</w:body>"))
                .bytes();
    }

    static String word(String root, String inner) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <w:%s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:v="urn:schemas-microsoft-com:vml">%s</w:%s>\
        """
                .formatted(root, inner, root);
    }

    private static String relationships(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + inner
                + "</Relationships>";
    }
}
