package vn.hoctap.cli.check;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.hoctap.documents.Extracted;
import vn.hoctap.documents.Extraction;

/**
 * One file of the folder, read or not.
 *
 * @param id path relative to the folder, with {@code /}
 * @param unit name of the subfolder, empty for files beside the subfolders
 */
record Paper(String id, String unit, Path file, Extraction extraction) {

    /** Its path inside the unit's folder. */
    String name() {
        return unit.isEmpty() ? id : id.substring(unit.length() + 1);
    }

    /** Its text, or null if it could not be read. */
    @Nullable String text() {
        return extraction instanceof Extracted extracted ? extracted.text() : null;
    }
}
