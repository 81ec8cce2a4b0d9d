package vn.hoctap.files;

import java.io.IOException;
import java.util.Optional;

/** The disk has no room for the file; what was kept before is safe. */
public class StorageFull extends RuntimeException {

    StorageFull(IOException cause) {
        super("No room on the disk.", cause);
    }

    /** Whether this is what a failed write means; the system says it in words alone. */
    public static Optional<StorageFull> meantBy(IOException failed) {
        var message = String.valueOf(failed.getMessage());
        boolean full =
                message.contains("No space left")
                        || message.contains("Disk quota exceeded")
                        || message.contains("not enough space");
        return full ? Optional.of(new StorageFull(failed)) : Optional.empty();
    }
}
