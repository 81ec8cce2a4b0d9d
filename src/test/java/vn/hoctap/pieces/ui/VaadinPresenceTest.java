package vn.hoctap.pieces.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class VaadinPresenceTest {

    private static final Instant EVENING = Instant.parse("2026-11-23T13:14:05Z");

    private final VaadinSession vaadin = mock(VaadinSession.class);

    @Test
    void aPieceMovesTheIdleClockOfThePage() {
        new VaadinPresence().seen(sessionLastHeard(EVENING.minusSeconds(1_700)), EVENING);

        verify(vaadin).setLastRequestTimestamp(EVENING.toEpochMilli());
    }

    @Test
    void theClockNeverGoesBack() {
        new VaadinPresence().seen(sessionLastHeard(EVENING.plusSeconds(1)), EVENING);

        verify(vaadin).setLastRequestTimestamp(EVENING.plusSeconds(1).toEpochMilli());
    }

    @Test
    void aSessionWithoutAPageIsLeftAlone() {
        new VaadinPresence().seen(new MockHttpSession(), EVENING);

        verify(vaadin, never()).setLastRequestTimestamp(anyLong());
    }

    private MockHttpSession sessionLastHeard(Instant at) {
        when(vaadin.getLastRequestTimestamp()).thenReturn(at.toEpochMilli());
        when(vaadin.access(any()))
                .thenAnswer(call -> {
                    call.<Command>getArgument(0).execute();
                    return null;
                });
        var session = new MockHttpSession();
        session.setAttribute(VaadinSession.class.getName() + ".springServlet", vaadin);
        return session;
    }
}
