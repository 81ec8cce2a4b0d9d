package vn.hoctap.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The sessions that are open in this process; they end with it. */
@Component
class OpenSessions implements HttpSessionListener {

    private static final String KEY = OpenSessions.class.getName();

    private final Map<UUID, Open> open = new ConcurrentHashMap<>();
    private final Clock clock;

    OpenSessions(Clock clock) {
        this.clock = clock;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Principal who
                && RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes now) {
            remember(who.account(), now.getRequest());
        }
    }

    void remember(AccountId account, HttpServletRequest request) {
        var key = UUID.randomUUID();
        var session = request.getSession();
        session.setAttribute(KEY, key);
        var browser = request.getHeader("User-Agent");
        open.put(
                key,
                new Open(
                        account,
                        session,
                        clock.instant(),
                        request.getRemoteAddr(),
                        browser == null ? "" : browser));
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(KEY) instanceof UUID key) {
            open.remove(key);
        }
    }

    List<OpenSession> of(AccountId account) {
        return open.entrySet().stream()
                .filter(entry -> entry.getValue().account().equals(account))
                .map(entry -> entry.getValue().shown(entry.getKey()))
                .sorted(Comparator.comparing(OpenSession::since).reversed())
                .toList();
    }

    void end(AccountId account, UUID key) {
        var found = open.get(key);
        if (found != null && found.account().equals(account)) {
            open.remove(key);
            found.session().invalidate();
        }
    }

    void endAll(AccountId account) {
        open.forEach((key, found) -> {
            if (found.account().equals(account) && open.remove(key) != null) {
                found.session().invalidate();
            }
        });
    }

    private record Open(
            AccountId account, HttpSession session, Instant since, String address, String browser) {

        OpenSession shown(UUID key) {
            var current = RequestContextHolder.getRequestAttributes();
            boolean own =
                    current instanceof ServletRequestAttributes now
                            && now.getRequest().getSession(false) != null
                            && now.getRequest().getSession(false).getId().equals(session.getId());
            var last = Instant.ofEpochMilli(session.getLastAccessedTime());
            return new OpenSession(key, since, last, address, browser, own);
        }
    }
}
