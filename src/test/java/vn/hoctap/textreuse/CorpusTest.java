package vn.hoctap.textreuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Twelve people write of their office, twelve others hand in one of those texts in some manner. */
class CorpusTest {

    private static final Scope SCOPE = new Scope("corpus");
    private static final Map<String, String> COPIES = copies();

    private static String read(String name) {
        try (var in = CorpusTest.class.getResourceAsStream("corpus/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> copies() {
        Map<String, String> copies = new TreeMap<>();
        for (String line : read("copies.tsv").lines().toList()) {
            int tab = line.indexOf('\t');
            copies.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return copies;
    }

    private static ScopeJudgement judge(List<String> names) {
        try (ReuseIndex index = ReuseIndex.inMemory()) {
            index.sources(SCOPE, List.of(new KnownSource("rules", read("source.txt"))));
            for (int n = 0; n < names.size(); n++) {
                index.put(
                        SCOPE,
                        new Work(
                                names.get(n),
                                "",
                                Instant.EPOCH.plusSeconds(n),
                                read(names.get(n))));
            }
            return index.judge(SCOPE, ReusePolicy.standard());
        }
    }

    private static List<String> honest() {
        List<String> names = new ArrayList<>();
        for (int n = 1; n <= 12; n++) {
            names.add("honest-%02d.txt".formatted(n));
        }
        return names;
    }

    private static Map<String, PairJudgement> byCopy() {
        List<String> all = honest();
        all.addAll(COPIES.keySet());
        Map<String, PairJudgement> found = new TreeMap<>();
        for (PairJudgement pair : judge(all).pairs()) {
            if (pair.a().equals(COPIES.get(pair.b()))) {
                found.put(pair.b(), pair);
            }
        }
        return found;
    }

    @Test
    void honestPeopleShareNothing() {
        ScopeJudgement judged = judge(honest());
        assertThat(judged.works())
                .extracting(Judgement::status)
                .containsOnly(Judgement.Status.CHECKED);
        assertThat(judged.clusters()).isEmpty();
        assertThat(judged.pairs()).extracting(PairJudgement::score).allMatch(s -> s <= 0.01);
        assertThat(judged.works())
                .extracting(Judgement::takenFromSources)
                .allMatch(share -> share > 0.05 && share < 0.25);
    }

    @Test
    void everyCopyLeadsToTheTextItWasMadeOf() {
        assertThat(byCopy().keySet()).isEqualTo(COPIES.keySet());
        List<String> all = honest();
        all.addAll(COPIES.keySet());
        assertThat(judge(all).pairs())
                .filteredOn(pair -> pair.verdict() != Verdict.NONE)
                .hasSize(COPIES.size());
    }

    /** The figures may rise, never fall. */
    @Test
    void scoresOfTheCopiesStayWhereTheyAre() {
        Map<String, PairJudgement> found = byCopy();
        Map<String, Double> least = new TreeMap<>();
        least.put("copy-01-identical.txt", 1.0);
        least.put("copy-02-renamed.txt", 0.98);
        least.put("copy-03-edited.txt", 0.97);
        least.put("copy-04-stripped.txt", 1.0);
        least.put("copy-05-decomposed.txt", 1.0);
        least.put("copy-06-tcvn3.txt", 1.0);
        least.put("copy-07-vni.txt", 1.0);
        least.put("copy-08-lookalike.txt", 1.0);
        least.put("copy-09-zerowidth.txt", 1.0);
        least.put("copy-10-hyphenated.txt", 0.98);
        least.put("copy-11-shuffled.txt", 0.97);
        least.put("copy-12-half.txt", 0.5);
        least.forEach((copy, score) ->
                assertThat(found.get(copy))
                        .as(copy)
                        .isNotNull()
                        .extracting(PairJudgement::score)
                        .matches(s -> s >= score, "score of at least " + score));
    }
}
