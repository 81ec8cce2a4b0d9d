package vn.hoctap.textreuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every index does, wherever it keeps its works. */
abstract class ReuseIndexContract {

    static final Scope UNIT = new Scope("unit-1/resolution-4");
    static final Scope OTHER_UNIT = new Scope("unit-2/resolution-4");
    static final ReusePolicy POLICY = ReusePolicy.standard();
    private static final Instant START = Instant.parse("2026-11-02T01:00:00Z");

    ReuseIndex index;

    abstract ReuseIndex create();

    @BeforeEach
    void open() {
        index = create();
    }

    @AfterEach
    void close() {
        index.close();
    }

    static Work work(String id, int minute, String text) {
        return new Work(id, "author of " + id, START.plusSeconds(60L * minute), text);
    }

    @Test
    void nothingIsSaidOfAnUnknownScope() {
        ScopeJudgement judged = index.judge(UNIT, POLICY);
        assertThat(judged.works()).isEmpty();
        assertThat(judged.pairs()).isEmpty();
        assertThat(judged.clusters()).isEmpty();
        assertThat(index.ids(UNIT)).isEmpty();
    }

    @Test
    void independentTextsShareNothingThatCounts() {
        for (int i = 0; i < 6; i++) {
            index.put(UNIT, work("w" + i, i, Prose.of(i, 300)));
        }
        ScopeJudgement judged = index.judge(UNIT, POLICY);
        assertThat(judged.works())
                .extracting(Judgement::status)
                .containsOnly(Judgement.Status.CHECKED);
        assertThat(judged.pairs()).noneMatch(pair -> pair.verdict() != Verdict.NONE);
        assertThat(judged.clusters()).isEmpty();
    }

    @Test
    void sameTextTwiceIsIdenticalWithTheEarlierOneFirst() {
        String text = Prose.of(1, 300);
        index.put(UNIT, work("late", 20, text));
        index.put(UNIT, work("early", 10, text));
        index.put(UNIT, work("else", 5, Prose.of(2, 300)));
        ScopeJudgement judged = index.judge(UNIT, POLICY);
        PairJudgement pair = judged.pairs().getFirst();
        assertThat(pair.a()).isEqualTo("early");
        assertThat(pair.b()).isEqualTo("late");
        assertThat(pair.verdict()).isEqualTo(Verdict.IDENTICAL);
        assertThat(pair.score()).isEqualTo(1.0);
        assertThat(pair.shareOfA()).isEqualTo(1.0);
        assertThat(pair.shareOfB()).isEqualTo(1.0);
        assertThat(pair.passages()).hasSize(1);
        assertThat(judged.clusters()).containsExactly(new Cluster(List.of("early", "late")));
    }

    @Test
    void passageIsFoundWithItsPlaceInBothTexts() {
        String shared = Prose.of(7, 120);
        String a = Prose.of(1, 200) + "\n" + shared + "\n" + Prose.of(2, 100);
        String b = Prose.of(3, 50) + "\n" + shared + "\n" + Prose.of(4, 250);
        index.put(UNIT, work("a", 1, a));
        index.put(UNIT, work("b", 2, b));
        PairJudgement pair = index.judge(UNIT, POLICY).pairs().getFirst();
        assertThat(pair.verdict()).isEqualTo(Verdict.PARTIAL_REUSE);
        assertThat(pair.shareOfA()).isCloseTo(120 / 420.0, within(0.1));
        Passage passage =
                pair.passages().stream().max(Comparator.comparingInt(Passage::words)).orElseThrow();
        assertThat(passage.kind()).isEqualTo(Passage.Kind.EXACT);
        assertThat((double) passage.a().start()).isCloseTo(a.indexOf(shared), within(12.0));
        assertThat((double) passage.b().start()).isCloseTo(b.indexOf(shared), within(12.0));
        assertThat((double) passage.a().length()).isCloseTo(shared.length(), within(12.0));
    }

    @Test
    void whatTheSourcesSayCountsForNobody() {
        String given = Prose.of(50, 400);
        index.sources(UNIT, List.of(new KnownSource("resolution", given)));
        index.put(UNIT, work("a", 1, given.substring(0, 900) + ".\n" + Prose.of(1, 200)));
        index.put(UNIT, work("b", 2, given.substring(0, 900) + ".\n" + Prose.of(2, 200)));
        ScopeJudgement judged = index.judge(UNIT, POLICY);
        assertThat(judged.pairs()).allMatch(pair -> pair.verdict() == Verdict.NONE);
        Judgement a = judged.of("a").orElseThrow();
        assertThat(a.takenFromSources()).isGreaterThan(0.4).isLessThan(0.6);
        assertThat(a.ownWords()).isBetween(190, 205);
        assertThat(a.fromSources())
                .first()
                .extracting(SourcePassage::source)
                .isEqualTo("resolution");
        index.sources(UNIT, List.of());
        assertThat(index.judge(UNIT, POLICY).pairs().getFirst().score()).isGreaterThan(0.4);
    }

    @Test
    void wholeQuotationIsMostlySourceAndMakesNoCase() {
        String given = Prose.of(50, 400);
        index.sources(UNIT, List.of(new KnownSource("resolution", given)));
        index.put(UNIT, work("a", 1, given + "\n" + Prose.of(1, 20)));
        index.put(UNIT, work("b", 2, given + "\n" + Prose.of(1, 20)));
        ScopeJudgement judged = index.judge(UNIT, POLICY);
        assertThat(judged.works())
                .extracting(Judgement::status)
                .containsOnly(Judgement.Status.MOSTLY_SOURCE);
        assertThat(judged.clusters()).isEmpty();
    }

    @Test
    void fewWordsAreTooShortAndNoneAreUnreadable() {
        index.put(UNIT, work("short", 1, Prose.of(1, 79)));
        index.put(UNIT, work("empty", 2, ""));
        index.put(UNIT, work("signs", 3, "*** --- !!! ".repeat(100)));
        ScopeJudgement judged = index.judge(UNIT, POLICY);
        assertThat(judged.of("short").orElseThrow().status()).isEqualTo(Judgement.Status.TOO_SHORT);
        assertThat(judged.of("empty").orElseThrow().status())
                .isEqualTo(Judgement.Status.UNREADABLE);
        assertThat(judged.of("signs").orElseThrow().status())
                .isEqualTo(Judgement.Status.UNREADABLE);
    }

    @Test
    void scopesNeverMeet() {
        index.put(UNIT, work("a", 1, Prose.of(1, 200)));
        index.put(OTHER_UNIT, work("b", 2, Prose.of(1, 200)));
        assertThat(index.judge(UNIT, POLICY).pairs()).isEmpty();
        assertThat(index.scopes()).containsExactlyInAnyOrder(UNIT, OTHER_UNIT);
        index.drop(OTHER_UNIT);
        assertThat(index.scopes()).containsExactly(UNIT);
    }

    @Test
    void resubmissionByTheSameAuthorIsNoDuplicate() {
        String text = Prose.of(1, 200);
        index.put(UNIT, new Work("first", "An", START, text));
        index.put(UNIT, new Work("second", "An", START.plusSeconds(5), text));
        assertThat(index.judge(UNIT, POLICY).pairs()).isEmpty();
    }

    @Test
    void replacedAndWithdrawnTextsAreForgotten() {
        index.put(UNIT, work("a", 1, Prose.of(1, 200)));
        index.put(UNIT, work("b", 2, Prose.of(1, 200)));
        index.put(UNIT, work("b", 3, Prose.of(2, 200)));
        assertThat(index.judge(UNIT, POLICY).clusters()).isEmpty();
        index.put(UNIT, work("c", 4, Prose.of(2, 200)));
        assertThat(index.judge(UNIT, POLICY).clusters()).hasSize(1);
        assertThat(index.withdraw(UNIT, "c")).isTrue();
        assertThat(index.withdraw(UNIT, "c")).isFalse();
        assertThat(index.judge(UNIT, POLICY).clusters()).isEmpty();
        assertThat(index.ids(UNIT)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void checkSaysWhatJudgingWouldSayAndLeavesNoTrace() {
        index.put(UNIT, work("a", 1, Prose.of(1, 200)));
        index.put(UNIT, work("b", 2, Prose.of(2, 200)));
        Work own = work("b", 3, Prose.of(1, 200));
        SelfCheck check = index.check(UNIT, own, POLICY);
        assertThat(check.pairs()).hasSize(1);
        assertThat(check.pairs().getFirst().verdict()).isEqualTo(Verdict.IDENTICAL);
        assertThat(index.judge(UNIT, POLICY).clusters()).isEmpty();
        index.put(UNIT, own);
        ScopeJudgement judged = index.judge(UNIT, POLICY);
        assertThat(judged.of("b")).contains(check.judgement());
        assertThat(judged.pairsOf("b")).isEqualTo(check.pairs());
    }

    @Test
    void checkOfANewTextSaysWhatJudgingWouldSay() {
        List<Work> works = cohort();
        works.forEach(work -> index.put(UNIT, work));
        for (Work own :
                List.of(
                        work("stranger", 80, Prose.of(70, 250)),
                        work("of the ring", 81, Prose.of(20, 240)),
                        work("first of all", -5, Prose.of(6, 120) + "\n" + Prose.of(71, 90)))) {
            SelfCheck check = index.check(UNIT, own, POLICY);
            index.put(UNIT, own);
            ScopeJudgement judged = index.judge(UNIT, POLICY);
            assertThat(judged.of(own.id())).contains(check.judgement());
            assertThat(judged.pairsOf(own.id())).isEqualTo(check.pairs());
            index.withdraw(UNIT, own.id());
        }
    }

    @Test
    void judgementDoesNotDependOnTheOrderOfArrival() {
        List<Work> works = cohort();
        ScopeJudgement expected = null;
        for (long seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            Scope scope = new Scope("order-" + seed);
            arrive(scope, works, random);
            ScopeJudgement judged = index.judge(scope, POLICY);
            var same = new ScopeJudgement(UNIT, judged.works(), judged.pairs(), judged.clusters());
            if (expected == null) {
                expected = same;
                assertThat(expected.clusters()).hasSize(2);
            }
            assertThat(same).as("seed %d", seed).isEqualTo(expected);
        }
    }

    /** Puts all works in random order, some first in an older version, and strangers who leave. */
    private void arrive(Scope scope, List<Work> works, Random random) {
        boolean sourcesFirst = random.nextBoolean();
        var given = List.of(new KnownSource("resolution", Prose.of(99, 300)));
        if (sourcesFirst) {
            index.sources(scope, given);
        }
        List<Runnable> steps = new ArrayList<>();
        for (Work work : works) {
            boolean older = random.nextInt(4) == 0;
            Work draft = work(work.id(), 90, works.get(random.nextInt(works.size())).text());
            steps.add(() -> {
                if (older) {
                    index.put(scope, draft);
                }
                index.put(scope, work);
            });
        }
        Collections.shuffle(steps, random);
        for (int i = 0; i < steps.size(); i++) {
            index.put(scope, work("stranger", 91, works.get(i).text()));
            if (random.nextInt(5) == 0) {
                index.judge(scope, POLICY);
            }
            steps.get(i).run();
            index.withdraw(scope, "stranger");
        }
        if (!sourcesFirst) {
            index.sources(scope, given);
        }
    }

    private static List<Work> cohort() {
        String given = Prose.of(99, 300).substring(0, 500);
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            works.add(work("own-" + i, i, Prose.of(i, 250) + "\n" + given));
        }
        for (int i = 0; i < 3; i++) {
            works.add(work("ring-" + i, 3, Prose.of(20, 240) + "\n" + Prose.of(30 + i, 20)));
        }
        works.add(work("copy", 60, Prose.of(5, 250)));
        works.add(work("part", 61, Prose.of(6, 100) + "\n" + Prose.of(40, 150)));
        return works;
    }

    @Test
    void reconciliationTakesOutWhatShouldNotBeThereAndSaysWhatIsMissing() {
        Work a = work("a", 1, Prose.of(1, 100));
        Work b = work("b", 2, Prose.of(2, 100));
        index.put(UNIT, a);
        index.put(UNIT, b);
        index.put(UNIT, work("x", 3, Prose.of(3, 100)));
        Work changed = work("b", 2, Prose.of(4, 100));
        Map<String, String> expected =
                Map.of("a", a.fingerprint(), "b", changed.fingerprint(), "c", "0");
        Reconciliation found = index.reconcile(UNIT, expected);
        assertThat(found.toPut()).containsExactly("b", "c");
        assertThat(found.withdrawn()).containsExactly("x");
        assertThat(index.ids(UNIT)).contains("a").doesNotContain("x");
        index.put(UNIT, changed);
        assertThat(index.reconcile(UNIT, Map.of("a", a.fingerprint(), "b", changed.fingerprint())))
                .isEqualTo(new Reconciliation(List.of(), List.of()));
    }

    @Test
    void rebuildReplacesEverythingAndTellsHowFarItIs() {
        index.put(new Scope("old"), work("a", 1, Prose.of(1, 100)));
        var contents = new ArrayList<ScopeContents>();
        for (int s = 0; s < 3; s++) {
            contents.add(
                    new ScopeContents(
                            new Scope("s" + s),
                            List.of(new KnownSource("resolution", Prose.of(50, 100))),
                            List.of(
                                    work("a", 1, Prose.of(1, 100)),
                                    work("b", 2, Prose.of(1, 100)))));
        }
        List<String> told = new ArrayList<>();
        index.rebuild(contents.iterator(), (scopes, works) -> told.add(scopes + "/" + works));
        assertThat(told).containsExactly("1/2", "2/4", "3/6");
        assertThat(index.scopes())
                .extracting(Scope::key)
                .containsExactlyInAnyOrder("s0", "s1", "s2");
        assertThat(index.judge(new Scope("s1"), POLICY).clusters()).hasSize(1);
    }
}
