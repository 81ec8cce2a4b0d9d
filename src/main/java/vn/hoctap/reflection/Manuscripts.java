package vn.hoctap.reflection;

import java.nio.file.Path;
import java.util.UUID;

/** Files with reflections in them: kept, and read behind. */
interface Manuscripts {

    /**
     * Keeps a file and has it read.
     *
     * @return its id
     */
    UUID keep(String name, Path content);

    StoredFile stored(UUID file);

    Reading reading(UUID file);
}
