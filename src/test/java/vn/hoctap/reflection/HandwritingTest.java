package vn.hoctap.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.hoctap.World;
import vn.hoctap.documents.Refusal;
import vn.hoctap.documents.SampleFiles;
import vn.hoctap.files.FileId;
import vn.hoctap.files.PhotoPage;
import vn.hoctap.files.PhotoRefused;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

/** Texts written by hand; the same tests on every database: one subclass each. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"identity", "audit"})
@Import({World.class, HandedInWorld.class})
abstract class HandwritingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private World world;
    @Autowired private HandedInWorld handedIn;
    @Autowired private HandIns handIns;
    @Autowired private HandwrittenPages pages;
    @Autowired private PaperHandIns paper;
    @Autowired private PhotoReader reader;
    @Autowired private SelfChecks checks;
    @Autowired private Reflections reflections;
    @Autowired private vn.hoctap.files.Files files;
    @Autowired private Clock clock;
    @TempDir private Path folder;

    private UnitId unit = new UnitId(UUID.randomUUID());
    private PersonId lan = new PersonId(UUID.randomUUID());
    private PersonId assistant = lan;
    private StudyPlanId plan = new StudyPlanId(UUID.randomUUID());

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry properties) throws IOException {
        properties.add("hoctap.data", Files.createTempDirectory("hoctap-handwriting")::toString);
    }

    @BeforeEach
    void aMemberAndAnAssistant() {
        unit = world.unit("Sở Mẫu");
        lan = world.member(unit, "Nguyễn Thị Lan");
        assistant = world.with(Role.UNIT_ASSISTANT, unit, unit, "Trần Văn Giúp");
        plan = handedIn.plan(Vietnam.today(clock).plusDays(10));
    }

    @Test
    void photosBecomeOnePdfInTheOrderTheyWereTakenAndItsTextIsNotChecked() throws IOException {
        var id = world.ask(lan, () -> handIns.start(plan));
        world.as(lan, () -> pages.bring(id, page(30, "2026:11:23 20:02:00")));
        world.as(lan, () -> pages.bring(id, page(40, "2026:11:23 20:01:00")));
        world.as(lan, () -> pages.bring(id, page(50, "")));
        world.as(lan, () -> pages.bind(id));

        var draft = world.ask(lan, () -> handIns.read(id)).fileToHandIn().orElseThrow();
        assertThat(draft.reading()).isEqualTo(new Reading.Photos(3));
        assertThat(widths(id)).containsExactly(40, 30, 50);
        var last = world.ask(lan, () -> pages.list(id)).getLast().id();
        world.as(lan, () -> pages.moveUp(id, last));
        assertThat(widths(id)).containsExactly(40, 50, 30);
        world.as(lan, () -> pages.remove(id, last));

        var receipt = world.ask(lan, () -> handIns.submit(id, newest(id).id()));

        assertThat(receipt.words()).isZero();
        assertThat(receipt.onPaper()).isFalse();
        var read = world.ask(lan, () -> handIns.text(id, 1));
        assertThat(read.text()).isEmpty();
        assertThat(read.notes()).containsExactly(new TextNote(TextNote.Kind.PHOTOGRAPHED, 2));
        assertThat(world.ask(lan, () -> pages.list(id))).isEmpty();
        try (var in = files.open(new FileId(world.ask(lan, () -> handIns.original(id, 1)).file()));
                var pdf = Loader.loadPDF(in.readAllBytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void aDocumentTakesThePlaceOfPhotos() throws IOException {
        var id = world.ask(lan, () -> handIns.start(plan));
        world.as(lan, () -> pages.bring(id, page(30, "")));
        world.as(lan, () -> pages.bind(id));
        var text = Files.writeString(folder.resolve("bài.txt"), "Đơn vị tôi lưu hồ sơ gọn.");
        world.as(lan, () -> handIns.upload(id, "bài.txt", text));

        assertThat(world.ask(lan, () -> pages.list(id))).isEmpty();
        assertThat(newest(id).fileName()).isEqualTo("bài.txt");
    }

    @Test
    void aScanIsHandedInLikePhotosAndADamagedOneDoesNotTakeItsPlace() throws IOException {
        var id = world.ask(lan, () -> handIns.start(plan));
        bring(id, "quét.pdf", SampleFiles.scan(2));
        assertThat(awaitReading(id)).isEqualTo(new Reading.Scanned(2));
        var scan = newest(id).id();
        assertThatThrownBy(() -> world.as(lan, () -> checks.check(id, scan)))
                .isInstanceOf(ReadByEye.class);
        bring(id, "quét hỏng.pdf", SampleFiles.bad("quét hỏng.pdf"));
        assertThat(awaitReading(id)).isEqualTo(new Reading.Refused(Refusal.CORRUPT));
        assertThat(world.ask(lan, () -> handIns.read(id)).fileToHandIn().orElseThrow().id())
                .isEqualTo(scan);

        var receipt = world.ask(lan, () -> handIns.submit(id, scan));

        assertThat(receipt.words()).isZero();
        assertThat(receipt.fileName()).isEqualTo("quét.pdf");
        var read = world.ask(lan, () -> handIns.text(id, 1));
        assertThat(read.text()).isEmpty();
        assertThat(read.notes()).containsExactly(new TextNote(TextNote.Kind.SCANNED, 2));
        assertThat(reflections.version(id, 1).orElseThrow().text()).isEmpty();
        world.as(lan, () -> handIns.withdraw(id));
        assertThat(newest(id).reading()).isEqualTo(new Reading.Scanned(2));
    }

    private void bring(ReflectionId id, String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("upload.tmp"), content);
        world.as(lan, () -> handIns.upload(id, name, file));
    }

    private Reading awaitReading(ReflectionId id) {
        await().atMost(PATIENCE).until(() -> !(newest(id).reading() instanceof Reading.Waiting));
        return newest(id).reading();
    }

    @Test
    void whatIsNoPhotoIsRefusedAndTheOthersStay() throws IOException {
        var text = Files.writeString(folder.resolve("bài.jpg"), "chữ");

        assertThatThrownBy(() -> reader.read(text))
                .isInstanceOfSatisfying(
                        PhotoRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.WRONG_TYPE));
    }

    @Test
    void anAssistantHandsInPaperForAMemberAndItIsMarkedAsSuch(PublishedEvents events) {
        assertThatThrownBy(() -> world.as(assistant, () -> paper.submit(lan, plan)))
                .isInstanceOf(NoPages.class);
        world.as(assistant, () -> paper.bring(lan, plan, page(30, "")));
        assertThat(world.ask(assistant, () -> paper.see(lan, plan)).pages()).hasSize(1);
        // the pages of another are no draft of the author's
        var id = world.ask(lan, () -> handIns.start(plan));
        assertThat(world.ask(lan, () -> pages.list(id))).isEmpty();

        var receipt = world.ask(assistant, () -> paper.submit(lan, plan));

        assertThat(receipt.onPaper()).isTrue();
        assertThat(world.ask(lan, () -> handIns.receipts(id))).containsExactly(receipt);
        assertThat(world.ask(lan, () -> handIns.text(id, 1)).notes())
                .extracting(TextNote::kind)
                .containsExactly(TextNote.Kind.PHOTOGRAPHED, TextNote.Kind.ON_PAPER);
        assertThat(events.ofType(PaperHandedIn.class))
                .containsExactly(new PaperHandedIn(id, 1, plan, lan));
        assertThat(reflections.standing(plan, unit)).extracting(HandedIn::author).contains(lan);

        world.as(assistant, () -> paper.bring(lan, plan, page(31, "")));
        assertThat(world.ask(assistant, () -> paper.submit(lan, plan)).version()).isEqualTo(2);
    }

    @Test
    void nobodyHandsInForWhoDidHimselfOrForAnotherUnit() {
        var id = world.ask(lan, () -> handIns.start(plan));
        var draft = world.ask(lan, () -> handIns.save(id, "chữ ".repeat(30)));
        world.as(lan, () -> handIns.submit(id, draft.id()));

        assertThatThrownBy(() -> world.as(assistant, () -> paper.bring(lan, plan, page(9, ""))))
                .isInstanceOf(HandedInByAuthor.class);
        assertThat(world.ask(assistant, () -> paper.see(lan, plan)).handedIn()).isTrue();
        var stranger = world.with(Role.UNIT_ASSISTANT, world.unit("Sở Khác"), unit, "Lê Lạ");
        assertThatThrownBy(() -> world.as(stranger, () -> paper.see(lan, plan)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> world.as(lan, () -> paper.see(lan, plan)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private Draft.OfFile newest(ReflectionId id) {
        return world.ask(lan, () -> handIns.read(id)).fileIfAny().orElseThrow();
    }

    private List<Integer> widths(ReflectionId id) {
        return world.ask(lan, () -> pages.list(id)).stream()
                .map(page -> world.ask(lan, () -> width(id, page)))
                .toList();
    }

    private int width(ReflectionId id, WrittenPage page) {
        try (var in = pages.open(id, page.id())) {
            return ImageIO.read(in).getWidth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PhotoPage page(int width, String taken) {
        try {
            var file = folder.resolve(UUID.randomUUID() + ".jpg");
            var picture = new BufferedImage(width, 60, BufferedImage.TYPE_INT_RGB);
            ImageIO.write(picture, "jpg", file.toFile());
            return new PhotoPage(file, taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
