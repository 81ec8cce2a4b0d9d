package vn.hoctap.textreuse.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTableTest {

    private static final Sketch NOTHING = new Sketch(new int[0]);

    private static Sketch sketch(Random random, int different) {
        return new Sketch(
                IntStream.range(0, random.nextInt(200))
                        .map(i -> 1 + random.nextInt(different))
                        .toArray());
    }

    private static int shared(Sketch asked, Sketch held) {
        Set<Integer> seeds = new HashSet<>();
        for (int seed : held.seeds()) {
            seeds.add(seed);
        }
        return (int) IntStream.of(asked.seeds()).filter(seeds::contains).count();
    }

    @Test
    void eachTextHasTheSeedsItWasTakenInWith() {
        var table = new SketchTable();
        table.add(0, new Sketch(new int[] {5, -7, 5, 9}));
        table.add(1, new Sketch(new int[] {9, 9, 11}));
        table.add(2, NOTHING);
        assertThat(table.common(new Sketch(new int[] {9, 5, 12}))).containsExactly(2, 1, 0);
        table.remove(0, new Sketch(new int[] {5, -7, 5, 9}));
        assertThat(table.common(new Sketch(new int[] {9, 5, -7}))).containsExactly(0, 1, 0);
    }

    @Test
    void nobodyHasAnythingInAnEmptyTable() {
        assertThat(new SketchTable().common(new Sketch(new int[] {1, 2, 3}))).isEmpty();
    }

    @Test
    void textsThatComeAndGoAreCountedAsIfEachWereLookedThrough() {
        for (long seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            int different = random.nextBoolean() ? 300 : 40_000;
            var table = new SketchTable();
            Map<Integer, Sketch> there = new TreeMap<>();
            for (int step = 0; step < 400; step++) {
                int text = random.nextInt(60);
                Sketch before = there.remove(text);
                if (before != null) {
                    table.remove(text, before);
                }
                if (random.nextInt(5) > 0) {
                    there.put(text, sketch(random, different));
                    table.add(text, there.get(text));
                }
                Sketch asked = sketch(random, different);
                int[] common = table.common(asked);
                for (int t = 0; t < common.length; t++) {
                    assertThat(common[t])
                            .as("seed %d, step %d, text %d", seed, step, t)
                            .isEqualTo(shared(asked, there.getOrDefault(t, NOTHING)));
                }
                assertThat(there.keySet()).allMatch(t -> t < common.length);
            }
        }
    }
}
