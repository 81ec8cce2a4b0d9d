package vn.hoctap.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What an open page asks twice a minute, also when push is dead: {@code {"left": seconds until the
 * session ends, "unread": notices}}. Asking does not keep the session alive; posting does.
 */
@RestController
class PulseEndpoint {

    static final String PATH = "/api/pulse";

    private final Idleness idleness;
    private final Around around;

    PulseEndpoint(Idleness idleness, Around around) {
        this.idleness = idleness;
        this.around = around;
    }

    @GetMapping(PATH)
    ResponseEntity<Map<String, Long>> pulse(HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        Map.of(
                                "left",
                                idleness.left(request.getSession()).toSeconds(),
                                "unread",
                                around.unread().orElse(0L)));
    }

    /** "Stay signed in": the filter before this has noted the request already. */
    @PostMapping(PATH)
    ResponseEntity<Void> stay(HttpServletRequest request) {
        idleness.stay(request.getSession());
        return ResponseEntity.noContent().build();
    }
}
