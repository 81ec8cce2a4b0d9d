package vn.hoctap.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import vn.hoctap.pieces.PieceMalformed;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.PathStep;
import vn.hoctap.study.Step;
import vn.hoctap.study.StepState;

/** The same tests on every database: one subclass each. */
abstract class AttemptsTest extends AttemptScene {

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

        assertThat(attempts.look(plan).locked()).isTrue();
        assertThat(attempts.look(plan).mayStart()).isFalse();
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
}
