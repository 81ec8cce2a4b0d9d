package vn.hoctap.reflection;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stands in until files are kept: typed texts work, files do not. */
@Component
class NoManuscripts implements Manuscripts {

    @Override
    public UUID keep(String name, Path content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StoredFile stored(UUID file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Reading reading(UUID file) {
        throw new UnsupportedOperationException();
    }
}
