package vn.hoctap.originality;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.study.StudyPlanId;

/**
 * Lets judgements of one unit and plan wait for each other before their transactions begin: a
 * database gives up waiting for a row after a second or two, and a waiting transaction holds a
 * connection. The lock in the database stays, for what does not come through here.
 */
@Component
class Turns {

    private static final int STRIPES = 64;

    private final List<ReentrantLock> locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(STRIPES).toList();

    void take(StudyPlanId plan, UnitId unit, Runnable work) {
        var lock = locks.get(Math.floorMod(31 * plan.hashCode() + unit.hashCode(), STRIPES));
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
