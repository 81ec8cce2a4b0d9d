package vn.hoctap.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The orders of one attempt, always the same from its seed: {@link Random} is specified to the bit,
 * so they stay after a restart and on another Java.
 */
record Shuffle(long seed) {

    /** Takes some of a list in an order of their own. */
    <T> List<T> draw(List<T> from, int count) {
        return order(from.size(), seed).stream().limit(count).map(from::get).toList();
    }

    /**
     * The canonical index of each shown option of a question.
     *
     * @param count how many options there are
     */
    List<Integer> options(UUID item, int count) {
        return order(item, 0, count);
    }

    /**
     * The same for one of several lists of a question.
     *
     * @param list which one, 0 for the options
     */
    List<Integer> order(UUID item, int list, int count) {
        long own = item.getMostSignificantBits() ^ item.getLeastSignificantBits();
        return order(count, seed ^ own ^ (list * 0x9E3779B97F4A7C15L));
    }

    private static List<Integer> order(int count, long seed) {
        var order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        var random = new Random(seed);
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            order.set(j, order.set(i, order.get(j)));
        }
        return List.copyOf(order);
    }
}
