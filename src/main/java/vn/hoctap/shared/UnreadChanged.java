package vn.hoctap.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The number of unread notices of a person is another one now; published within the transaction
 * that changed it. Open pages hear of it after the commit.
 *
 * @param person null when many were told at once: then everybody may be one of them
 */
public record UnreadChanged(@Nullable UUID person) implements DomainEvent {

    /** Of more people than are named one by one. */
    public static UnreadChanged ofMany() {
        return new UnreadChanged(null);
    }
}
