package vn.hoctap.quiz;

import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/quiz/attempts/ID}: the {@link Paper}, for the page when it opens or returns;
 * {@code GET /api/quiz/pictures/ID}: a picture of a question.
 */
@RestController
class PaperEndpoint {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Attempts attempts;

    PaperEndpoint(Attempts attempts) {
        this.attempts = attempts;
    }

    @GetMapping("/api/quiz/attempts/{attempt}")
    ResponseEntity<Paper> paper(@PathVariable UUID attempt) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(attempts.paper(new AttemptId(attempt)));
    }

    @GetMapping("/api/quiz/pictures/{picture}")
    ResponseEntity<byte[]> picture(@PathVariable UUID picture) {
        return attempts.picture(new PictureId(picture))
                .map(found ->
                        ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(found.mediaType()))
                                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                                .header("X-Content-Type-Options", "nosniff")
                                .header("Content-Security-Policy", "default-src 'none'")
                                .body(found.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ExceptionHandler
    ResponseEntity<Void> notAllowed(AccessDeniedException denied) {
        return ResponseEntity.status(403).build();
    }
}
