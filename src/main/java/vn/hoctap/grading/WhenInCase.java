package vn.hoctap.grading;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.hoctap.originality.CaseGrew;
import vn.hoctap.originality.CaseOpened;

/** Whoever turns out to be an author of a case grades none of its texts any more. */
@Component
class WhenInCase {

    private final Allocations allocations;

    WhenInCase(Allocations allocations) {
        this.allocations = allocations;
    }

    @ApplicationModuleListener
    void on(CaseOpened event) {
        allocations.inCase(event.id());
    }

    @ApplicationModuleListener
    void on(CaseGrew event) {
        allocations.inCase(event.id());
    }
}
