package vn.hoctap.files;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Sweep;

/** Removes content that no file has: of uploads whose transaction was not committed. */
@Component
class Orphans implements Sweep {

    private static final Duration GRACE = Duration.ofDays(1);

    private final BlobStore blobs;
    private final StoredFiles files;
    private final Clock clock;

    Orphans(BlobStore blobs, StoredFiles files, Clock clock) {
        this.blobs = blobs;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "files.orphans";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        var before = clock.instant().minus(GRACE);
        var held = files.contents();
        for (var content : blobs.all()) {
            if (!held.contains(content) && blobs.keptAt(content).isBefore(before)) {
                blobs.delete(content);
            }
        }
    }
}
