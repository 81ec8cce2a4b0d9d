package vn.hoctap.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTest {

    @Test
    void rangesThatTouchAreOne() {
        assertThat(ranges(0, 10, 10, 20, 30, 40).list())
                .containsExactly(new Range(0, 20), new Range(30, 40));
    }

    @Test
    void aRangeWithinAnotherAddsNothing() {
        assertThat(ranges(0, 100, 10, 20, 99, 100).list()).containsExactly(new Range(0, 100));
    }

    @Test
    void sixtyBeatsOfASecondAreAMinuteToTheMillisecond() {
        var watched = Ranges.NONE;
        for (int i = 0; i < 60; i++) {
            watched = watched.union(ranges(i * 1_000L + 7, i * 1_000L + 1_007));
        }

        assertThat(watched.list()).containsExactly(new Range(7, 60_007));
        assertThat(watched.millis()).isEqualTo(60_000);
    }

    @Test
    void gapsAreWhatIsMissing() {
        assertThat(ranges(10, 20, 40, 50).gaps(60).list())
                .containsExactly(new Range(0, 10), new Range(20, 40), new Range(50, 60));
        assertThat(ranges(0, 60).gaps(60).list()).isEmpty();
        assertThat(ranges(0, 100).gaps(60).list()).isEmpty();
        assertThat(ranges(100, 200).gaps(60).list()).containsExactly(new Range(0, 60));
        assertThat(Ranges.NONE.gaps(60).list()).containsExactly(new Range(0, 60));
    }

    @Test
    void anEmptyOrBackwardRangeIsRefused() {
        assertThatThrownBy(() -> new Range(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(-1, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Against one bit per millisecond. */
    @ParameterizedTest
    @ValueSource(longs = {1, 23, 456, 7_890, 20_261_123})
    void unionCutAndGapsAgreeWithBits(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var bits = new BitSet();
            var watched = Ranges.NONE;
            for (int i = 0; i < random.nextInt(30); i++) {
                int from = random.nextInt(1_000);
                int until = from + 1 + random.nextInt(60);
                bits.set(from, until);
                watched = watched.union(ranges(from, until));
            }
            var reason = "seed %d, round %d".formatted(seed, round);
            assertThat(watched.millis()).as(reason).isEqualTo(bits.cardinality());
            assertThat(Ranges.parse(watched.stored())).as(reason).isEqualTo(watched);
            assertThat(watched.gaps(500).millis())
                    .as(reason)
                    .isEqualTo(500 - bits.get(0, 500).cardinality());
            assertThat(watched.within(100, 900).millis())
                    .as(reason)
                    .isEqualTo(bits.get(100, 900).cardinality());
            int at = random.nextInt(1_100);
            assertThat(watched.contains(at)).as(reason).isEqualTo(bits.get(at));
        }
    }

    static Ranges ranges(long... bounds) {
        var list = new ArrayList<Range>();
        for (int i = 0; i < bounds.length; i += 2) {
            list.add(new Range(bounds[i], bounds[i + 1]));
        }
        return new Ranges(List.copyOf(list));
    }
}
