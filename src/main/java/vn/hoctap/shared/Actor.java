package vn.hoctap.shared;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who causes what is being done.
 *
 * @param account the account signed in
 * @param person the person it belongs to; null for an account that is nobody's, an administrator's
 * @param address the network address of the request, shortened; null where there is no request
 */
public record Actor(UUID account, @Nullable UUID person, @Nullable String address) {

    public Optional<UUID> personIfAny() {
        return Optional.ofNullable(person);
    }
}
