package vn.hoctap.shared;

import java.util.function.Supplier;

/**
 * Whether what runs on this thread is an acknowledged piece being taken. Such a piece is kept with
 * who sent it, when and to what, so that an operation of which there are many needs no second line
 * in the trail; called in any other way it gets one.
 */
public final class PieceUnderWay {

    private static final ScopedValue<Boolean> TAKEN = ScopedValue.newInstance();

    private PieceUnderWay() {}

    /** Runs what a piece causes. */
    public static <T> T take(Supplier<T> work) {
        return ScopedValue.where(TAKEN, Boolean.TRUE).call(work::get);
    }

    static boolean now() {
        return TAKEN.isBound();
    }
}
