package vn.hoctap.resolution;

import org.jspecify.annotations.Nullable;
import vn.hoctap.files.FileId;

/**
 * Something handed out with a study document.
 *
 * @param obligatory whether a member has to open it before the step is done
 * @param file null for the full text and for what was typed in
 * @param fileName as uploaded; null without a file
 * @param sizeBytes of the file; 0 without one
 */
public record Material(
        MaterialId id,
        StudyDocumentId document,
        MaterialKind kind,
        String title,
        boolean obligatory,
        @Nullable FileId file,
        @Nullable String fileName,
        long sizeBytes) {}
