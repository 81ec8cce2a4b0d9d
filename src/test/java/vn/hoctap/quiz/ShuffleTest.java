package vn.hoctap.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShuffleTest {

    private static final UUID ITEM = UUID.fromString("5f0c2f30-6c7e-4a0e-9a47-0f6a7f1c2d3e");

    @Test
    void theOrderOfASeedNeverChanges() {
        assertThat(new Shuffle(42).draw(List.of("a", "b", "c", "d", "e"), 5))
                .containsExactly("b", "c", "d", "e", "a");
        assertThat(new Shuffle(42).options(ITEM, 4)).isEqualTo(new Shuffle(42).options(ITEM, 4));
    }

    @Test
    void everyOptionIsShownOnce() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(new Shuffle(seed).options(ITEM, 6))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
        }
    }

    @Test
    void theFirstPlaceIsSharedFairly() {
        long first =
                IntStream.range(0, 4_000)
                        .filter(seed ->
                                new Shuffle(seed * 7_919L).options(UUID.randomUUID(), 4).getFirst()
                                        == 0)
                        .count();

        assertThat(first).isBetween(850L, 1_150L);
    }

    @Test
    void onlySoManyAreDrawn() {
        assertThat(new Shuffle(7).draw(List.of(1, 2, 3, 4), 2)).hasSize(2).doesNotHaveDuplicates();
    }
}
