package vn.hoctap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class IdlenessTest {

    private final MockHttpSession session = new MockHttpSession();
    private Instant now = Instant.parse("2026-11-23T13:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Idleness idleness = new Idleness(clock, thirtyMinutes());

    private static ServerProperties thirtyMinutes() {
        var server = new ServerProperties();
        server.getServlet().getSession().setTimeout(Duration.ofMinutes(30));
        return server;
    }

    @BeforeEach
    void somebodyOpensAPage() throws ServletException, IOException {
        request("GET", "/today", "");
    }

    @Test
    void whatAnOpenPageAsksByItselfDoesNotKeepItSignedIn() throws ServletException, IOException {
        for (int minute = 0; minute < 29; minute++) {
            now = now.plusSeconds(60);
            request("GET", "/api/pulse", "");
            request("POST", "/", "heartbeat");
        }
        assertThat(session.isInvalid()).isFalse();
        assertThat(idleness.left(session)).isEqualTo(Duration.ofMinutes(1));

        now = now.plusSeconds(60);
        request("GET", "/api/pulse", "");

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aClickAPieceAndTheWordToStayDo() throws ServletException, IOException {
        now = now.plus(Duration.ofMinutes(29));
        request("POST", "/", "uidl");
        assertThat(idleness.left(session)).isEqualTo(Duration.ofMinutes(30));

        now = now.plus(Duration.ofMinutes(29));
        request("POST", "/api/pieces/answer", "");
        assertThat(idleness.left(session)).isEqualTo(Duration.ofMinutes(30));

        now = now.plus(Duration.ofMinutes(29));
        request("POST", "/api/pulse", "");
        assertThat(idleness.left(session)).isEqualTo(Duration.ofMinutes(30));
    }

    private void request(String method, String path, String kind)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest(method, path);
        request.setSession(session);
        if (!kind.isEmpty()) {
            request.setParameter("v-r", kind);
        }
        idleness.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
