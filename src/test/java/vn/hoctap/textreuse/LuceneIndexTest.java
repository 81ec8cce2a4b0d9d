package vn.hoctap.textreuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.textreuse.index.LuceneIndex;

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

    /** Scopes that are read back again and again, since none but the one in use may stay. */
    @Test
    void scopesThatFindNoRoomInMemoryAreReadBackAsTheyWere() throws IOException {
        try (ReuseIndex small = new LuceneIndex(FSDirectory.open(folder.resolve("small")), 0);
                ReuseIndex large = ReuseIndex.inMemory()) {
            for (ReuseIndex each : List.of(small, large)) {
                for (Scope scope : List.of(UNIT, OTHER_UNIT)) {
                    each.sources(scope, List.of(new KnownSource("given", Prose.of(50, 400))));
                }
                for (int i = 0; i < 9; i++) {
                    String text = Prose.of(i / 2, 120) + "\n" + Prose.of(50, 60);
                    each.put(UNIT, work("w" + i % 7, i, text));
                    each.put(OTHER_UNIT, work("v" + i, 9 - i, text + Prose.of(i % 3, 90)));
                }
                each.withdraw(OTHER_UNIT, "v4");
            }
            for (Scope scope : List.of(UNIT, OTHER_UNIT, UNIT)) {
                assertThat(small.judge(scope, POLICY)).isEqualTo(large.judge(scope, POLICY));
            }
            Work own = work("own", 99, Prose.of(3, 120));
            assertThat(small.check(OTHER_UNIT, own, POLICY))
                    .isEqualTo(large.check(OTHER_UNIT, own, POLICY));
        }
    }

    /** A process that puts and commits is killed in the middle, five times over. */
    @Test
    void whatWasCommittedSurvivesAKill() throws IOException, InterruptedException {
        Path place = folder.resolve("killed");
        int committed = 0;
        for (int kill = 0; kill < 5; kill++) {
            Process writer =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    CommittingWriter.class.getName(),
                                    place.toString(),
                                    "" + committed)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (var lines = writer.inputReader()) {
                for (int line = 0; line < 3 + kill; line++) {
                    committed = Integer.parseInt(lines.readLine());
                }
                writer.destroyForcibly();
            }
            writer.waitFor();
            try (ReuseIndex after = ReuseIndex.open(place)) {
                Map<String, String> expected = new TreeMap<>();
                for (int i = 0; i <= committed; i++) {
                    expected.put("w" + i, CommittingWriter.work(i).fingerprint());
                }
                assertThat(after.reconcile(UNIT, expected).toPut()).isEmpty();
                assertThat(after.judge(UNIT, POLICY).works()).hasSize(expected.size());
                after.commit();
            }
        }
        assertThat(committed).isGreaterThanOrEqualTo(15);
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

    /** Every file in turn ends in its middle, or has one bit changed there. */
    @Test
    void indexStartsEmptyWhicheverOfItsFilesIsDamaged() throws IOException {
        fill();
        index.commit();
        var whole = new TreeMap<Path, byte[]>();
        try (var files = Files.list(folder.resolve("index"))) {
            for (Path file : files.filter(it -> !it.endsWith("write.lock")).toList()) {
                whole.put(file.getFileName(), Files.readAllBytes(file));
            }
        }
        assertThat(whole).hasSizeGreaterThan(2);
        for (Path damaged : whole.keySet()) {
            for (boolean cut : List.of(true, false)) {
                var copy = Files.createTempDirectory(folder, "copy");
                for (var file : whole.entrySet()) {
                    Files.write(copy.resolve(file.getKey()), file.getValue());
                }
                damage(copy.resolve(damaged), cut);
                try (ReuseIndex after = ReuseIndex.open(copy)) {
                    assertThat(after.scopes()).as("%s, cut %s", damaged, cut).isEmpty();
                    after.put(UNIT, work("a", 1, Prose.of(1, 100)));
                    after.commit();
                }
            }
        }
    }

    private static void damage(Path file, boolean cut) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int middle = bytes.length / 2;
        bytes[middle] ^= 1;
        Files.write(file, cut ? Arrays.copyOf(bytes, middle) : bytes);
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
