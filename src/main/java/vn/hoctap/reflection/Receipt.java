package vn.hoctap.reflection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoctap.study.StudyPlanId;

/**
 * What its author gets for a version.
 *
 * @param number {@code BN-2026-004817}
 * @param fileName null for a text typed in the browser
 * @param sha256 of the file's bytes, or of the typed text in UTF-8; 64 hexadecimal digits
 * @param words 0 where the text cannot be checked
 * @param onPaper whether it was brought on paper and handed in by another for him
 * @param standing whether this version still stands
 */
public record Receipt(
        ReflectionId reflection,
        int version,
        StudyPlanId plan,
        String number,
        Instant submittedAt,
        @Nullable String fileName,
        String sha256,
        int words,
        boolean onPaper,
        boolean standing) {

    /** The hash in groups of four, as it is read aloud. */
    public String grouped() {
        return sha256.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
