package vn.hoctap.grading;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.hoctap.reflection.ReflectionSubmitted;
import vn.hoctap.reflection.ReflectionWithdrawn;

/** Keeps grades in step with what stands. */
@Component
class WhenHandedIn {

    private final Allocations allocations;

    WhenHandedIn(Allocations allocations) {
        this.allocations = allocations;
    }

    @ApplicationModuleListener
    void on(ReflectionSubmitted event) {
        allocations.handedIn(event.reflection(), event.version());
    }

    @ApplicationModuleListener
    void on(ReflectionWithdrawn event) {
        allocations.withdrawn(event.reflection());
    }
}
