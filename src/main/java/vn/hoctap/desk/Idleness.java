package vn.hoctap.desk;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions in which nobody does anything. The container counts every request, also the ones
 * that an open page sends by itself, so a forgotten page would stay signed in for ever; here only
 * those count that a person causes: clicks, pieces of work, pages.
 */
@Component
@Order(Idleness.BEFORE_SECURITY)
class Idleness extends OncePerRequestFilter {

    /** Spring Security's chain stands at -100. */
    static final int BEFORE_SECURITY = -110;

    private static final String LAST = Idleness.class.getName();
    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "push");

    private static final Duration USUAL = Duration.ofMinutes(30);

    private final Clock clock;
    private final Duration timeout;

    Idleness(Clock clock, ServerProperties server) {
        this.clock = clock;
        this.timeout =
                Objects.requireNonNullElse(server.getServlet().getSession().getTimeout(), USUAL);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            if (!left(session).isPositive()) {
                session.invalidate();
            } else if (isByPerson(request)) {
                session.setAttribute(LAST, clock.instant());
            }
        }
        chain.doFilter(request, response);
    }

    /** How long until the session ends when nothing more is done; negative when it should have. */
    Duration left(HttpSession session) {
        var last = session.getAttribute(LAST) instanceof Instant seen ? seen : clock.instant();
        return timeout.minus(Duration.between(last, clock.instant()));
    }

    /** Tells Vaadin too, whose own idle clock counts only its own messages. */
    void stay(HttpSession session) {
        long now = clock.millis();
        for (var page : VaadinSession.getAllSessions(session)) {
            var _ = page.access(() -> page.setLastRequestTimestamp(now));
        }
    }

    private static boolean isByPerson(HttpServletRequest request) {
        boolean asksPulse =
                request.getRequestURI().endsWith(PulseEndpoint.PATH)
                        && request.getMethod().equals("GET");
        var kind = request.getParameter("v-r");
        return !asksPulse && (kind == null || !BY_ITSELF.contains(kind));
    }
}
