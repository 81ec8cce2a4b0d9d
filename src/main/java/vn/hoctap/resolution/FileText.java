package vn.hoctap.resolution;

import vn.hoctap.documents.Refusal;

/** What reading a brought file has come to. */
public sealed interface FileText {

    /** It waits or is being read. */
    record Reading() implements FileText {}

    /** Its text, paragraphs separated by line feeds. */
    record Read(String text) implements FileText {}

    /** It bears a secrecy mark, and was erased. */
    record Secret(SecrecyMark mark) implements FileText {}

    /** It cannot be read, and was erased. */
    record Unreadable(Refusal reason) implements FileText {}
}
