package vn.hoctap.textreuse;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.textreuse.ReuseIndexContract.POLICY;
import static vn.hoctap.textreuse.ReuseIndexContract.UNIT;
import static vn.hoctap.textreuse.ReuseIndexContract.work;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What weighs how much, and why it is said to. */
class JudgingTest {

    private final ReuseIndex index = ReuseIndex.inMemory();

    @AfterEach
    void close() {
        index.close();
    }

    private ScopeJudgement judged() {
        return index.judge(UNIT, POLICY);
    }

    @Test
    void reasonsSayWhatThePairRestsOnAndWhatSpeaksForTheAuthors() {
        String given = Prose.of(50, 100);
        String guide = Prose.of(60, 28);
        index.sources(UNIT, List.of(new KnownSource("resolution", given)));
        for (int i = 0; i < 4; i++) {
            index.put(UNIT, work("w" + i, i, Prose.of(i, 150) + "\n" + guide + "\n" + given));
        }
        String first = Prose.of(70, 42);
        String second = Prose.of(71, 42);
        String a = first + "\n" + Prose.of(72, 70) + "\n" + second + "\n" + guide + "\n" + given;
        String b = second + "\n" + Prose.of(73, 70) + "\n" + first + "\n" + guide + "\n" + given;
        index.put(UNIT, work("x", 8, a));
        index.put(UNIT, work("y", 9, b));
        PairJudgement pair =
                judged().pairsOf("y").stream()
                        .filter(p -> p.a().equals("x"))
                        .findFirst()
                        .orElseThrow();
        assertThat(pair.reasons())
                .extracting(Reason::code)
                .containsExactly(
                        Reason.Code.SHARED_WORDING,
                        Reason.Code.LONGEST_PASSAGE,
                        Reason.Code.OTHER_ORDER,
                        Reason.Code.SHARED_BY_OTHERS,
                        Reason.Code.BOTH_FROM_SOURCES);
        assertThat(pair.reasons()).contains(new Reason(Reason.Code.SHARED_BY_OTHERS, 28));
        assertThat(pair.reasons()).contains(new Reason(Reason.Code.BOTH_FROM_SOURCES, 100));
    }

    /** Fifteen words over the end of a sentence count for more than twenty-five within one. */
    @Test
    void wordingThatGoesOnIntoTheNextSentenceWeighsMoreThanASetPhrase() {
        String phrase = Prose.of(7, 25).replace(". ", " ");
        String passage = Prose.of(8, 7).replace(".", "") + ". " + Prose.of(9, 8).replace(".", "");
        index.put(UNIT, work("a", 1, Prose.of(1, 150) + "\n" + phrase + ".\n" + Prose.of(2, 60)));
        index.put(UNIT, work("b", 2, Prose.of(3, 150) + "\n" + phrase + ".\n" + Prose.of(4, 60)));
        index.put(UNIT, work("c", 3, Prose.of(5, 150) + "\n" + passage + ".\n" + Prose.of(6, 60)));
        index.put(
                UNIT, work("d", 4, Prose.of(10, 150) + "\n" + passage + ".\n" + Prose.of(11, 60)));
        List<PairJudgement> pairs = judged().pairs();
        assertThat(pairs.subList(0, 2))
                .extracting(PairJudgement::a)
                .as("c and d before a and b")
                .containsExactly("c", "a");
    }

    /** What was cut out of a sentence and stands as one counts for more than a whole sentence. */
    @Test
    void wordingCutOutOfASentenceWeighsMoreThanASetPhrase() {
        String phrase = Prose.of(7, 25).replace(". ", " ");
        String cut = Prose.of(8, 16).replace(".", "");
        String around = Prose.of(9, 7).replace(".", "") + " %s " + Prose.of(12, 7);
        index.put(UNIT, work("a", 1, Prose.of(1, 150) + "\n" + phrase + ".\n" + Prose.of(2, 60)));
        index.put(UNIT, work("b", 2, Prose.of(3, 150) + "\n" + phrase + ".\n" + Prose.of(4, 60)));
        index.put(
                UNIT,
                work("c", 3, Prose.of(5, 150) + "\n" + around.formatted(cut) + Prose.of(6, 60)));
        index.put(UNIT, work("d", 4, Prose.of(10, 150) + "\n" + cut + ".\n" + Prose.of(11, 60)));
        List<PairJudgement> pairs = judged().pairs();
        assertThat(pairs.subList(0, 2))
                .extracting(PairJudgement::a)
                .as("c and d before a and b")
                .containsExactly("c", "a");
    }
}
