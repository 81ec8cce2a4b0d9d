package vn.hoctap.originality.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;

/** Reads ids out of addresses. */
final class CaseAddress {

    private CaseAddress() {}

    /**
     * @throws NotFoundException when there is none or it is no id
     */
    static UUID id(BeforeEnterEvent event, String name) {
        try {
            return event.getRouteParameters()
                    .get(name)
                    .map(UUID::fromString)
                    .orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException mistyped) {
            throw new NotFoundException();
        }
    }
}
