package vn.hoctap.pieces;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lets pieces for the same target follow each other, so that order can be judged. */
final class OneAtATime {

    private static final int STRIPES = 256;

    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(ReentrantLock[]::new);

    <T> T with(Object target, Supplier<T> work) {
        var lock = locks[Math.floorMod(target.hashCode(), STRIPES)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
