package vn.hoctap.textreuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for any texts; a failure names its seed, which replays it. */
class RandomizedTest {

    private static final Scope SCOPE = new Scope("random");

    /** Texts put together of pieces of a few common ones, with changed words here and there. */
    private static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>();
        int count = 2 + random.nextInt(8);
        for (int t = 0; t < count; t++) {
            var text = new StringBuilder();
            int pieces = 1 + random.nextInt(5);
            for (int p = 0; p < pieces; p++) {
                text.append(Prose.of(random.nextInt(6), 20 + random.nextInt(150))).append('\n');
            }
            texts.add(random.nextInt(4) == 0 ? changed(text.toString(), random) : text.toString());
        }
        return texts;
    }

    private static String changed(String text, Random random) {
        var changed = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            changed.append(random.nextInt(8) == 0 ? "khác" : word).append(' ');
        }
        return changed.toString();
    }

    private static ScopeJudgement judge(List<String> texts) {
        try (ReuseIndex index = ReuseIndex.inMemory()) {
            for (int t = 0; t < texts.size(); t++) {
                index.put(SCOPE, new Work("w" + t, "", Instant.EPOCH, texts.get(t)));
            }
            return index.judge(SCOPE, ReusePolicy.standard());
        }
    }

    @Test
    void figuresAreSharesAndPassagesLieInTheirTexts() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            List<String> texts = texts(random);
            for (PairJudgement pair : judge(texts).pairs()) {
                assertThat(pair.score()).as("seed %d", seed).isBetween(0.0, 1.0);
                assertThat(pair.shareOfA()).as("seed %d", seed).isBetween(0.0, 1.0);
                assertThat(pair.shareOfB()).as("seed %d", seed).isBetween(0.0, 1.0);
                String a = texts.get(Integer.parseInt(pair.a().substring(1)));
                String b = texts.get(Integer.parseInt(pair.b().substring(1)));
                for (Passage passage : pair.passages()) {
                    assertThat(passage.a().end()).as("seed %d", seed).isBetween(1, a.length());
                    assertThat(passage.b().end()).as("seed %d", seed).isBetween(1, b.length());
                    if (passage.kind() == Passage.Kind.EXACT) {
                        assertThat(words(a, passage.a()))
                                .as("seed %d", seed)
                                .isEqualTo(words(b, passage.b()));
                    }
                }
            }
        }
    }

    private static List<String> words(String text, Span span) {
        return List.of(
                text.substring(span.start(), span.end())
                        .toLowerCase(java.util.Locale.ROOT)
                        .split("[\\s.]+", -1));
    }

    @Test
    void whatTwoTextsShareDoesNotDependOnWhichComesFirst() {
        for (long seed = 1000; seed < 1100; seed++) {
            List<String> texts = texts(new Random(seed)).subList(0, 2);
            List<Passage> there = TextPair.align(texts.get(0), texts.get(1));
            List<Passage> back = TextPair.align(texts.get(1), texts.get(0));
            assertThat(there.stream().mapToInt(p -> p.a().length()).sum())
                    .as("seed %d", seed)
                    .isCloseTo(
                            back.stream().mapToInt(p -> p.b().length()).sum(),
                            org.assertj.core.data.Percentage.withPercentage(10));
        }
    }

    @Test
    void oneMoreStrangerChangesNoVerdictOfAnIdenticalPair() {
        for (long seed = 2000; seed < 2030; seed++) {
            List<String> texts = texts(new Random(seed));
            String text = Prose.of(seed, 150);
            texts.add(text);
            texts.add(text);
            int last = texts.size() - 1;
            assertThat(judge(texts).pairs())
                    .as("seed %d", seed)
                    .anyMatch(p ->
                            p.a().equals("w" + (last - 1))
                                    && p.b().equals("w" + last)
                                    && p.verdict() == Verdict.IDENTICAL);
        }
    }
}
