package vn.hoctap.textreuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is said of generated units stays the same to the last digit and place while the engine is
 * made quicker; a change that is meant changes {@code verdicts.txt}.
 */
class SameVerdictsTest {

    private static final Scope SCOPE = new Scope("unit");

    private static ScopeJudgement judge(List<Work> works) {
        try (ReuseIndex index = ReuseIndex.inMemory()) {
            index.sources(SCOPE, Cohorts.SOURCES);
            works.forEach(work -> index.put(SCOPE, work));
            return index.judge(SCOPE, ReusePolicy.standard());
        }
    }

    private static String line(String name, ScopeJudgement judged) {
        long shown =
                judged.pairs().stream().filter(p -> p.verdict() == Verdict.PARTIAL_REUSE).count();
        long alerts = judged.pairs().stream().filter(p -> p.verdict().alerts()).count();
        return "%s pairs=%d shown=%d alerts=%d groups=%d %s"
                .formatted(
                        name,
                        judged.pairs().size(),
                        shown,
                        alerts,
                        judged.clusters().size(),
                        digest(judged.toString()));
    }

    private static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Test
    void judgementsAreTheApprovedOnes() throws IOException {
        List<String> lines = new ArrayList<>();
        for (long seed = 0; seed < 20; seed++) {
            lines.add(line("unit-of-25/seed-" + seed, judge(Cohorts.of(seed, 25))));
        }
        for (long seed = 20; seed < 22; seed++) {
            lines.add(line("unit-of-160/seed-" + seed, judge(Cohorts.of(seed, 160))));
        }
        try (var in = SameVerdictsTest.class.getResourceAsStream("verdicts.txt")) {
            assertThat(in).isNotNull();
            assertThat(String.join("\n", lines))
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    @Test
    void checkInALargeUnitSaysWhatJudgingWouldSay() {
        List<Work> works = Cohorts.of(30, 160);
        try (ReuseIndex index = ReuseIndex.inMemory()) {
            index.sources(SCOPE, Cohorts.SOURCES);
            works.subList(0, 154).forEach(work -> index.put(SCOPE, work));
            for (Work work : works.subList(148, 160)) {
                SelfCheck check = index.check(SCOPE, work, ReusePolicy.standard());
                index.put(SCOPE, work);
                ScopeJudgement judged = index.judge(SCOPE, ReusePolicy.standard());
                assertThat(judged.of(work.id())).as(work.id()).contains(check.judgement());
                assertThat(judged.pairsOf(work.id())).as(work.id()).isEqualTo(check.pairs());
            }
            assertThat(index.judge(SCOPE, ReusePolicy.standard())).isEqualTo(judge(works));
        }
    }
}
