package vn.hoctap.study;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.files.FileId;
import vn.hoctap.files.Files;
import vn.hoctap.files.StoredFile;
import vn.hoctap.resolution.MaterialId;

/**
 * Sends the file of a material to whom its plan concerns, whole or in ranges.
 *
 * <p>PDFs and films are shown by the browser, inside our own pages only and without leave to run
 * anything; every other format is saved, never opened.
 */
@RestController
class MaterialEndpoint {

    private static final Duration KEPT = Duration.ofHours(1);

    private final StudyPaths paths;
    private final Files files;

    MaterialEndpoint(StudyPaths paths, Files files) {
        this.paths = paths;
        this.files = files;
    }

    @GetMapping("/api/materials/{plan}/{material}")
    ResponseEntity<Resource> file(@PathVariable UUID plan, @PathVariable UUID material) {
        var found = paths.material(new StudyPlanId(plan), new MaterialId(material));
        var id = Optional.ofNullable(found.file()).orElseThrow();
        var file = files.about(id);
        var type = MediaType.parseMediaType(file.mediaType());
        boolean shown = type.equals(MediaType.APPLICATION_PDF) || type.getType().equals("video");
        var disposition =
                (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .header("Content-Disposition", disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; media-src 'self'; object-src 'self';"
                                + " style-src 'unsafe-inline'; frame-ancestors 'self'")
                .body(new Kept(files, file));
    }

    @ExceptionHandler({NotOnThisPlan.class, NoSuchElementException.class})
    ResponseEntity<Void> unknown() {
        return ResponseEntity.notFound().build();
    }

    /** A kept file as Spring sends it. */
    private static final class Kept extends AbstractResource {

        private final Files files;
        private final FileId id;
        private final long bytes;

        private Kept(Files files, StoredFile file) {
            this.files = files;
            this.id = file.id();
            this.bytes = file.bytes();
        }

        @Override
        public long contentLength() {
            return bytes;
        }

        @Override
        public InputStream getInputStream() {
            return files.open(id);
        }

        @Override
        public String getDescription() {
            return "file " + id.value();
        }
    }
}
