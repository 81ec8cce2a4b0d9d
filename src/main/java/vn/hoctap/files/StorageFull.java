package vn.hoctap.files;

import java.io.IOException;

/** The disk of the data folder has no room; what was being written is gone, what was kept stays. */
public class StorageFull extends RuntimeException {

    StorageFull(IOException cause) {
        super("No room in the data folder.", cause);
    }
}
