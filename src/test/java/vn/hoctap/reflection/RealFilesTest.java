package vn.hoctap.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.hoctap.OnH2;
import vn.hoctap.World;
import vn.hoctap.documents.Refusal;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

/** Files that the reading process really reads. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"identity", "audit"})
@OnH2
@Import({World.class, HandedInWorld.class})
class RealFilesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private World world;
    @Autowired private HandedInWorld handedIn;
    @Autowired private HandIns handIns;
    @Autowired private Clock clock;
    @TempDir private Path folder;

    private PersonId lan = new PersonId(UUID.randomUUID());
    private StudyPlanId plan = new StudyPlanId(UUID.randomUUID());

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry properties) throws IOException {
        properties.add("hoctap.data", Files.createTempDirectory("hoctap-reflections")::toString);
    }

    @BeforeEach
    void aMemberWithAPlan() {
        lan = world.member(world.unit("Sở Mẫu"), "Nguyễn Thị Lan");
        plan = handedIn.plan(Vietnam.today(clock).plusDays(10));
    }

    @Test
    void textFileIsReadAndHandedInWithItsHash() throws IOException {
        var id = world.ask(lan, () -> handIns.start(plan));
        var draft = upload(id, "Bài thu hoạch.txt", "Đơn vị tôi lưu hồ sơ gọn. ".repeat(10));

        assertThat(read(id)).extracting(Reading.Done::words).isEqualTo(70);
        var receipt = world.ask(lan, () -> handIns.submit(id, draft));
        assertThat(receipt.sha256())
                .isEqualTo(
                        Content.typed(
                                        Written.plain("Đơn vị tôi lưu hồ sơ gọn. ".repeat(10)),
                                        List.of())
                                .sha256());
        assertThat(receipt.fileName()).isEqualTo("Bài thu hoạch.txt");
    }

    @Test
    void wronglyNamedFileIsRefusedWithItsReasonAndNotHandedIn() throws IOException {
        var id = world.ask(lan, () -> handIns.start(plan));
        var draft = upload(id, "bài.docx", "Đây không phải tệp Word.");

        assertThat(reading(id)).isEqualTo(new Reading.Refused(Refusal.WRONG_TYPE));
        assertThatThrownBy(() -> world.as(lan, () -> handIns.submit(id, draft)))
                .isInstanceOf(NothingToRead.class);
    }

    private DraftId upload(ReflectionId id, String name, String content) throws IOException {
        var file = Files.writeString(folder.resolve("upload.tmp"), content);
        return world.ask(lan, () -> handIns.upload(id, name, file));
    }

    private Reading.Done read(ReflectionId id) {
        return (Reading.Done) reading(id);
    }

    private Reading reading(ReflectionId id) {
        await().atMost(PATIENCE).until(() -> !(now(id) instanceof Reading.Waiting));
        return now(id);
    }

    private Reading now(ReflectionId id) {
        return world.ask(lan, () -> handIns.read(id)).fileIfAny().orElseThrow().reading();
    }
}
