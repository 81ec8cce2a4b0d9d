package vn.hoctap.originality;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.shared.Sweep;

/**
 * Judges what exists by a changed policy, one unit of one plan after the other, each in its own
 * transaction. Begins at once; the sweep goes on with what a restart interrupted.
 */
@Component
class Rejudge implements Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Rejudge.class);

    private final RejudgeStore store;
    private final Turns turns;
    private final Judge judge;
    private final AcrossUnits across;
    private final Reflections reflections;
    private final RejudgedNews news;
    private final ReentrantLock one = new ReentrantLock();

    Rejudge(
            RejudgeStore store,
            Turns turns,
            Judge judge,
            AcrossUnits across,
            Reflections reflections,
            RejudgedNews news) {
        this.store = store;
        this.turns = turns;
        this.judge = judge;
        this.across = across;
        this.reflections = reflections;
        this.news = news;
    }

    @Async
    @TransactionalEventListener
    void on(PolicyChanged event) {
        one.lock();
        try {
            judgeAll();
        } finally {
            one.unlock();
        }
    }

    @Override
    public String name() {
        return "originality-rejudge";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        if (!one.tryLock()) {
            return;
        }
        try {
            judgeAll();
        } finally {
            one.unlock();
        }
    }

    private void judgeAll() {
        var scope = store.next();
        while (scope.isPresent()) {
            judge(scope.get());
            news.tell();
            scope = store.next();
        }
    }

    private void judge(RejudgeStore.Waiting scope) {
        LOG.info("Judging {} of plan {} by the policy of now.", scope.unit(), scope.plan());
        turns.take(
                scope.plan(),
                scope.unit(),
                () -> {
                    judge.judgeByPolicy(scope.plan(), scope.unit());
                    reflections
                            .standing(scope.plan(), scope.unit())
                            .forEach(text -> across.compare(text.reflection(), text.version()));
                });
        store.done(scope);
    }
}
