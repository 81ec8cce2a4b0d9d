package vn.hoctap.reflection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.files.FileId;
import vn.hoctap.files.NewFile;
import vn.hoctap.files.PhotoBooks;
import vn.hoctap.files.PhotoPage;
import vn.hoctap.reflection.PhotoStore.Pile;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;

/** Piles of pages: kept, put in order and bound; within the door's transaction. */
@Component
class Photographs {

    /** What a bound file is called. */
    static final String NAME = "Bài viết tay.pdf";

    private static final String PURPOSE = "reflection";

    private final PhotoStore store;
    private final PhotoBooks books;
    private final vn.hoctap.files.Files files;
    private final Actors actors;
    private final Clock clock;

    Photographs(
            PhotoStore store,
            PhotoBooks books,
            vn.hoctap.files.Files files,
            Actors actors,
            Clock clock) {
        this.store = store;
        this.books = books;
        this.files = files;
        this.actors = actors;
        this.clock = clock;
    }

    List<WrittenPage> pages(Pile pile) {
        return store.pages(pile);
    }

    void add(Pile pile, PhotoPage page) {
        if (store.pages(pile).size() >= HandwrittenPages.MOST) {
            throw new TooManyPhotos();
        }
        try (var in = Files.newInputStream(page.picture())) {
            var file = files.keep(in, about("page.jpg"));
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            store.add(pile, file.id().value(), page.taken(), at);
        } catch (IOException e) {
            throw new UncheckedIOException("The page is gone", e);
        }
    }

    void moveUp(Pile pile, UUID page) {
        store.moveUp(pile, page);
    }

    void remove(Pile pile, UUID page) {
        store.pages(pile).stream()
                .filter(one -> one.id().equals(page))
                .findFirst()
                .ifPresent(one -> remove(pile, one));
    }

    private void remove(Pile pile, WrittenPage page) {
        store.remove(pile, page.id());
        files.erase(new FileId(page.file()));
    }

    void clear(Pile pile) {
        store.pages(pile).forEach(page -> remove(pile, page));
    }

    /** The picture of a page; to be closed. */
    InputStream open(Pile pile, UUID page) {
        return store.pages(pile).stream()
                .filter(one -> one.id().equals(page))
                .findFirst()
                .map(one -> files.open(new FileId(one.file())))
                .orElseThrow(NoSuchElementException::new);
    }

    /** One file of all pages; there is at least one. */
    vn.hoctap.files.StoredFile bind(Pile pile) {
        var pages = store.pages(pile).stream().map(page -> new FileId(page.file())).toList();
        return books.book(pages, about(NAME));
    }

    private NewFile about(String name) {
        return new NewFile(name, actors.current().map(Actor::account).orElse(null), PURPOSE);
    }
}
