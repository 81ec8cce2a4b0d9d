package vn.hoctap.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.MovedClock;
import vn.hoctap.audit.AuditLog;
import vn.hoctap.files.Extractions;
import vn.hoctap.files.PhotoBooks;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.pieces.Piece;
import vn.hoctap.pieces.PieceMalformed;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.roster.MemberState;
import vn.hoctap.roster.Person;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.study.PathStep;
import vn.hoctap.study.ReflectionTask;
import vn.hoctap.study.Step;
import vn.hoctap.study.StepState;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@Import(HandInsTest.Around.class)
abstract class HandInsTest {

    /** 20:41:37 of 23 November in Vietnam. */
    private static final Instant NOW = Instant.parse("2026-11-23T13:41:37.123456Z");

    private static final LocalDate DUE = LocalDate.of(2026, 12, 5);
    private static final UnitId BASE = new UnitId(UUID.randomUUID());
    private static final AtomicReference<Instant> TIME = new AtomicReference<>(NOW);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired private HandIns handIns;
    @Autowired private EarlierTexts earlier;
    @Autowired private Receipts receiptDoor;
    @Autowired private SelfChecks selfChecks;
    @Autowired private Reflections reflections;
    @Autowired private DraftPieces draftPieces;
    @MockitoBean private AccessPolicy policy;
    @MockitoBean private Actors actors;
    @MockitoBean private Steps steps;
    @MockitoBean private StudyPlans plans;
    @MockitoBean private Persons persons;
    @MockitoBean private Units units;
    @MockitoBean private vn.hoctap.files.Files storedFiles;
    @MockitoBean private Extractions extractions;
    @MockitoBean private PhotoBooks photoBooks;
    @MockitoBean private StudyDocuments documents;
    @MockitoBean private AuditLog audit;
    @TempDir private Path folder;

    private StudyPlanId plan = new StudyPlanId(UUID.randomUUID());
    private PersonId diem = new PersonId(UUID.randomUUID());

    @BeforeEach
    void anotherAuthor() {
        TIME.set(NOW);
        plan = new StudyPlanId(UUID.randomUUID());
        diem = new PersonId(UUID.randomUUID());
        when(actors.required()).thenReturn(new Actor(UUID.randomUUID(), diem.value(), "127.0.0.1"));
        when(steps.path(plan, diem)).thenReturn(List.of(step(StepState.TODO)));
        when(plans.reflectionTask(plan))
                .thenReturn(Optional.of(new ReflectionTask("", 300, 3_000)));
        when(persons.find(any(), any()))
                .thenReturn(Optional.of(new Person(diem, "Diễm", MemberState.FULL, BASE, BASE)));
    }

    @Test
    void readableFileStaysUntilTheNextOneCanBeReadToo() throws IOException {
        var id = handIns.start(plan);
        var good = handIns.upload(id, "đúng.docx", file(words(400)));
        handIns.upload(id, "trống.docx", file(""));

        var mine = handIns.read(id);
        assertThat(mine.fileIfAny().orElseThrow().fileName()).isEqualTo("trống.docx");
        assertThat(mine.fileToHandIn().orElseThrow().fileName()).isEqualTo("đúng.docx");
        assertThat(handIns.submit(id, good).fileName()).isEqualTo("đúng.docx");
        assertThat(handIns.read(id).fileToHandIn()).isEmpty();
    }

    @Test
    void ofTwoReadableFilesTheNewestIsHandedIn() throws IOException {
        var id = handIns.start(plan);
        handIns.upload(id, "nhầm.docx", file(words(400)));
        handIns.upload(id, "đúng.docx", file(words(401)));

        assertThat(handIns.read(id).fileToHandIn().orElseThrow().fileName()).isEqualTo("đúng.docx");
    }

    @Test
    void submittedFileGetsAReceiptThatIsFoundAgain(PublishedEvents events) throws IOException {
        var id = handIns.start(plan);
        var draft = handIns.upload(id, "C:\\Bài\\Thu hoạch NQ07 - Diễm.docx", file(words(1_042)));

        var receipt = handIns.submit(id, draft);

        assertThat(receipt.number()).matches("BN-2026-\\d{6}");
        assertThat(receipt.submittedAt()).isEqualTo(NOW);
        assertThat(receipt.fileName()).isEqualTo("Thu hoạch NQ07 - Diễm.docx");
        assertThat(receipt.words()).isEqualTo(1_042);
        assertThat(receipt.grouped()).matches("([0-9a-f]{4} ){15}[0-9a-f]{4}");
        assertThat(handIns.receipts(id)).containsExactly(receipt);
        assertThat(handIns.read(id).file()).isNull();
        verify(steps).done(plan, diem, Step.REFLECTION);
        assertThat(events.ofType(ReflectionSubmitted.class))
                .containsExactly(new ReflectionSubmitted(id, 1, plan, BASE, diem));
    }

    @Test
    void textsOfTwoPagesAreBothKeptAndThePageThatStoresLastIsTold() {
        var id = handIns.start(plan);
        var computer = UUID.randomUUID();
        var phone = UUID.randomUUID();

        var first =
                handIns.save(id, Written.plain("Bản trên máy tính"), new DraftBase(0, computer));
        assertThat(first.besideAnother()).isFalse();
        TIME.set(NOW.plusSeconds(60));
        var second =
                handIns.save(id, Written.plain("Bản trên điện thoại"), new DraftBase(0, phone));

        assertThat(second.besideAnother()).isTrue();
        assertThat(typed(id)).isEqualTo("Bản trên điện thoại");
        assertThat(handIns.elsewhere(id).others())
                .containsExactly(new OtherDraft(Written.plain("Bản trên máy tính"), NOW));

        var third =
                handIns.save(
                        id,
                        Written.plain("Bản trên điện thoại, nữa"),
                        new DraftBase(second.revision(), phone));
        assertThat(third.besideAnother()).isFalse();
        var fourth =
                handIns.save(
                        id,
                        Written.plain("Bản trên máy tính, nữa"),
                        new DraftBase(first.revision(), computer));
        assertThat(fourth.besideAnother()).isTrue();
        assertThat(typed(id)).isEqualTo("Bản trên máy tính, nữa");
        assertThat(handIns.elsewhere(id).others())
                .extracting(OtherDraft::text)
                .containsExactly("Bản trên điện thoại, nữa");
    }

    @Test
    void pageThatTypesFasterThanItIsAnsweredOrIsOpenedAnewHasNoOther() {
        var id = handIns.start(plan);
        var page = UUID.randomUUID();
        handIns.save(id, Written.plain("Một"), new DraftBase(0, page));
        handIns.save(id, Written.plain("Một hai"), new DraftBase(0, page));
        var later = handIns.elsewhere(id);

        handIns.save(
                id,
                Written.plain("Một hai ba"),
                new DraftBase(later.revision(), UUID.randomUUID()));

        assertThat(typed(id)).isEqualTo("Một hai ba");
        assertThat(handIns.elsewhere(id).others()).isEmpty();
    }

    @Test
    void otherTextIsNotShownAnyMoreWhenOneWasHandedIn() {
        var id = handIns.start(plan);
        handIns.save(id, Written.plain("Bản kia"), new DraftBase(0, UUID.randomUUID()));
        var saved =
                handIns.save(id, Written.plain(words(400)), new DraftBase(0, UUID.randomUUID()));
        TIME.set(NOW.plusSeconds(60));

        handIns.submit(id, saved.draft().id());

        assertThat(handIns.elsewhere(id).others()).isEmpty();
    }

    @Test
    void typedTextThatSaysNotWhatItBuildsOnIsRefused() {
        var id = handIns.start(plan);
        var body = JsonMapper.shared().readTree("{\"text\": \"Một\", \"base\": \"0\"}");

        assertThatThrownBy(
                        () -> draftPieces.receive(new Piece(id.value(), id.value(), 1, body, NOW)))
                .isInstanceOf(PieceMalformed.class);
    }

    private String typed(ReflectionId id) {
        return handIns.read(id).typedIfAny().orElseThrow().text();
    }

    @Test
    void draftShowsTheTextOfTheFileItsWordsAndNotes() throws IOException {
        var id = handIns.start(plan);
        handIns.upload(id, "bai.docx", file(words(400)));

        var draft = handIns.read(id).fileIfAny().orElseThrow();

        assertThat(draft.reading())
                .isEqualTo(
                        new Reading.Done(
                                words(400), 400, List.of(new TextNote(TextNote.Kind.PICTURES, 2))));
    }

    @Test
    void draftHandedInTwiceByTwoThreadsIsOneVersion() throws IOException {
        var id = handIns.start(plan);
        var draft = handIns.upload(id, "bai.docx", file(words(400)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both =
                    List.of(
                            threads.submit(() -> handIns.submit(id, draft)),
                            threads.submit(() -> handIns.submit(id, draft)));
            assertThat(both).allSatisfy(done -> assertThat(done).succeedsWithin(PATIENCE));
            assertThat(both.getFirst().resultNow()).isEqualTo(both.getLast().resultNow());
        }

        assertThat(handIns.receipts(id)).hasSize(1);
    }

    @Test
    void startedTwiceByTwoThreadsIsOneReflection() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both =
                    List.of(
                            threads.submit(() -> handIns.start(plan)),
                            threads.submit(() -> handIns.start(plan)));
            assertThat(both).allSatisfy(done -> assertThat(done).succeedsWithin(PATIENCE));
            assertThat(both.getFirst().resultNow()).isEqualTo(both.getLast().resultNow());
        }
    }

    @Test
    void tooShortTextIsRefusedWithBothCountsAndKept() {
        var id = handIns.start(plan);
        var draft = handIns.save(id, words(299));

        assertThatThrownBy(() -> handIns.submit(id, draft.id()))
                .isInstanceOf(ReflectionTooShort.class)
                .hasMessage("299 words, at least 300 are asked for.");

        assertThat(handIns.read(id).typedIfAny().orElseThrow().words()).isEqualTo(299);
        assertThat(handIns.read(id).state()).isEqualTo(ReflectionState.DRAFT);
    }

    @Test
    void emptyFileCannotBeHandedIn() throws IOException {
        var id = handIns.start(plan);
        var draft = handIns.upload(id, "bai.docx", file(""));

        assertThatThrownBy(() -> handIns.submit(id, draft)).isInstanceOf(NothingToRead.class);
        assertThat(handIns.read(id).file()).isNotNull();
    }

    @Test
    void anotherFileTakesThePlaceOfTheDraftThatWasOpenInAnotherTab() throws IOException {
        var id = handIns.start(plan);
        var first = handIns.upload(id, "một.docx", file(words(400)));
        handIns.upload(id, "hai.docx", file(words(500)));

        assertThatThrownBy(() -> handIns.submit(id, first)).isInstanceOf(DraftChanged.class);
    }

    @Test
    void replacedUntilTheLastDayIsOverInVietnam() {
        var id = handIns.start(plan);
        handIns.submit(id, handIns.save(id, words(400)).id());
        TIME.set(Instant.parse("2026-12-05T16:59:59Z"));

        var second = handIns.submit(id, handIns.save(id, words(500)).id());

        assertThat(second.version()).isEqualTo(2);
        assertThat(handIns.receipts(id)).extracting(Receipt::standing).containsExactly(true, false);
        assertThat(handIns.text(id, 1).words()).isEqualTo(400);
        TIME.set(Instant.parse("2026-12-05T17:00:00Z"));
        var late = handIns.save(id, words(600));
        assertThatThrownBy(() -> handIns.submit(id, late.id()))
                .isInstanceOfSatisfying(
                        SubmissionClosed.class, closed -> assertThat(closed.due()).contains(DUE));
        assertThat(handIns.read(id).typed()).isEqualTo(late);
    }

    @Test
    void sameContentAgainIsNoNewVersion() {
        var id = handIns.start(plan);
        handIns.submit(id, handIns.save(id, words(400)).id());
        var again = handIns.save(id, words(400));

        assertThatThrownBy(() -> handIns.submit(id, again.id())).isInstanceOf(SameAsBefore.class);
    }

    @Test
    void rewriteKeepsTheOldVersionAndTheUnitWhereItBegan(PublishedEvents events) {
        var id = handIns.start(plan);
        handIns.submit(id, handIns.save(id, words(400)).id());
        var due = LocalDate.of(2026, 12, 20);
        reflections.requestRewrite(id, due, "Đề nghị viết lại phần 2.");

        assertThat(handIns.read(id).rewriteIfAny())
                .contains(new RewriteAsked(due, "Đề nghị viết lại phần 2.", NOW));
        verify(steps).returned(plan, diem, Step.REFLECTION, due);
        var elsewhere = new UnitId(UUID.randomUUID());
        when(persons.find(any(), any()))
                .thenReturn(
                        Optional.of(
                                new Person(diem, "Diễm", MemberState.FULL, elsewhere, elsewhere)));
        TIME.set(NOW.plusSeconds(60));
        handIns.submit(id, handIns.save(id, words(450)).id());

        assertThat(handIns.read(id).rewrite()).isNull();
        assertThat(reflections.version(id, 1).orElseThrow().words()).isEqualTo(400);
        assertThat(reflections.standing(plan, BASE))
                .singleElement()
                .satisfies(standing -> {
                    assertThat(standing.version()).isEqualTo(2);
                    assertThat(standing.words()).isEqualTo(450);
                    assertThat(standing.submittedAt()).isEqualTo(NOW.plusSeconds(60));
                    assertThat(standing.firstAt()).isEqualTo(NOW);
                });
        assertThat(events.ofType(RewriteRequested.class))
                .containsExactly(new RewriteRequested(id, plan, diem, due));
    }

    @Test
    void withdrawnTextIsADraftAgainAndDoesNotStand(PublishedEvents events) throws IOException {
        var id = handIns.start(plan);
        handIns.submit(id, handIns.upload(id, "bai.docx", file(words(400))));

        handIns.withdraw(id);
        handIns.withdraw(id);

        assertThat(reflections.standing(plan, BASE)).isEmpty();
        assertThat(handIns.read(id).state()).isEqualTo(ReflectionState.WITHDRAWN);
        assertThat(handIns.read(id).fileIfAny().orElseThrow().fileName()).isEqualTo("bai.docx");
        assertThat(events.ofType(ReflectionWithdrawn.class))
                .containsExactly(new ReflectionWithdrawn(id, plan, BASE, diem));
    }

    @Test
    void whatIsAskedToBeWrittenAgainCannotBeWithdrawn() {
        var id = handIns.start(plan);
        handIns.submit(id, handIns.save(id, words(400)).id());
        reflections.requestRewrite(id, DUE, "");

        assertThatThrownBy(() -> handIns.withdraw(id)).isInstanceOf(RewriteAwaited.class);
    }

    @Test
    void nothingIsHandedInWhileEarlierStepsAreOpen() {
        var id = handIns.start(plan);
        var draft = handIns.save(id, words(400));
        when(steps.path(plan, diem)).thenReturn(List.of(step(StepState.LOCKED)));

        assertThatThrownBy(() -> handIns.submit(id, draft.id())).isInstanceOf(NotOpenYet.class);
    }

    @Test
    void whomThePlanDoesNotConcernStartsNothing() {
        when(steps.path(plan, diem)).thenReturn(List.of());

        assertThatThrownBy(() -> handIns.start(plan)).isInstanceOf(NotAskedFor.class);
    }

    @Test
    void reworkingBeginsWithTheTextThatStands() {
        var id = handIns.start(plan);
        handIns.submit(id, handIns.save(id, words(400)).id());

        assertThat(handIns.rework(id).text()).isEqualTo(words(400));
    }

    @Test
    void earlierTextsAreKeptFromTimeToTimeAndBeforeMuchIsTakenOut() {
        var id = handIns.start(plan);
        handIns.save(id, "Mới bắt đầu");
        var writing = new StringBuilder("Mở bài. ");
        for (int second = 0; second < 25 * 60; second += 5) {
            TIME.set(NOW.plusSeconds(second));
            writing.append("chữ ");
            handIns.save(id, writing.toString());
        }
        assertThat(earlier.list(id)).hasSize(3);

        handIns.save(id, "Xóa nhầm");

        var texts = earlier.list(id);
        assertThat(texts).hasSize(4);
        assertThat(texts.getFirst().words()).isEqualTo(302);
        assertThat(texts.getFirst().at()).isEqualTo(NOW.plusSeconds(25 * 60 - 5));
    }

    @Test
    void restoredTextIsTheDraftOnEveryPageAndTheOneBeforeIsKept() {
        var id = handIns.start(plan);
        var page = UUID.randomUUID();
        handIns.save(id, Written.plain(words(30)), new DraftBase(0, page));
        handIns.save(id, Written.plain("Xóa nhầm"), new DraftBase(1, page));

        var changes = earlier.changes(id, EarlierText.Source.TYPED, 1);
        assertThat(changes)
                .extracting(TextChange::kind)
                .containsExactly(TextChange.Kind.REMOVED, TextChange.Kind.ADDED);
        var restored = earlier.restore(id, EarlierText.Source.TYPED, 1);

        assertThat(typed(id)).isEqualTo(words(30));
        assertThat(earlier.list(id)).extracting(EarlierText::words).containsExactly(2, 30);
        var next =
                handIns.save(
                        id, Written.plain(words(31)), new DraftBase(restored.revision(), page));
        assertThat(next.besideAnother()).isFalse();
        var old =
                handIns.save(id, Written.plain("Trang khác"), new DraftBase(2, UUID.randomUUID()));
        assertThat(old.besideAnother()).isTrue();
    }

    @Test
    void noMoreThanFiftyEarlierTextsAreKept() {
        var id = handIns.start(plan);
        for (int day = 0; day < 60; day++) {
            TIME.set(NOW.plus(Duration.ofHours(day)));
            handIns.save(id, words(30 + day));
        }

        var texts = earlier.list(id);
        assertThat(texts).hasSize(50);
        assertThat(texts.getFirst().words()).isEqualTo(88);
    }

    @Test
    void whatWasHandedInCanBeComparedAndTakenUpAgain() {
        var id = handIns.start(plan);
        handIns.submit(id, handIns.save(id, words(400)).id());
        handIns.save(id, words(400) + " thêm");

        assertThat(earlier.changes(id, EarlierText.Source.HANDED_IN, 1))
                .containsExactly(
                        new TextChange(TextChange.Kind.SAME, words(400) + " "),
                        new TextChange(TextChange.Kind.ADDED, "thêm "));
        earlier.restore(id, EarlierText.Source.HANDED_IN, 1);
        assertThat(typed(id)).isEqualTo(words(400));
    }

    @Test
    void outlineGoesIntoAnEmptyDraftAlone() {
        when(plans.reflectionTask(plan))
                .thenReturn(
                        Optional.of(new ReflectionTask("1. Nhận thức\n\n 2. Liên hệ", 300, 3_000)));
        var id = handIns.start(plan);

        assertThat(earlier.frame(id).orElseThrow().draft().text())
                .isEqualTo("1. Nhận thức\n\n2. Liên hệ\n");
        var frame = handIns.read(id).typedIfAny().orElseThrow().typed();
        assertThat(frame.formatting().written()).isEqualTo("h p h");
        handIns.save(id, "Tôi viết rồi");
        assertThat(earlier.frame(id)).isEmpty();
        assertThat(typed(id)).isEqualTo("Tôi viết rồi");
    }

    @Test
    void receiptIsGenuineWhenNumberAndContentBelongTogether() throws IOException {
        when(plans.find(plan)).thenReturn(Optional.empty());
        var id = handIns.start(plan);
        var receipt = handIns.submit(id, handIns.save(id, words(400)).id());
        var content = Files.writeString(folder.resolve("bai.txt"), words(400));

        assertThat(receiptDoor.hash(content)).isEqualTo(receipt.sha256());
        var checked =
                receiptDoor
                        .check(" " + receipt.number().toLowerCase(Locale.ROOT), receipt.grouped())
                        .orElseThrow();
        assertThat(checked.submittedAt()).isEqualTo(NOW);
        assertThat(checked.words()).isEqualTo(400);
        assertThat(checked.standing()).isTrue();
        assertThat(receiptDoor.check(receipt.number(), "0".repeat(64))).isEmpty();
        assertThat(receiptDoor.check("BN-2026-999999", receipt.sha256())).isEmpty();

        handIns.withdraw(id);
        assertThat(receiptDoor.check(receipt.number(), receipt.sha256()).orElseThrow().standing())
                .isFalse();
    }

    @Test
    void draftIsComparedThreeTimesADayAndAgainTomorrow() {
        var id = handIns.start(plan);
        var draft = handIns.save(id, words(40)).id();
        assertThat(selfChecks.left(id)).isEqualTo(3);

        var checked = selfChecks.check(id, draft);
        selfChecks.check(id, draft);
        selfChecks.check(id, draft);

        assertThat(checked).isEqualTo(new CheckedText(40, .75, .25, false, true));
        assertThat(selfChecks.left(id)).isZero();
        assertThatThrownBy(() -> selfChecks.check(id, draft)).isInstanceOf(NoSelfCheckLeft.class);
        TIME.set(Instant.parse("2026-11-23T17:00:01Z"));
        assertThat(selfChecks.left(id)).isEqualTo(3);
    }

    @Test
    void afterTheLastDayNothingIsWithdrawnOrReplaced() {
        var id = handIns.start(plan);
        var receipt = handIns.submit(id, handIns.save(id, words(400)).id());
        TIME.set(NOW.plus(Duration.ofDays(13)));

        assertThatThrownBy(() -> handIns.withdraw(id)).isInstanceOf(SubmissionClosed.class);
        var other = handIns.save(id, words(401));
        assertThatThrownBy(() -> handIns.submit(id, other.id()))
                .isInstanceOf(SubmissionClosed.class);
        assertThat(handIns.receipts(id)).containsExactly(receipt);
    }

    private static PathStep step(StepState state) {
        return new PathStep(Step.REFLECTION, state, DUE, null);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve(UUID.randomUUID() + ".tmp"), text);
    }

    private static String words(int count) {
        return "chữ ".repeat(count).strip();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Around {

        @Bean
        SelfCheck selfCheck() {
            return (ofPlan, unit, author, text) ->
                    new CheckedText(text.split(" ").length, .75, .25, !unit.equals(BASE), true);
        }

        @Bean
        @Primary
        Manuscripts manuscripts() {
            return new FakeManuscripts();
        }

        @Bean
        @Primary
        Clock movedClock() {
            return new MovedClock(TIME::get);
        }
    }

    @Test
    void howATextIsSetStaysWithItFromDraftToReceiptAndItsWordsStayPlain() {
        var id = handIns.start(plan);
        var typed = Written.of("Nhận thức\n" + words(400) + "\nhọc tập", "h p:0-4 u:0-3");
        var page = UUID.randomUUID();
        var saved = handIns.save(id, typed, new DraftBase(0, page));
        assertThat(handIns.read(id).typedIfAny().orElseThrow().typed()).isEqualTo(typed);

        handIns.submit(id, saved.draft().id());

        var read = handIns.text(id, 1);
        assertThat(read.text()).isEqualTo("Nhận thức\n" + words(400) + "\nhọc tập");
        assertThat(read.written().formatting().written()).isEqualTo("h p:0-4 u:0-3");
        assertThat(read.words()).isEqualTo(404);

        // the same words set in another way are another version
        var other = Written.of(typed.text(), "s p:0-4 u:0-3");
        var again = handIns.save(id, other, new DraftBase(saved.revision(), page));
        assertThat(handIns.submit(id, again.draft().id()).version()).isEqualTo(2);
        handIns.withdraw(id);
        assertThat(handIns.read(id).typedIfAny().orElseThrow().typed()).isEqualTo(other);
    }
}
