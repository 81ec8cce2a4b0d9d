package vn.hoctap.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of documents that are known by name and content. */
public enum DocumentType {
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("doc", "application/msword"),
    PDF("pdf", "application/pdf"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    TXT("txt", "text/plain");

    private final String ending;
    private final String mediaType;

    DocumentType(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of a file's name, without the dot, in lower case. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The type that a file's name claims. */
    public static Optional<DocumentType> ofName(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(t -> lower.endsWith("." + t.ending)).findFirst();
    }
}
