package vn.hoctap.live.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** Reads ids out of addresses. */
final class Parameters {

    private Parameters() {}

    /** Empty when there is none or it is no id. */
    static Optional<UUID> id(BeforeEnterEvent event, String name) {
        try {
            return event.getRouteParameters().get(name).map(UUID::fromString);
        } catch (IllegalArgumentException mistyped) {
            return Optional.empty();
        }
    }
}
