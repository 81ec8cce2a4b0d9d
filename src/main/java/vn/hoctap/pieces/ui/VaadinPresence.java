package vn.hoctap.pieces.ui;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.hoctap.pieces.Presence;

/**
 * Moves the idle clock of Vaadin's session, which counts only Vaadin's own messages: without it
 * {@code closeIdleSessions} signs out somebody who watches a long recording.
 */
@Component
class VaadinPresence implements Presence {

    @Override
    public void seen(HttpSession session, Instant at) {
        for (var vaadin : VaadinSession.getAllSessions(session)) {
            // queued, so that no piece waits for a page that holds the session's lock
            var _ = vaadin.access(() -> vaadin.setLastRequestTimestamp(later(vaadin, at)));
        }
    }

    private static long later(VaadinSession vaadin, Instant at) {
        return Math.max(vaadin.getLastRequestTimestamp(), at.toEpochMilli());
    }
}
