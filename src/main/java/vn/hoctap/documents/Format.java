package vn.hoctap.documents;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one kind of document. A new kind is one more class and a line in {@link Documents}. */
interface Format {

    DocumentType type();

    /**
     * Reads a file whose content is known to be of this type.
     *
     * @throws Unreadable when the file is refused
     * @throws IOException when the file is broken
     */
    Extracted read(Path file, Limits limits) throws IOException;
}
