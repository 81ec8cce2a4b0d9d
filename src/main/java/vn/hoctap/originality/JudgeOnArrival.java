package vn.hoctap.originality;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.hoctap.reflection.ReflectionSubmitted;
import vn.hoctap.reflection.ReflectionWithdrawn;

/** Judges whenever a text of a unit arrives, changes or goes; running twice changes nothing. */
@Component
class JudgeOnArrival {

    private final Judge judge;
    private final AcrossUnits across;

    JudgeOnArrival(Judge judge, AcrossUnits across) {
        this.judge = judge;
        this.across = across;
    }

    @ApplicationModuleListener
    void on(ReflectionSubmitted event) {
        judge.judge(event.plan(), event.baseUnit());
        across.compare(event.reflection(), event.version());
    }

    @ApplicationModuleListener
    void on(ReflectionWithdrawn event) {
        judge.judge(event.plan(), event.baseUnit());
        across.forget(event.reflection());
    }
}
