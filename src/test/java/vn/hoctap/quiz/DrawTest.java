package vn.hoctap.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final List<DrawRule> CROSSING =
            List.of(
                    new DrawRule("", Difficulty.HARD, 2),
                    new DrawRule("I", null, 3),
                    new DrawRule("II", Difficulty.EASY, 1),
                    new DrawRule("", null, 2));

    @Test
    void everyDrawCoversWhatIsDemandedThoughRulesCross() {
        // just enough: only one choice of the hard ones leaves three for section I
        var pool =
                List.of(
                        listed("I", Difficulty.HARD),
                        listed("I", Difficulty.HARD),
                        listed("I", Difficulty.EASY),
                        listed("II", Difficulty.HARD),
                        listed("II", Difficulty.EASY),
                        listed("III", Difficulty.HARD),
                        listed("III", Difficulty.EASY),
                        listed("III", Difficulty.EASY));
        for (long seed = 0; seed < 2_000; seed++) {
            var mixed = new Shuffle(seed).draw(pool, pool.size());
            var drawn = Draw.byRules(mixed, CROSSING);

            assertThat(drawn).as("seed " + seed).hasSize(8).doesNotHaveDuplicates();
        }
    }

    @Test
    void tooFewOfAKindAreNamed() {
        var pool = List.of(listed("I", Difficulty.EASY), listed("II", Difficulty.EASY));

        var impossible =
                catchThrowableOfType(
                        DrawImpossible.class,
                        () -> Draw.byRules(pool, List.of(new DrawRule("I", null, 2))));

        assertThat(impossible.rule().section()).isEqualTo("I");
        assertThat(impossible.there()).isEqualTo(1);
    }

    @Test
    void whereTheListHasShrunkWhatCanBeMetIsMetAndOthersFillTheRest() {
        var easy = listed("I", Difficulty.EASY);
        var hard = listed("II", Difficulty.HARD);
        var other = listed("III", Difficulty.MEDIUM);
        var more = listed("III", Difficulty.MEDIUM);
        var rules = List.of(new DrawRule("I", null, 2), new DrawRule("", Difficulty.HARD, 1));

        assertThat(Draw.asFarAsPossible(List.of(other, easy, more, hard), rules))
                .containsExactly(other, easy, hard);
        assertThat(Draw.asFarAsPossible(List.of(easy), rules)).containsExactly(easy);
    }

    @Test
    void whatTheListCannotGiveIsNamed() {
        var pool = List.of(listed("I", Difficulty.EASY), listed("II", Difficulty.EASY));
        var section = new DrawRule("I", null, 1);
        var crossing = new DrawRule("", Difficulty.EASY, 2);

        assertThat(DrawGap.of(pool, List.of(section, crossing), 0))
                .containsExactly(new DrawGap.Unmet(crossing, 2));
        assertThat(DrawGap.of(pool, List.of(section), 0)).isEmpty();
        assertThat(DrawGap.of(pool, List.of(), 3)).containsExactly(new DrawGap.TooFew(3, 2));
        assertThat(DrawGap.of(pool, List.of(), 1))
                .containsExactly(new DrawGap.SectionsLeftOut(1, 2));
    }

    @Test
    void withoutRulesNoSectionIsLeftOut() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var pool = new ArrayList<Listed>();
            int sections = 1 + random.nextInt(6);
            for (int i = 0; i < 30; i++) {
                pool.add(listed("M" + Math.min(i, random.nextInt(sections)), Difficulty.MEDIUM));
            }
            var all = pool.stream().map(Listed::section).collect(Collectors.toSet());

            var drawn = Draw.acrossSections(pool, 8);

            assertThat(drawn).hasSize(8);
            assertThat(drawn.stream().map(Listed::section).collect(Collectors.toSet()))
                    .isEqualTo(all);
        }
    }

    @Test
    void theSameSeedDrawsTheSame() {
        var pool = new ArrayList<Listed>();
        for (int i = 0; i < 50; i++) {
            pool.add(listed("S" + i % 5, i % 3 == 0 ? Difficulty.EASY : Difficulty.HARD));
        }

        var once = Draw.acrossSections(new Shuffle(42).draw(pool, 50), 20);
        var again = Draw.acrossSections(new Shuffle(42).draw(pool, 50), 20);
        var other = Draw.acrossSections(new Shuffle(43).draw(pool, 50), 20);

        assertThat(again).isEqualTo(once);
        assertThat(other).isNotEqualTo(once);
    }

    private static Listed listed(String section, Difficulty difficulty) {
        return new Listed(new Question.Ref(UUID.randomUUID(), 1), section, difficulty);
    }
}
