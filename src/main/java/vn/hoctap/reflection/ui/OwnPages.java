package vn.hoctap.reflection.ui;

import java.util.List;
import java.util.UUID;
import vn.hoctap.files.PhotoPage;
import vn.hoctap.reflection.HandwrittenPages;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.WrittenPage;

/** An author's own pages, which become his file. */
record OwnPages(HandwrittenPages door, ReflectionId id) implements Pages {

    @Override
    public List<WrittenPage> list() {
        return door.list(id);
    }

    @Override
    public void bring(PhotoPage page) {
        door.bring(id, page);
    }

    @Override
    public void moveUp(UUID page) {
        door.moveUp(id, page);
    }

    @Override
    public void remove(UUID page) {
        door.remove(id, page);
    }

    @Override
    public void arrived() {
        door.bind(id);
    }

    @Override
    public String address(WrittenPage page) {
        return "api/reflections/%s/pages/%s".formatted(id.value(), page.id());
    }
}
