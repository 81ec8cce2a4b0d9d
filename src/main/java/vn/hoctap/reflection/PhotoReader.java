package vn.hoctap.reflection;

import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.hoctap.files.PhotoBooks;
import vn.hoctap.files.PhotoPage;

/** Makes pages of photos before the door is opened, so that no transaction waits for it. */
@Component
public class PhotoReader {

    private final PhotoBooks books;

    PhotoReader(PhotoBooks books) {
        this.books = books;
    }

    /**
     * @param photo stays where it is
     * @return to be given to {@link HandwrittenPages} or {@link PaperHandIns} in the same request
     * @throws vn.hoctap.files.PhotoRefused when it cannot be read
     */
    public PhotoPage read(Path photo) {
        return books.page(photo);
    }
}
