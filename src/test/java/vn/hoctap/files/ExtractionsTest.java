package vn.hoctap.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.hoctap.AllAllowed;
import vn.hoctap.documents.DocumentType;
import vn.hoctap.documents.Extracted;
import vn.hoctap.documents.Extraction;
import vn.hoctap.documents.Refusal;
import vn.hoctap.documents.Refused;
import vn.hoctap.documents.SampleFiles;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest
@Import({AllAllowed.class, ExtractionsTest.Odd.class})
abstract class ExtractionsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:30:00.123456Z");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final UUID LAN = UUID.randomUUID();

    @Autowired private vn.hoctap.files.Files files;
    @Autowired private Extractions extractions;
    @Autowired private Readers readers;
    @Autowired private BlobStore blobs;
    @Autowired private JdbcClient jdbc;

    @Value("${hoctap.data}")
    private Path dataFolder;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry properties) throws IOException {
        var data = Files.createTempDirectory("hoctap-files");
        properties.add("hoctap.data", data::toString);
        properties.add("hoctap.files.time-limit", () -> "4s");
        properties.add("hoctap.files.idle", () -> "300ms");
    }

    @Test
    void keptFileComesBackAsItWas() throws IOException {
        var kept = keep("C:\\bài\\Bài thu hoạch.txt", "Đơn vị đã lưu hồ sơ");

        assertThat(files.about(kept.id())).isEqualTo(kept);
        assertThat(kept.name()).isEqualTo("Bài thu hoạch.txt");
        assertThat(kept.mediaType()).isEqualTo("text/plain");
        assertThat(kept.bytes()).isEqualTo(29);
        assertThat(kept.uploadedBy()).isEqualTo(LAN);
        assertThat(kept.uploadedAt()).isEqualTo(NOW);
        try (var all = files.open(kept.id());
                var end = files.open(kept.id(), 25)) {
            assertThat(all).hasContent("Đơn vị đã lưu hồ sơ");
            assertThat(end).hasContent(" sơ");
        }
    }

    @Test
    void fileIsReadBehindAndTold(Scenario scenario) {
        var file = keep("bài.txt", "Đơn vị đã lưu hồ sơ");

        scenario.stimulate(() -> extractions.read(file.id()))
                .andWaitForEventOfType(ExtractionFinished.class)
                .matchingMappedValue(ExtractionFinished::file, file.id())
                .toArriveAndVerify(event -> assertThat(event.read()).isTrue());

        assertThat(extractions.progress(file.id()))
                .contains(
                        new Progress.Finished(
                                new Extracted(
                                        DocumentType.TXT, "Đơn vị đã lưu hồ sơ", 6, 0, List.of())));
    }

    @Test
    void textIsThereForADialogThatWaits() {
        assertThat(read("bài.txt", "lưu hồ sơ")).isInstanceOf(Extracted.class);
    }

    @Test
    void nobodyAskedForIsNoProgress() {
        assertThat(extractions.progress(keep("bài.txt", "a").id())).isEmpty();
        assertThatThrownBy(() -> extractions.read(new FileId(UUID.randomUUID())))
                .isInstanceOf(FileUnknown.class);
    }

    @Test
    void askingTwiceReadsOnce() {
        var file = keep("bài.txt", "lưu hồ sơ");
        extractions.read(file.id());
        extractions.await(file.id(), PATIENCE);
        extractions.read(file.id());

        assertThat(extractions.progress(file.id()).orElseThrow())
                .isInstanceOf(Progress.Finished.class);
    }

    @Test
    void refusedFileLiesInQuarantineUntilItIsReadAgain() {
        var file = keep("virus.txt", "%PDF-1.7 of the wrong type");
        extractions.read(file.id());

        assertThat(finished(file.id()))
                .isEqualTo(new Refused(Refusal.WRONG_TYPE, "named txt, content pdf"));
        assertThatThrownBy(() -> files.open(file.id())).isInstanceOf(QuarantinedFile.class);

        extractions.readAgain(file.id());
        assertThat(finished(file.id())).isInstanceOf(Refused.class);
        assertThat(blobs.isQuarantined(file.sha256())).isTrue();
    }

    @Test
    void emptyFileIsRefusedAndNotSuspicious() {
        var file = keep("trống.txt", "");
        extractions.read(file.id());

        assertThat(finished(file.id())).isEqualTo(new Refused(Refusal.EMPTY, "0 bytes"));
        assertThat(blobs.isQuarantined(file.sha256())).isFalse();
    }

    @Test
    void scanIsRefusedWithItsPagesAndCanBeOpened() throws IOException {
        var scan = SampleFiles.scan(3);
        var file = files.keep(new ByteArrayInputStream(scan), new NewFile("quét.pdf", LAN, "test"));
        extractions.read(file.id());

        assertThat(finished(file.id()))
                .isEqualTo(new Refused(Refusal.NO_TEXT, "0 words, 3 pages", 3));
        try (var in = files.open(file.id())) {
            assertThat(in.readAllBytes()).isEqualTo(scan);
        }
    }

    @Test
    void fileWhoseContentIsLostIsRefusedAndNotTriedForEver() {
        var file = keep("mất.txt", "nội dung " + UUID.randomUUID());
        blobs.delete(file.sha256());
        extractions.read(file.id());

        assertThat(finished(file.id()))
                .isEqualTo(new Refused(Refusal.CORRUPT, "the content is not in the data folder"));
    }

    @Test
    void hangingProcessIsKilledAndTheNextFileIsRead() {
        assertThat(reasonOf(read("hang.txt", "treo"))).isEqualTo(Refusal.TIMED_OUT);
        assertThat(read("bài.txt", "lưu hồ sơ")).isInstanceOf(Extracted.class);
    }

    @Test
    void usedUpMemoryIsARefusalAtOnce() {
        var file = keep("memory.txt", "đầy");
        extractions.read(file.id());

        assertThat(reasonOf(finished(file.id()))).isEqualTo(Refusal.OUT_OF_MEMORY);
        assertThat(attempts(file.id())).isEqualTo(1);
    }

    @Test
    void crashIsTriedOnceMore() {
        var once = keep("crashonce-" + UUID.randomUUID() + ".txt", "lưu hồ sơ");
        extractions.read(once.id());
        assertThat(finished(once.id())).isInstanceOf(Extracted.class);
        assertThat(attempts(once.id())).isEqualTo(2);

        var always = keep("crash.txt", "hỏng");
        extractions.read(always.id());
        assertThat(reasonOf(finished(always.id()))).isEqualTo(Refusal.CRASHED);
        assertThat(attempts(always.id())).isEqualTo(2);
    }

    @Test
    void processThatPrintsInsteadOfAnsweringIsRefused() {
        assertThat(reasonOf(read("babble.txt", "nói"))).isEqualTo(Refusal.CRASHED);
    }

    @Test
    void processKilledFromOutsideIsReplacedAndTheFileSaysThatItIsTriedAgain() throws IOException {
        var file = keep("held-" + UUID.randomUUID() + ".txt", "lưu hồ sơ");
        extractions.read(file.id());
        awaitInHand(file.id());
        assertThat(extractions.progress(file.id())).contains(new Progress.InHand(1, NOW));

        killReaders();

        await().atMost(PATIENCE).until(() -> Files.exists(marker(file.id(), ".again")));
        assertThat(extractions.progress(file.id())).contains(new Progress.InHand(2, NOW));
        Files.createFile(marker(file.id(), ".go"));
        assertThat(finished(file.id())).isInstanceOf(Extracted.class);
    }

    @Test
    void fileThatEndsEveryProcessLiesInQuarantineWithTheReason() throws IOException {
        var file = keep("crash.txt", "hỏng " + UUID.randomUUID());
        extractions.read(file.id());
        finished(file.id());

        assertThatThrownBy(() -> files.open(file.id())).isInstanceOf(QuarantinedFile.class);
        var address = file.sha256().hex();
        assertThat(blobs.onDisk(file.sha256()).resolveSibling(address + ".reason"))
                .hasContent("CRASHED exit 134");
        assertThat(read("bài.txt", "lưu hồ sơ")).isInstanceOf(Extracted.class);
    }

    private static void killReaders() {
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("Misbehaving"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void whatAKilledServerLeftIsReadAfterTheStart() {
        readers.stop();
        var queued = keep("bài.txt", "còn trong hàng");
        var inHand = keep("bài.txt", "đang đọc dở");
        extractions.read(queued.id());
        extractions.read(inHand.id());
        jdbc.sql("update files_extraction set state = 'READING', attempts = 1 where file_id = :id")
                .param("id", inHand.id().value())
                .update();
        assertThat(extractions.progress(queued.id())).contains(new Progress.Queued(0));

        readers.start();

        assertThat(finished(queued.id())).isInstanceOf(Extracted.class);
        assertThat(finished(inHand.id())).isInstanceOf(Extracted.class);
    }

    @Test
    void stopDuringAReadingLeavesItInTheQueue() {
        var file = keep("hangonce-" + UUID.randomUUID() + ".txt", "lưu hồ sơ");
        extractions.read(file.id());
        awaitInHand(file.id());

        readers.stop();
        assertThat(extractions.progress(file.id()).orElseThrow())
                .isInstanceOf(Progress.InHand.class);

        readers.start();
        assertThat(finished(file.id())).isInstanceOf(Extracted.class);
    }

    @Test
    void idleProcessesEndByThemselves() {
        read("bài.txt", "lưu hồ sơ");

        await().atMost(PATIENCE)
                .until(() ->
                        ProcessHandle.current()
                                .descendants()
                                .noneMatch(process ->
                                        process.info()
                                                .commandLine()
                                                .orElse("")
                                                .contains("Misbehaving")));
    }

    @Test
    void erasedFileIsGoneWithItsContentUnlessAnotherHasTheSame() {
        var text = "nội dung " + UUID.randomUUID();
        var one = keep("một.txt", text);
        var other = keep("hai.txt", text);
        extractions.read(one.id());
        finished(one.id());

        files.erase(one.id());
        assertThatThrownBy(() -> files.about(one.id())).isInstanceOf(FileUnknown.class);
        assertThat(blobs.isIntact(other.sha256())).isTrue();

        files.erase(other.id());
        assertThatThrownBy(() -> blobs.onDisk(other.sha256())).isInstanceOf(MissingBlob.class);
    }

    @Test
    void moreThanTheLimitIsRefusedWhileItArrives() {
        assertThatThrownBy(() ->
                        files.keep(
                                OddStream.endless(),
                                new NewFile("phim.mp4", LAN, "test"),
                                100_000_000))
                .isInstanceOf(FileTooLarge.class);
    }

    private StoredFile keep(String name, String text) {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return files.keep(content, new NewFile(name, LAN, "test"));
    }

    private Extraction read(String name, String text) {
        var file = keep(name, text);
        extractions.read(file.id());
        return finished(file.id());
    }

    private Extraction finished(FileId file) {
        var progress = extractions.await(file, PATIENCE).orElseThrow();
        assertThat(progress).isInstanceOf(Progress.Finished.class);
        return ((Progress.Finished) progress).result();
    }

    /** In the process, too, which writes a mark before it hangs. */
    private void awaitInHand(FileId file) {
        await().atMost(PATIENCE).until(() -> Files.exists(marker(file, "")));
    }

    private Path marker(FileId file, String ending) {
        return dataFolder.resolve("parser").resolve(files.about(file).name() + ending);
    }

    private static Refusal reasonOf(Extraction result) {
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result).reason();
    }

    private int attempts(FileId file) {
        return jdbc.sql("select attempts from files_extraction where file_id = :id")
                .param("id", file.value())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Odd {

        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        @Primary
        ChildProcesses misbehavingProcesses(@Value("${hoctap.data}") Path data) throws IOException {
            return new ChildProcesses(
                    MisbehavingChild.class.getName(), 64, data.resolve("parser").toAbsolutePath());
        }
    }
}
