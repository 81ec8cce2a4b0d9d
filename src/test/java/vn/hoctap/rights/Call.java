package vn.hoctap.rights;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one method of a door is called.
 *
 * @param arrange what has to be so that it succeeds
 * @param shows whether what it returns is something to see
 */
record Call(
        String operation,
        Kind kind,
        Consumer<Moment> arrange,
        Function<Moment, @Nullable Object> work,
        boolean shows) {

    static Call does(String operation, Kind kind, Consumer<Moment> work) {
        return new Call(
                operation,
                kind,
                moment -> {},
                moment -> {
                    work.accept(moment);
                    return null;
                },
                false);
    }

    static Call shows(String operation, Kind kind, Function<Moment, @Nullable Object> work) {
        return new Call(operation, kind, moment -> {}, work, true);
    }

    /** The same after something was arranged. */
    Call when(Consumer<Moment> state) {
        return new Call(operation, kind, arrange.andThen(state), work, shows);
    }

    /** The same although there may be nothing to see. */
    Call maybeNothing() {
        return new Call(operation, kind, arrange, work, false);
    }

    /** The same method for another kind of object. */
    Call of(Kind other) {
        return new Call(operation, other, arrange, work, shows);
    }

    boolean empty(@Nullable Object result) {
        return shows
                && switch (result) {
                    case null -> true;
                    case Collection<?> some -> some.isEmpty();
                    case Map<?, ?> some -> some.isEmpty();
                    case Optional<?> some -> some.isEmpty();
                    default -> false;
                };
    }
}
