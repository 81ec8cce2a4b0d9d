package vn.hoctap.reflection;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.files.FileId;
import vn.hoctap.files.Files;
import vn.hoctap.shared.AccessPolicy;

/**
 * Sends the file of a version to its author, and to the one whose task it is to read it. It is
 * saved and never opened by the browser, but for a PDF, which is shown to its reader in a frame of
 * our own pages and without leave to run anything.
 */
@RestController
class FileEndpoint {

    private static final String VERSION = "/api/reflections/{reflection}/versions/{version}";

    private final HandIns handIns;
    private final Reflections reflections;
    private final AccessPolicy policy;
    private final Files files;

    FileEndpoint(HandIns handIns, Reflections reflections, AccessPolicy policy, Files files) {
        this.handIns = handIns;
        this.reflections = reflections;
        this.policy = policy;
        this.files = files;
    }

    @GetMapping(VERSION + "/file")
    ResponseEntity<Resource> file(@PathVariable UUID reflection, @PathVariable int version) {
        var id = new ReflectionId(reflection);
        boolean own = policy.allows("reflection.save-own-file", Optional.of(id));
        var original = own ? handIns.original(id, version) : reflections.original(id, version);
        return send(
                original,
                MediaType.APPLICATION_OCTET_STREAM,
                ContentDisposition.attachment(),
                "default-src 'none'; sandbox");
    }

    /** To who has opened it in a page; viewers ask for it more than once. */
    @GetMapping(VERSION + "/shown/{opening}")
    ResponseEntity<Resource> shown(
            @PathVariable UUID reflection, @PathVariable int version, @PathVariable UUID opening) {
        return send(
                reflections.shown(new ReflectionId(reflection), version, opening),
                MediaType.APPLICATION_PDF,
                ContentDisposition.inline(),
                "default-src 'none'; object-src 'self'; style-src 'unsafe-inline';"
                        + " frame-ancestors 'self'");
    }

    private ResponseEntity<Resource> send(
            OriginalFile original,
            MediaType type,
            ContentDisposition.Builder disposition,
            String policy) {
        var file = files.about(new FileId(original.file()));
        InputStream content = files.open(file.id());
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(file.bytes())
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(original.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy)
                .body(new InputStreamResource(content));
    }

    @ExceptionHandler(NoSuchElementException.class)
    ResponseEntity<Void> unknown() {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<Void> notAllowed() {
        return ResponseEntity.status(403).build();
    }
}
