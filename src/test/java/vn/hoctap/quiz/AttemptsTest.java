package vn.hoctap.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.MovedClock;
import vn.hoctap.files.Files;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.pieces.Piece;
import vn.hoctap.pieces.PieceMalformed;
import vn.hoctap.roster.MemberState;
import vn.hoctap.roster.Person;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.roster.UnitsInReach;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.study.PathStep;
import vn.hoctap.study.Step;
import vn.hoctap.study.StepState;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest
@Import(AttemptsTest.Around.class)
abstract class AttemptsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T13:00:00.123456Z");
    private static final AtomicReference<Instant> TIME = new AtomicReference<>(NOW);
    private static final UnitId BASE = new UnitId(UUID.randomUUID());
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired private Quizzes quizzes;
    @Autowired private Attempts attempts;
    @Autowired private AnswerReceiver receiver;
    @Autowired private AttemptStore store;
    @Autowired private BankStore bank;
    @Autowired private QuizStore quizStore;
    @Autowired private ExtraTimes extraTimes;
    @Autowired private JsonMapper json;
    @MockitoBean private Actors actors;
    @MockitoBean private Steps steps;
    @MockitoBean private StudyPlans plans;
    @MockitoBean private Persons persons;
    @MockitoBean private Files files;
    @MockitoBean private Units units;
    @MockitoBean private UnitsInReach reach;

    private StudyPlanId plan = new StudyPlanId(UUID.randomUUID());
    private PersonId diem = new PersonId(UUID.randomUUID());

    @BeforeEach
    void aPlanWithAQuizOfThreeQuestions() {
        TIME.set(NOW);
        plan = new StudyPlanId(UUID.randomUUID());
        diem = new PersonId(UUID.randomUUID());
        signIn(diem);
        when(plans.concerns(any(), any())).thenReturn(true);
        when(persons.find(any(), any()))
                .thenAnswer(call ->
                        Optional.of(
                                new Person(
                                        call.getArgument(0),
                                        "Diễm",
                                        MemberState.FULL,
                                        BASE,
                                        BASE)));
        quizzes.prepare(plan, QuizTextTest.THREE);
    }

    @Test
    void startedAttemptHasAllQuestionsAndTheTimeOfThePolicy() {
        var paper = attempts.paper(attempts.start(plan));

        assertThat(paper.title()).isEqualTo("Trắc nghiệm: lập hồ sơ");
        assertThat(paper.questions()).extracting(ShownQuestion::number).containsExactly(1, 2, 3);
        assertThat(paper.questions())
                .extracting(ShownQuestion::kind)
                .containsExactlyInAnyOrder(ItemKind.ONE, ItemKind.SEVERAL, ItemKind.TRUE_FALSE);
        assertThat(paper.endsAt()).isEqualTo(NOW.plusSeconds(1_200));
        assertThat(paper.now()).isEqualTo(NOW);
        verify(steps).begun(plan, diem, Step.QUIZ);
    }

    @Test
    void answersAreThereAgainInTheSameOrderWhereverTheTakerGoesOn() {
        var attempt = attempts.start(plan);
        var before = attempts.paper(attempt);
        int several = number(before, ItemKind.SEVERAL);
        answer(attempt, several, Set.of(0, 2), true);

        var after = attempts.paper(attempts.start(plan));

        assertThat(after.attempt()).isEqualTo(attempt);
        assertThat(after.place()).isEqualTo(several);
        assertThat(after.questions().get(several - 1))
                .isEqualTo(
                        new ShownQuestion(
                                several,
                                ItemKind.SEVERAL,
                                before.questions().get(several - 1).stem(),
                                before.questions().get(several - 1).options(),
                                List.of(),
                                List.of(0, 2),
                                "",
                                true,
                                NOW));
    }

    @Test
    void theLastAnswerCountsAndAllRightIsPassed(PublishedEvents events) {
        var attempt = attempts.start(plan);
        answer(attempt, 1, Set.of(0), false);
        answerRightly(attempt, 3);
        TIME.set(NOW.plusSeconds(600));

        attempts.submit(attempt);

        var result = attempts.result(attempt);
        assertThat(result.points()).isEqualTo(3);
        assertThat(result.percent()).isEqualTo(100);
        assertThat(result.passed()).isTrue();
        assertThat(result.state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(result.finishedAt()).isEqualTo(NOW.plusSeconds(600));
        verify(steps).done(plan, diem, Step.QUIZ);
        assertThat(events.ofType(AttemptFinished.class))
                .containsExactly(new AttemptFinished(attempt, plan, diem, true));
    }

    @Test
    void submittedTwiceItIsFinishedOnce(PublishedEvents events) {
        var attempt = attempts.start(plan);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both =
                    List.of(
                            threads.submit(() -> attempts.submit(attempt)),
                            threads.submit(() -> attempts.submit(attempt)));
            assertThat(both).allSatisfy(done -> assertThat(done).succeedsWithin(PATIENCE));
        }
        attempts.submit(attempt);

        assertThat(attempts.look(plan).used()).isEqualTo(1);
        verify(steps, never()).done(any(), any(), any());
    }

    @Test
    void startedByTwoThreadsItIsOneAttempt() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both =
                    List.of(
                            threads.submit(() -> attempts.start(plan)),
                            threads.submit(() -> attempts.start(plan)));
            assertThat(both).allSatisfy(done -> assertThat(done).succeedsWithin(PATIENCE));
            assertThat(both.getFirst().resultNow()).isEqualTo(both.getLast().resultNow());
        }
    }

    @Test
    void nothingIsAcceptedAfterSubmitting() {
        var attempt = attempts.start(plan);
        attempts.submit(attempt);

        assertThatThrownBy(() -> answer(attempt, 1, Set.of(0), false))
                .isInstanceOf(AttemptOver.class)
                .hasFieldOrPropertyWithValue("code", "quiz.attempt-over");
        assertThatThrownBy(() -> attempts.turn(attempt, 2)).isInstanceOf(AttemptOver.class);
    }

    @Test
    void anAnswerUnderWayAtTheEndStillCountsALaterOneDoesNot() {
        var attempt = attempts.start(plan);
        TIME.set(NOW.plusSeconds(1_205));
        answer(attempt, 1, Set.of(0), false);
        TIME.set(NOW.plusSeconds(1_205).plusMillis(1));

        assertThatThrownBy(() -> answer(attempt, 2, Set.of(0), false))
                .isInstanceOf(AttemptOver.class);
    }

    @Test
    void whatWasStoredCountsWhenTheTimeEndsAlthoughNobodyLooks() {
        var attempt = attempts.start(plan);
        answerRightly(attempt, 3);
        TIME.set(NOW.plusSeconds(1_206));

        attempts.endOverdue();

        verify(steps).done(plan, diem, Step.QUIZ);
        var result = attempts.result(attempt);
        assertThat(result.state()).isEqualTo(AttemptState.TIMED_OUT);
        assertThat(result.finishedAt()).isEqualTo(NOW.plusSeconds(1_200));
        assertThat(result.points()).isEqualTo(3);
        assertThat(attempts.endOverdue()).isZero();
    }

    @Test
    void timeThatEndedIsSeenAtTheNextLook() {
        var attempt = attempts.start(plan);
        TIME.set(NOW.plusSeconds(2_000));

        assertThat(attempts.paper(attempt).state()).isEqualTo(AttemptState.TIMED_OUT);
        assertThat(attempts.look(plan).last()).contains(attempt);
        assertThat(attempts.look(plan).mayStart()).isTrue();
    }

    @Test
    void theKeyIsNotShownWhileAnotherAttemptIsLeft() {
        var attempt = attempts.start(plan);
        attempts.submit(attempt);

        var result = attempts.result(attempt);

        assertThat(result.passed()).isFalse();
        assertThat(result.keyed()).isFalse();
        assertThat(result.questions()).isEmpty();
        assertThat(result.sections()).containsExactlyInAnyOrder("II.1", "III.1", "III.2");
    }

    @Test
    void theKeyIsShownWhenNoAttemptIsLeft() {
        attempts.submit(attempts.start(plan));
        var second = attempts.start(plan);
        assertThat(attempts.look(plan).used()).isEqualTo(2);
        attempts.submit(second);

        var result = attempts.result(second);

        assertThat(result.keyed()).isTrue();
        var one =
                result.questions().stream()
                        .filter(it -> it.kind() == ItemKind.ONE)
                        .findFirst()
                        .orElseThrow();
        assertThat(one.options())
                .contains(
                        new AnsweredQuestion.Option(
                                RichText.plain("Người được giao làm công việc đó"), false, true));
        assertThat(one.explanation().words())
                .isEqualTo("Ai làm việc gì thì người đó lập hồ sơ việc ấy.");
        assertThatThrownBy(() -> attempts.start(plan)).isInstanceOf(NoAttemptLeft.class);
    }

    @Test
    void whoHasPassedHasNothingToTryAgain() {
        var attempt = attempts.start(plan);
        answerRightly(attempt, 3);
        attempts.submit(attempt);

        assertThat(attempts.result(attempt).keyed()).isTrue();
        assertThat(attempts.look(plan).mayStart()).isFalse();
        assertThatThrownBy(() -> attempts.start(plan)).isInstanceOf(QuizPassed.class);
    }

    @Test
    void aResultIsNotToldBeforeTheEnd() {
        var attempt = attempts.start(plan);

        assertThatThrownBy(() -> attempts.result(attempt))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void thePaperHoldsNoKey() {
        var attempt = attempts.start(plan);

        var sent = json.writeValueAsString(attempts.paper(attempt));

        assertThat(sent)
                .doesNotContain("right", "holds", "explanation", "credit")
                .doesNotContain("Ai làm việc gì thì người đó lập hồ sơ việc ấy")
                .doesNotContain("Không được ghi lùi ngày.");
    }

    @Test
    void anothersAttemptIsNeitherReadNorChanged() {
        var attempt = attempts.start(plan);
        answer(attempt, 1, Set.of(0), false);
        signIn(new PersonId(UUID.randomUUID()));

        assertThatThrownBy(() -> attempts.paper(attempt)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> answer(attempt, 1, Set.of(1), false))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> attempts.submit(attempt))
                .isInstanceOf(AccessDeniedException.class);
        signIn(diem);
        assertThat(attempts.paper(attempt).questions().getFirst().chosen()).containsExactly(0);
        assertThat(attempts.paper(attempt).state()).isEqualTo(AttemptState.OPEN);
    }

    @Test
    void whomThePlanDoesNotAskMayNotTakeIt() {
        when(plans.concerns(plan, diem)).thenReturn(false);

        assertThatThrownBy(() -> attempts.start(plan)).isInstanceOf(QuizNotForYou.class);
        assertThatThrownBy(() -> attempts.look(plan)).isInstanceOf(QuizNotForYou.class);
    }

    @Test
    void theQuizWaitsForTheStepBeforeIt() {
        when(steps.path(plan, diem))
                .thenReturn(List.of(new PathStep(Step.QUIZ, StepState.LOCKED, null, null)));

        assertThatThrownBy(() -> attempts.start(plan)).isInstanceOf(QuizLocked.class);
    }

    @Test
    void forgedAnswersChangeNothing() {
        var attempt = attempts.start(plan);
        var paper = attempts.paper(attempt);
        int one = number(paper, ItemKind.ONE);
        for (var body :
                List.of(
                        "{\"question\":0,\"chosen\":[0]}",
                        "{\"question\":4,\"chosen\":[0]}",
                        "{\"question\":-1,\"chosen\":[0]}",
                        "{\"question\":%d,\"chosen\":[3]}".formatted(one),
                        "{\"question\":%d,\"chosen\":[-1]}".formatted(one),
                        "{\"question\":%d,\"chosen\":[0,1]}".formatted(one))) {
            assertThatThrownBy(() -> receive(attempt, body))
                    .as(body)
                    .isInstanceOf(AnswerDoesNotFit.class);
        }
        for (var body :
                List.of(
                        "{}",
                        "{\"question\":1}",
                        "{\"question\":\"1\",\"chosen\":[0]}",
                        "{\"question\":1,\"chosen\":0}",
                        "{\"question\":1,\"chosen\":[\"0\"]}",
                        "{\"question\":1,\"chosen\":[0.5]}",
                        "{\"question\":1,\"chosen\":[99999999999]}",
                        "{\"question\":1,\"chosen\":[%s]}".formatted("0,".repeat(30) + "0"))) {
            assertThatThrownBy(() -> receive(attempt, body))
                    .as(body)
                    .isInstanceOf(PieceMalformed.class);
        }
        assertThat(attempts.paper(attempt)).isEqualTo(paper);
    }

    @Test
    void aPieceReachesItsQuestionAndHasASlotOfItsOwn() {
        var attempt = attempts.start(plan);
        receive(attempt, "{\"question\":2,\"chosen\":[1],\"marked\":true}");

        var shown = attempts.paper(attempt).questions().get(1);
        assertThat(shown.chosen()).containsExactly(1);
        assertThat(shown.marked()).isTrue();
        assertThat(receiver.slot(piece(attempt, "{\"question\":2}"))).contains("2");
    }

    @Test
    void whatWasPreparedIsWrittenBackAsItWasBrought() {
        var prepared = quizzes.open(plan).orElseThrow();

        assertThat(prepared.quiz().questions()).isEqualTo(3);
        assertThat("document: 01-NQ/MH\n" + prepared.text().stripTrailing())
                .isEqualTo(QuizTextTest.THREE.stripTrailing());
    }

    @Test
    void newQuestionsDoNotReachWhoHasBegun() {
        var attempt = attempts.start(plan);
        var before = attempts.paper(attempt);

        quizzes.prepare(plan, "? 1 single\nCâu mới?\n+ a\n- b\n");

        assertThat(attempts.paper(attempt).questions()).isEqualTo(before.questions());
        attempts.submit(attempt);
        assertThat(attempts.paper(attempts.start(plan)).questions()).hasSize(1);
    }

    @Test
    void aDrawGivesFewerQuestionsAndClosingEndsTheTime() {
        var closes = NOW.plusSeconds(300);
        quizzes.prepare(
                plan,
                QuizTextTest.THREE,
                new QuizPolicy(
                        QuizPolicy.Tries.of(3),
                        Duration.ofMinutes(20),
                        50,
                        ResultShown.SCORE,
                        2,
                        true,
                        new QuizPolicy.Window(null, closes, null),
                        PageMode.ONE));

        var paper = attempts.paper(attempts.start(plan));

        assertThat(paper.questions()).hasSize(2);
        assertThat(paper.endsAt()).isEqualTo(closes);
        TIME.set(closes.plusSeconds(6));
        assertThat(attempts.result(paper.attempt()).keyed()).isFalse();
        assertThatThrownBy(() -> attempts.start(plan)).isInstanceOf(QuizClosed.class);
    }

    @Test
    void aQuestionOfEveryTypeIsAnsweredOnThePageAndNoKeyIsSentBefore() {
        var members = ItemContractTest.members();
        var refs =
                members.stream()
                        .map(it ->
                                bank.add(
                                        new Draft(it.item(), "Vì khóa bí mật.", "II.1"),
                                        Place.OF_THE_WHOLE,
                                        null,
                                        NOW))
                        .toList();
        quizStore.list(quizzes.ofPlan(plan).orElseThrow().id(), refs);
        var attempt = attempts.start(plan);
        var sent = json.writeValueAsString(attempts.paper(attempt));

        var stored = store.find(attempt).orElseThrow();
        for (int n = 1; n <= members.size(); n++) {
            var member = members.get(refs.indexOf(stored.paper().get(n - 1)));
            var question = bank.questions(refs).get(stored.paper().get(n - 1));
            var placement = Placement.of(Objects.requireNonNull(question), stored.shuffle(), true);
            attempts.answer(
                    attempt,
                    new PageAnswer(
                            n,
                            placement.places(member.right()),
                            Placement.text(member.right()),
                            false));
        }
        attempts.submit(attempt);

        assertThat(sent)
                .contains("Ghép", "Xếp", "Bao nhiêu?")
                .doesNotContain("khóa bí mật", "26354", "hội viên", "Nêu được hai việc")
                .doesNotContain("right", "holds", "variants", "ranges", "tolerance", "guidance");
        // the essay waits for a grader
        assertThat(attempts.result(attempt).points()).isEqualTo(7);
        assertThat(attempts.paper(attempt).revision()).isEqualTo(8);
    }

    @Test
    void anAnsweredQuestionNeverChangesUnderThoseWhoAnswered() {
        var attempt = attempts.start(plan);
        answer(attempt, 1, Set.of(0), false);
        var before = attempts.paper(attempt).questions();
        for (var ref : store.find(attempt).orElseThrow().paper()) {
            var draft = new Draft(new Item.TrueFalse("Câu đã sửa", true), "", "");
            assertThat(bank.revise(ref, draft, null, NOW)).isPresent();
            assertThat(bank.revise(ref, draft, null, NOW)).isEmpty();
        }

        assertThat(attempts.paper(attempt).questions()).isEqualTo(before);
        attempts.submit(attempt);
        assertThat(attempts.paper(attempts.start(plan)).questions())
                .extracting(it -> it.stem().words())
                .containsOnly("Câu đã sửa");
    }

    @Test
    void extraTimeReachesWhoIsInTheMiddleOfIt() {
        var attempt = attempts.start(plan);
        TIME.set(NOW.plusSeconds(600));

        int longer = extraTimes.give(plan, more(diem, 10));

        assertThat(longer).isEqualTo(1);
        assertThat(attempts.paper(attempt).endsAt()).isEqualTo(NOW.plusSeconds(1_800));
        TIME.set(NOW.plusSeconds(1_700));
        assertThat(attempts.answer(attempt, new PageAnswer(1, List.of(0), "", false)).endsAt())
                .isEqualTo(NOW.plusSeconds(1_800));
        assertThat(extraTimes.give(plan, new ExtraTime(null, BASE, minutes(5), null, "Mất điện")))
                .isEqualTo(1);
        assertThat(attempts.paper(attempt).endsAt()).isEqualTo(NOW.plusSeconds(2_100));
        assertThat(extraTimes.count(plan)).isEqualTo(2);
        TIME.set(NOW.plusSeconds(2_106));
        assertThat(extraTimes.give(plan, more(diem, 10))).isZero();
        assertThat(attempts.result(attempt).finishedAt()).isEqualTo(NOW.plusSeconds(2_100));
    }

    @Test
    void theWindowThePauseAndTheLateRuleHold() {
        var opens = NOW.plusSeconds(3_600);
        var closes = NOW.plusSeconds(7_200);
        prepare(
                new QuizPolicy.Tries(3, minutes(30), AttemptCounts.LAST, true),
                new QuizPolicy.Window(opens, closes, closes.plusSeconds(3_600)));

        assertThat(attempts.look(plan).startsAt()).contains(opens);
        assertThatThrownBy(() -> attempts.start(plan)).isInstanceOf(QuizNotOpen.class);
        TIME.set(opens);
        var first = attempts.start(plan);
        answerRightly(first, 3);
        attempts.submit(first);
        assertThat(attempts.look(plan).passed()).isTrue();
        assertThatThrownBy(() -> attempts.start(plan)).isInstanceOf(QuizPaused.class);
        TIME.set(opens.plus(minutes(30)));
        attempts.submit(attempts.start(plan));
        // the last one counts, and it is empty
        assertThat(attempts.look(plan).passed()).isFalse();
        TIME.set(closes.plusSeconds(60));
        var late = attempts.start(plan);
        attempts.submit(late);
        assertThat(store.find(late).orElseThrow().late()).isTrue();
        assertThat(store.find(first).orElseThrow().late()).isFalse();
    }

    @Test
    void whereTheFirstAttemptCountsLaterOnesArePractice() {
        prepare(
                new QuizPolicy.Tries(3, Duration.ZERO, AttemptCounts.FIRST, false),
                QuizPolicy.Window.ALWAYS);
        attempts.submit(attempts.start(plan));
        var second = attempts.start(plan);
        answerRightly(second, 3);
        attempts.submit(second);

        assertThat(attempts.look(plan).passed()).isFalse();
        verify(steps, never()).done(plan, diem, Step.QUIZ);
    }

    @Test
    void aLaterClosingOpensTheQuizAgainForOne() {
        var closes = NOW.minusSeconds(60);
        prepare(QuizPolicy.Tries.of(2), new QuizPolicy.Window(null, closes, null));
        assertThatThrownBy(() -> attempts.start(plan)).isInstanceOf(QuizClosed.class);

        extraTimes.give(
                plan,
                new ExtraTime(diem, null, Duration.ZERO, NOW.plusSeconds(600), "Đi công tác"));

        assertThat(attempts.paper(attempts.start(plan)).endsAt()).isEqualTo(NOW.plusSeconds(600));
    }

    private void prepare(QuizPolicy.Tries tries, QuizPolicy.Window window) {
        quizzes.prepare(
                plan,
                QuizTextTest.THREE,
                new QuizPolicy(
                        tries, null, 70, ResultShown.EXPLANATIONS, 0, true, window, PageMode.ONE));
    }

    private static ExtraTime more(PersonId person, int minutes) {
        return new ExtraTime(person, null, minutes(minutes), null, "Mắt kém");
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    /** Answers the first so many questions as their key says. */
    private void answerRightly(AttemptId id, int count) {
        var attempt = store.find(id).orElseThrow();
        var questions = bank.questions(attempt.paper());
        for (int n = 1; n <= count; n++) {
            var question = Objects.requireNonNull(questions.get(attempt.paper().get(n - 1)));
            answer(id, n, places(attempt, question), false);
        }
    }

    private void answer(AttemptId attempt, int question, Set<Integer> places, boolean marked) {
        attempts.answer(
                attempt, new PageAnswer(question, places.stream().sorted().toList(), "", marked));
    }

    private static Set<Integer> places(Attempt attempt, Question question) {
        return switch (question.item()) {
            case Item.TrueFalse statement -> Set.of(statement.holds() ? 0 : 1);
            case Item.OneChoice one ->
                    Set.of(order(attempt, question, one.options()).indexOf(one.right()));
            case Item.SeveralChoices several -> {
                var order = order(attempt, question, several.options());
                yield Set.copyOf(several.right().stream().map(order::indexOf).toList());
            }
            default -> throw new IllegalArgumentException("Only choices here");
        };
    }

    private static List<Integer> order(Attempt attempt, Question question, List<String> options) {
        return attempt.shuffle().options(question.ref().item(), options.size());
    }

    private static int number(Paper paper, ItemKind kind) {
        return paper.questions().stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private void receive(AttemptId attempt, String body) {
        receiver.receive(piece(attempt, body));
    }

    private Piece piece(AttemptId attempt, String body) {
        return new Piece(UUID.randomUUID(), attempt.value(), 1, json.readTree(body), NOW);
    }

    private void signIn(PersonId person) {
        var actor = new Actor(UUID.randomUUID(), person.value(), "127.0.0.1");
        when(actors.required()).thenReturn(actor);
        when(actors.current()).thenReturn(Optional.of(actor));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Around {

        @Bean
        AccessPolicy ownOnly(AttemptSubjects attempts, Actors actors) {
            return new OwnOnly(attempts, actors);
        }

        @Bean
        @Primary
        Clock movedClock() {
            return new MovedClock(TIME::get);
        }
    }
}
