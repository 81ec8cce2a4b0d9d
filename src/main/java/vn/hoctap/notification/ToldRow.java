package vn.hoctap.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was told something.
 *
 * @param document number of the study document
 * @param readAt when he opened it on the screen; null until he has
 * @param mail how it stands with the letter
 * @param mailedAt when it was sent; null until it was
 */
public record ToldRow(
        Instant at,
        String name,
        NoticeKind kind,
        String document,
        @Nullable Instant readAt,
        Mail mail,
        @Nullable Instant mailedAt) {

    /** How it stands with a letter. */
    public enum Mail {
        /** No mail server is set up, or the person has no address. */
        NONE,
        WAITING,
        SENT,
        GIVEN_UP
    }
}
