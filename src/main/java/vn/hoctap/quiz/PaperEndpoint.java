package vn.hoctap.quiz;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.organization.UnitId;

/**
 * {@code GET /api/quiz/attempts/ID}: the {@link Paper}, for the page when it opens or returns;
 * below it {@code time}, and there, below {@code /api/quiz/banks/UNIT} and {@code
 * /api/quiz/essays/ID/QUESTION}, {@code pictures/ID} for whoever takes, writes or marks the
 * question that holds it.
 */
@RestController
class PaperEndpoint {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Attempts attempts;

    private final QuestionBank bank;
    private final Essays essays;

    PaperEndpoint(Attempts attempts, QuestionBank bank, Essays essays) {
        this.attempts = attempts;
        this.bank = bank;
        this.essays = essays;
    }

    @GetMapping("/api/quiz/attempts/{attempt}")
    ResponseEntity<Paper> paper(@PathVariable UUID attempt) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(attempts.paper(new AttemptId(attempt)));
    }

    @GetMapping("/api/quiz/attempts/{attempt}/time")
    ResponseEntity<TimeLeft> time(@PathVariable UUID attempt) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(attempts.time(new AttemptId(attempt)));
    }

    @GetMapping("/api/quiz/attempts/{attempt}/pictures/{picture}")
    ResponseEntity<byte[]> taken(@PathVariable UUID attempt, @PathVariable UUID picture) {
        return answer(attempts.picture(new AttemptId(attempt), new PictureId(picture)));
    }

    @GetMapping("/api/quiz/banks/{bank}/pictures/{picture}")
    ResponseEntity<byte[]> written(@PathVariable UUID bank, @PathVariable UUID picture) {
        return answer(this.bank.picture(new UnitId(bank), new PictureId(picture)));
    }

    @GetMapping("/api/quiz/essays/{attempt}/{position}/pictures/{picture}")
    ResponseEntity<byte[]> marked(
            @PathVariable UUID attempt, @PathVariable int position, @PathVariable UUID picture) {
        return answer(essays.picture(new AttemptId(attempt), position, new PictureId(picture)));
    }

    private static ResponseEntity<byte[]> answer(Optional<Picture> picture) {
        return picture.map(found ->
                        ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(found.mediaType()))
                                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                                .header("X-Content-Type-Options", "nosniff")
                                .header("Content-Security-Policy", "default-src 'none'")
                                .body(found.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ExceptionHandler
    ResponseEntity<Void> notThere(NoSuchElementException nothing) {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler
    ResponseEntity<Void> notAllowed(AccessDeniedException denied) {
        return ResponseEntity.status(403).build();
    }
}
