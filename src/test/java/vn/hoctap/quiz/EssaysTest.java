package vn.hoctap.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;

/** Answers that are marked by hand, on every database: one subclass each. */
abstract class EssaysTest extends AttemptScene {

    @Autowired private Essays essays;
    @Autowired private QuestionBank questionBank;
    @Autowired private JdbcClient jdbc;

    private final UnitId root = new UnitId(UUID.randomUUID());
    private final PersonId grader = new PersonId(UUID.randomUUID());

    @BeforeEach
    void aQuizOfOneEssayAndOneStatement() {
        // the view of another module, which is not there in these tests
        jdbc.sql(
                        """
                        create table if not exists identity_v_grant (person_id uuid,
                               role varchar(20), unit_id uuid, valid_from date, valid_until date)
                        """)
                .update();
        jdbc.sql("update quiz_attempt set waiting = 0").update();
        when(units.root()).thenReturn(Optional.of(root));
        plan = new StudyPlanId(UUID.randomUUID());
        quizzes.choose(plan, added(new Essay("Liên hệ công việc của đồng chí.", "Nêu một việc.")));
        quizzes.choose(plan, added(new Item.TrueFalse("Hồ sơ được mở khi bắt đầu việc.", true)));
        quizzes.arrange(plan, "Liên hệ", QuizPolicy.of(2, null, 80), List.of());
        grant(grader, "UNIT_GRADER", BASE);
    }

    @Test
    void aWrittenAnswerWaitsForItsMarkAndThenTheResultIsComplete(PublishedEvents events) {
        var attempt = handedIn("Tôi lập hồ sơ từ ngày đầu.");

        var waiting = attempts.result(attempt);
        assertThat(waiting.waiting()).isEqualTo(1);
        assertThat(waiting.points()).isEqualTo(1);
        assertThat(waiting.passed()).isFalse();
        assertThat(attempts.look(plan).mayStart()).isFalse();
        assertThatThrownBy(() -> attempts.start(plan)).isInstanceOf(MarksAwaited.class);
        verify(steps, never()).done(any(), any(), any());

        signIn(grader);
        var row = essays.queue(0, 10).getFirst();
        assertThat(row.attempt()).isEqualTo(attempt);
        assertThat(row.quiz()).isEqualTo("Liên hệ");
        assertThat(essays.figures()).isEqualTo(new EssayFigures(0, 1));
        var sheet = essays.open(attempt, row.position());
        assertThat(sheet.answer()).isEqualTo("Tôi lập hồ sơ từ ngày đầu.");
        assertThat(sheet.guidance()).isEqualTo("Nêu một việc.");
        assertThat(sheet.words()).isEqualTo(7);
        essays.mark(attempt, row.position(), 0.75, "Nêu rõ, còn thiếu kết quả.");
        assertThat(essays.figures()).isEqualTo(new EssayFigures(1, 0));

        signIn(diem);
        var complete = attempts.result(attempt);
        assertThat(complete.waiting()).isZero();
        assertThat(complete.points()).isEqualTo(1.75);
        assertThat(complete.passed()).isTrue();
        assertThat(attempts.key(attempt))
                .filteredOn(it -> it.kind() == ItemKind.ESSAY)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.credit()).isEqualTo(0.75);
                    assertThat(it.remark()).isEqualTo("Nêu rõ, còn thiếu kết quả.");
                });
        verify(steps).done(plan, diem, Step.QUIZ);
        assertThat(events.ofType(AttemptMarked.class).matching(it -> it.attempt().equals(attempt)))
                .hasSize(1);
    }

    @Test
    void anEmptyAnswerEarnsNothingAndWaitsForNobody() {
        var attempt = handedIn("  ");

        assertThat(attempts.result(attempt).waiting()).isZero();
        signIn(grader);
        assertThat(essays.queue(0, 10)).isEmpty();
    }

    @Test
    void aMarkIsGivenOnceAndByNobodyToHimself() {
        var attempt = handedIn("Tôi làm.");
        signIn(diem);
        grant(diem, "UNIT_GRADER", BASE);
        assertThat(essays.queue(0, 10)).isEmpty();
        int essay = position(attempt, ItemKind.ESSAY);
        assertThatThrownBy(() -> essays.mark(attempt, essay, 1, ""))
                .isInstanceOf(AccessDeniedException.class);
        int other = position(attempt, ItemKind.TRUE_FALSE);

        signIn(grader);
        assertThatThrownBy(() -> essays.mark(attempt, other, 1, ""))
                .isInstanceOf(EssayMarked.class);
        assertThatThrownBy(() -> essays.mark(attempt, essay, 1.01, ""))
                .isInstanceOf(IllegalArgumentException.class);
        essays.mark(attempt, essay, 0.5, "");
        assertThatThrownBy(() -> essays.mark(attempt, essay, 1, ""))
                .isInstanceOf(EssayMarked.class);

        signIn(diem);
        assertThat(attempts.result(attempt).points()).isEqualTo(1.5);
    }

    @Test
    void aGraderOfAnotherUnitSeesNothingAndTheBoardsGraderEverything() {
        handedIn("Tôi làm.");
        var stranger = new PersonId(UUID.randomUUID());
        var board = new PersonId(UUID.randomUUID());
        grant(stranger, "UNIT_GRADER", new UnitId(UUID.randomUUID()));
        grant(board, "BOARD_GRADER", root);

        signIn(stranger);
        assertThat(essays.queue(0, 10)).isEmpty();
        signIn(board);
        assertThat(essays.figures().left()).isEqualTo(1);
    }

    private AttemptId handedIn(String text) {
        signIn(diem);
        var attempt = attempts.start(plan);
        attempts.answer(
                attempt, new PageAnswer(position(attempt, ItemKind.ESSAY), List.of(), text, false));
        attempts.answer(
                attempt,
                new PageAnswer(position(attempt, ItemKind.TRUE_FALSE), List.of(0), "", false));
        attempts.submit(attempt);
        return attempt;
    }

    private int position(AttemptId attempt, ItemKind kind) {
        var found = store.find(attempt).orElseThrow();
        var questions = bank.questions(found.paper());
        return 1
                + found.paper().stream()
                        .map(ref -> ItemKind.of(Objects.requireNonNull(questions.get(ref)).item()))
                        .toList()
                        .indexOf(kind);
    }

    private QuestionId added(Item item) {
        return questionBank.add(root, new Draft(item, "", ""));
    }

    private void grant(PersonId person, String role, UnitId unit) {
        jdbc.sql(
                        """
                        insert into identity_v_grant (person_id, role, unit_id, valid_from,
                               valid_until)
                        values (:person, :role, :unit, date '2026-01-01', date '9999-12-31')
                        """)
                .param("person", person.value())
                .param("role", role)
                .param("unit", unit.value())
                .update();
    }
}
