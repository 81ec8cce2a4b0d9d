package vn.hoctap.originality;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hoctap.reflection.ReflectionSubmitted;
import vn.hoctap.reflection.ReflectionWithdrawn;

/**
 * Judges whenever a text of a unit arrives, changes or goes; running twice changes nothing. The
 * transaction begins when it is this text's turn.
 */
@Component
class JudgeOnArrival {

    private final Turns turns;
    private final Judge judge;
    private final AcrossUnits across;

    JudgeOnArrival(Turns turns, Judge judge, AcrossUnits across) {
        this.turns = turns;
        this.judge = judge;
        this.across = across;
    }

    @Async
    @TransactionalEventListener
    void on(ReflectionSubmitted event) {
        turns.take(
                event.plan(),
                event.baseUnit(),
                () -> {
                    judge.judge(event.plan(), event.baseUnit());
                    across.compare(event.reflection(), event.version());
                });
    }

    @Async
    @TransactionalEventListener
    void on(ReflectionWithdrawn event) {
        turns.take(
                event.plan(),
                event.baseUnit(),
                () -> {
                    judge.judge(event.plan(), event.baseUnit());
                    across.forget(event.reflection());
                });
    }
}
