package vn.hoctap.files;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a file that is brought.
 *
 * @param name as the browser gave it
 * @param uploadedBy the account; null for the application itself
 * @param purpose at most 40 characters, {@code reflection}
 */
public record NewFile(String name, @Nullable UUID uploadedBy, String purpose) {}
