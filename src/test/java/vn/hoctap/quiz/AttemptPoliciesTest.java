package vn.hoctap.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hoctap.study.Step;

/** How a quiz is taken and what is shown of it, on every database: one subclass each. */
abstract class AttemptPoliciesTest extends AttemptScene {

    @Test
    void theKeyIsNotShownWhileAnotherAttemptIsLeft() {
        var attempt = attempts.start(plan);
        attempts.submit(attempt);

        var result = attempts.result(attempt);

        assertThat(result.passed()).isFalse();
        assertThat(result.keyed()).isFalse();
        assertThat(attempts.key(attempt)).isEmpty();
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
                attempts.key(second).stream()
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
                        new QuizPolicy.Results(ResultShown.SCORE, ShownWhen.AT_ONCE),
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
    void anOpenPageKeepsTheOrderOfItsOptionsWhenShufflingIsSwitchedOff() {
        var attempt = attempts.start(plan);
        var before = attempts.paper(attempt).questions();
        var policy = quizzes.ofPlan(plan).orElseThrow().policy();
        quizzes.arrange(
                plan,
                "",
                new QuizPolicy(
                        policy.tries(),
                        policy.timeLimit(),
                        policy.passPercent(),
                        policy.results(),
                        0,
                        false,
                        policy.window(),
                        policy.pages()),
                List.of());

        assertThat(attempts.paper(attempt).questions()).isEqualTo(before);
        answerRightly(attempt, 3);
        attempts.submit(attempt);
        assertThat(attempts.result(attempt).points()).isEqualTo(3);
    }

    @Test
    void whoStartsGetsAPaperAlthoughTheListHasShrunk() {
        var policy = quizzes.ofPlan(plan).orElseThrow().policy();
        var rules = List.of(new DrawRule("II.1", null, 1), new DrawRule("III.1", null, 1));
        quizzes.arrange(plan, "", policy, rules);
        var gone =
                quizzes.questions(plan, 0, 9).stream()
                        .filter(it -> it.section().equals("III.1"))
                        .findFirst()
                        .orElseThrow();
        quizzes.drop(plan, gone.id());

        assertThat(quizzes.gaps(plan)).containsExactly(new DrawGap.Unmet(rules.get(1), 0));
        assertThat(attempts.paper(attempts.start(plan)).questions()).hasSize(2);
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
}
