package vn.hoctap.quiz;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/quiz/attempts/ID}: the {@link Paper}, for the page when it opens or returns. */
@RestController
class PaperEndpoint {

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

    @ExceptionHandler
    ResponseEntity<Void> notAllowed(AccessDeniedException denied) {
        return ResponseEntity.status(403).build();
    }
}
