package vn.hoctap.live;

import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Video and captions of recordings. Rights are asked for every request; ranges (RFC 9110, 14) are
 * answered by Spring. A recording never changes, so a browser that may keep it may keep it long.
 */
@RestController
class MediaEndpoint {

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Recordings recordings;

    MediaEndpoint(Recordings recordings) {
        this.recordings = recordings;
    }

    @GetMapping("/media/recordings/{recording}/video")
    ResponseEntity<Resource> video(@PathVariable UUID recording) {
        return ResponseEntity.ok()
                .cacheControl(KEPT)
                .contentType(MediaType.parseMediaType("video/mp4"))
                .header("X-Content-Type-Options", "nosniff")
                .body(recordings.video(new RecordingId(recording)));
    }

    @GetMapping(path = "/media/recordings/{recording}/captions")
    ResponseEntity<String> captions(@PathVariable UUID recording) {
        return recordings
                .captions(new RecordingId(recording))
                .map(text ->
                        ResponseEntity.ok()
                                .cacheControl(KEPT)
                                .contentType(MediaType.parseMediaType("text/vtt;charset=UTF-8"))
                                .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ExceptionHandler
    ResponseEntity<Void> notAllowed(AccessDeniedException denied) {
        return ResponseEntity.status(403).build();
    }
}
