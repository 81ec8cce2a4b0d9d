package vn.hoctap.live;

import java.io.InputStream;
import java.util.UUID;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.hoctap.files.FileId;
import vn.hoctap.files.Files;
import vn.hoctap.files.NewFile;
import vn.hoctap.files.StoredFile;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;

/** Where the bytes of recordings lie. */
@Component
class Videos {

    /** Some ten hours of slides and a speaker. */
    private static final long MOST_BYTES = 4L << 30;

    private final Files files;
    private final Actors actors;

    Videos(Files files, Actors actors) {
        this.files = files;
        this.actors = actors;
    }

    /**
     * @throws vn.hoctap.files.FileTooLarge when there are more than 4 GiB
     */
    FileId keep(InputStream video, String name) {
        var account = actors.current().map(Actor::account).orElse(null);
        return files.keep(video, new NewFile(name, account, "recording"), MOST_BYTES).id();
    }

    /** A resource that can be read from any place. */
    Resource video(UUID file) {
        var id = new FileId(file);
        return new Video(files, files.about(id));
    }

    private static final class Video extends AbstractResource {

        private final Files files;
        private final StoredFile about;

        Video(Files files, StoredFile about) {
            this.files = files;
            this.about = about;
        }

        @Override
        public long contentLength() {
            return about.bytes();
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public InputStream getInputStream() {
            return files.open(about.id());
        }

        @Override
        public String getDescription() {
            return "video " + about.id().value();
        }
    }
}
