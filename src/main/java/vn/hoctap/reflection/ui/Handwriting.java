package vn.hoctap.reflection.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.reflection.HandwrittenPages;
import vn.hoctap.reflection.PhotoReader;
import vn.hoctap.reflection.ReflectionId;

/** Makes the panel for photos of one's own pages. */
@Component
class Handwriting {

    private final HandwrittenPages pages;
    private final PhotoReader reader;

    Handwriting(HandwrittenPages pages, PhotoReader reader) {
        this.pages = pages;
        this.reader = reader;
    }

    PhotoPanel panel(
            ReflectionId id,
            Runnable changed,
            Consumer<@Nullable RuntimeException> told,
            Consumer<String> rejected) {
        return new PhotoPanel(reader, new OwnPages(pages, id), changed, told, rejected);
    }
}
