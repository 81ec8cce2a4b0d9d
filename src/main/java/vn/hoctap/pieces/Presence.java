package vn.hoctap.pieces;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;

/** Tells whoever ends idle sessions that somebody is there. */
public interface Presence {

    /** A piece of the session came in. */
    void seen(HttpSession session, Instant at);
}
