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
 * always saved and never opened by the browser, whatever it is.
 */
@RestController
class FileEndpoint {

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

    @GetMapping("/api/reflections/{reflection}/versions/{version}/file")
    ResponseEntity<Resource> file(@PathVariable UUID reflection, @PathVariable int version) {
        var id = new ReflectionId(reflection);
        boolean own = policy.allows("reflection.save-own-file", Optional.of(id));
        var original = own ? handIns.original(id, version) : reflections.original(id, version);
        var file = files.about(new FileId(original.file()));
        var disposition =
                ContentDisposition.attachment()
                        .filename(original.name(), StandardCharsets.UTF_8)
                        .build();
        InputStream content = files.open(file.id());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.bytes())
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
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
