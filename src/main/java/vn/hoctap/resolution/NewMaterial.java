package vn.hoctap.resolution;

import org.jspecify.annotations.Nullable;
import vn.hoctap.files.FileId;

/**
 * A material to be added to a study document.
 *
 * @param text what is read in the browser and given to the originality engine; empty for a video
 * @param file null for what was typed in
 * @param fileName null without a file
 */
public record NewMaterial(
        MaterialKind kind,
        String title,
        boolean obligatory,
        String text,
        @Nullable FileId file,
        @Nullable String fileName,
        long sizeBytes) {

    public NewMaterial {
        title = title.strip();
        if (title.isEmpty() || kind == MaterialKind.FULL_TEXT) {
            throw new IllegalArgumentException("A title and a kind other than the full text");
        }
        if (file == null && text.isBlank()) {
            throw new IllegalArgumentException("A text or a file is needed");
        }
    }

    /**
     * A material in a file.
     *
     * @param text as read from the file; empty for a film
     */
    public static NewMaterial inFile(
            MaterialKind kind, String title, boolean obligatory, BroughtFile file, String text) {
        return new NewMaterial(
                kind, title, obligatory, text.strip(), file.file(), file.name(), file.bytes());
    }

    /** A material typed or pasted in. */
    public static NewMaterial typed(
            MaterialKind kind, String title, boolean obligatory, String text) {
        return new NewMaterial(kind, title, obligatory, text.strip(), null, null, 0);
    }
}
