package vn.hoctap.textreuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest extends ReuseIndexContract {

    @TempDir Path folder;

    @Override
    ReuseIndex create() {
        return ReuseIndex.open(folder.resolve("index"));
    }

    private void reopen() {
        index.close();
        index = create();
    }

    private void fill() {
        index.sources(UNIT, List.of(new KnownSource("resolution", Prose.of(50, 400))));
        for (int i = 0; i < 5; i++) {
            String text = Prose.of(i / 2, 150) + "\n" + Prose.of(50, 60) + "\n" + Prose.of(60, 40);
            index.put(UNIT, work("w" + i, i, text));
        }
    }

    @Test
    void reopenedIndexJudgesTheSame() {
        fill();
        ScopeJudgement before = index.judge(UNIT, POLICY);
        assertThat(before.clusters()).hasSize(2);
        reopen();
        assertThat(index.judge(UNIT, POLICY)).isEqualTo(before);
        assertThat(index.scopes()).containsExactly(UNIT);
        Work more = work("more", 9, Prose.of(1, 150));
        SelfCheck check = index.check(UNIT, more, POLICY);
        index.put(UNIT, more);
        reopen();
        assertThat(index.judge(UNIT, POLICY).pairsOf("more")).isEqualTo(check.pairs());
    }

    @Test
    void damagedIndexStartsEmpty() throws IOException {
        fill();
        index.close();
        try (var files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                if (String.valueOf(file.getFileName()).startsWith("segments")) {
                    Files.writeString(file, "damaged");
                }
            }
        }
        index = create();
        assertThat(index.scopes()).isEmpty();
        fill();
        assertThat(index.judge(UNIT, POLICY).clusters()).hasSize(2);
    }

    @Test
    void whatWasNotCommittedIsReportedAsMissing() throws IOException {
        Work a = work("a", 1, Prose.of(1, 100));
        Work b = work("b", 2, Prose.of(2, 100));
        index.put(UNIT, a);
        index.commit();
        Path copy = Files.createDirectory(folder.resolve("copy"));
        index.put(UNIT, b);
        try (var files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                if (!String.valueOf(file.getFileName()).equals("write.lock")) {
                    Files.copy(file, copy.resolve(String.valueOf(file.getFileName())));
                }
            }
        }
        try (ReuseIndex after = ReuseIndex.open(copy)) {
            var expected = java.util.Map.of("a", a.fingerprint(), "b", b.fingerprint());
            assertThat(after.reconcile(UNIT, expected))
                    .isEqualTo(new Reconciliation(List.of("b"), List.of()));
        }
    }

    @Test
    void indexHoldsNoReadableText() throws IOException {
        String text = "Bác bảo vệ đặt thêm tấm thảm ở hành lang. ".repeat(3) + Prose.of(1, 100);
        index.put(UNIT, work("a", 1, text));
        index.close();
        try (var files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                String bytes =
                        new String(
                                Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(bytes).doesNotContain("hành lang");
            }
        }
        index = create();
    }
}
