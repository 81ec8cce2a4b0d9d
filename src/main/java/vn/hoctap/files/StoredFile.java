package vn.hoctap.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as somebody brought it.
 *
 * @param name safe to be shown and to be saved under
 * @param mediaType by the ending of the name, never what the browser said
 * @param bytes of its content
 * @param uploadedBy the account; null for the application itself
 * @param purpose the module and what it is there, {@code reflection}
 */
public record StoredFile(
        FileId id,
        Sha256 sha256,
        String name,
        String mediaType,
        long bytes,
        @Nullable UUID uploadedBy,
        Instant uploadedAt,
        String purpose) {}
