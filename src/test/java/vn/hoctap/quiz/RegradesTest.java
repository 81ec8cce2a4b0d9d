package vn.hoctap.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;

/** Regrading and results of many, on every database: one subclass each. */
abstract class RegradesTest extends AttemptScene {

    @Autowired private Regrades regrades;
    @Autowired private QuizResults results;
    @Autowired private QuestionBank questionBank;
    @Autowired private JdbcClient jdbc;

    private final UnitId root = new UnitId(UUID.randomUUID());
    private final PersonId hoa = new PersonId(UUID.randomUUID());
    private QuestionId truth = new QuestionId(UUID.randomUUID());
    private QuestionId other = truth;

    @BeforeEach
    void twoStatementsOfWhichTheFirstHasTheWrongKey() {
        // views of other modules, which are not there in these tests
        jdbc.sql(
                        """
                        create table if not exists roster_v_person (person_id uuid,
                               name varchar(200), name_sort varchar(200))
                        """)
                .update();
        jdbc.sql(
                        """
                        create table if not exists organization_v_unit (unit_id uuid,
                               valid_from date, valid_until date, name varchar(200),
                               name_sort varchar(200))
                        """)
                .update();
        when(units.root()).thenReturn(Optional.of(root));
        plan = new StudyPlanId(UUID.randomUUID());
        truth = added("Hồ sơ được mở khi kết thúc việc.", true, "II.1");
        other = added("Hồ sơ có danh mục.", true, "II.2");
        quizzes.choose(plan, truth);
        quizzes.choose(plan, other);
        quizzes.arrange(plan, "Hồ sơ", QuizPolicy.of(1, null, 60), List.of());
    }

    @Test
    void aChangedKeyIsLookedAtAppliedWithAReasonAndKeptAsHistory(PublishedEvents events) {
        var right = taken(diem, false);
        var wrong = taken(hoa, true);
        questionBank.revise(root, truth, draft("Hồ sơ mở khi kết thúc việc.", false, "II.1"), 1);
        assertThat(regrades.asked(plan, truth))
                .isEqualTo(
                        new AskedQuestion(truth, "Hồ sơ mở khi kết thúc việc.", 2, true, 1, false));

        var preview = regrades.preview(plan, new Ruling(truth.value(), 1, 2));

        assertThat(regrades.figures(plan, preview)).isEqualTo(new RegradeFigures(2, 1, 1, 1, 1));
        assertThat(regrades.changes(plan, preview, 0, 1)).hasSize(1);
        assertThat(regrades.changes(plan, preview, 1, 1)).hasSize(1);
        assertThat(points(right)).isEqualTo(1);
        assertThat(regrades.past(plan, 0, 10)).isEmpty();
        assertThatThrownBy(() -> regrades.apply(plan, preview, " "))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(regrades.apply(plan, preview, "Đáp án cũ sai")).isTrue();

        assertThat(points(right)).isEqualTo(2);
        assertThat(points(wrong)).isEqualTo(1);
        verify(steps).done(plan, diem, Step.QUIZ);
        signIn(diem);
        assertThat(attempts.result(right).passed()).isTrue();
        assertThat(regrades.persons(preview)).containsExactlyInAnyOrder(diem, hoa);
        assertThat(events.ofType(QuizRegraded.class).matching(it -> it.plan().equals(plan)))
                .hasSize(1);
        var past = regrades.past(plan, 0, 10).getFirst();
        assertThat(past.reason()).isEqualTo("Đáp án cũ sai");
        assertThat(past.changed()).isEqualTo(2);
        assertThat(regrades.changes(plan, preview, 0, 9))
                .extracting(RegradeRow::pointsBefore)
                .containsExactlyInAnyOrder(1.0, 2.0);
        assertThatThrownBy(() -> regrades.apply(plan, preview, "Lần nữa"))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aVoidedQuestionCountsForNobodyAlsoLater() {
        var one = taken(diem, false);
        var preview = regrades.preview(plan, new Ruling(truth.value(), 0, null));
        assertThat(regrades.figures(plan, preview)).isEqualTo(new RegradeFigures(1, 1, 0, 1, 0));
        assertThat(regrades.apply(plan, preview, "Câu hỏi không rõ")).isTrue();

        signIn(diem);
        var result = attempts.result(one);
        assertThat(result.points()).isEqualTo(1);
        assertThat(result.of()).isEqualTo(1);
        assertThat(result.percent()).isEqualTo(100);
        assertThat(attempts.key(one))
                .extracting(AnsweredQuestion::weight)
                .containsExactlyInAnyOrder(0.0, 1.0);

        var later = taken(hoa, true);
        assertThat(attempts.result(later).of()).isEqualTo(1);
    }

    @Test
    void aResultThatComesMeanwhileIsLookedAtFirst() {
        taken(diem, false);
        var preview = regrades.preview(plan, new Ruling(truth.value(), 0, null));
        taken(hoa, false);

        assertThat(regrades.apply(plan, preview, "Câu hỏi không rõ")).isFalse();
        assertThat(regrades.figures(plan, preview).changed()).isEqualTo(2);
        verify(steps, never()).done(plan, diem, Step.QUIZ);
        assertThat(regrades.apply(plan, preview, "Câu hỏi không rõ")).isTrue();
    }

    @Test
    void resultsAreAddedUpByUnitSectionAndQuestion() {
        taken(diem, false);
        taken(hoa, true);

        assertThat(results.quizzes(BASE)).contains(new TakenQuiz(plan, "Hồ sơ"));
        var figures = results.figures(root, plan);
        assertThat(figures.persons()).isEqualTo(2);
        assertThat(figures.passed()).isEqualTo(1);
        assertThat(figures.share()).isEqualTo(0.75);
        assertThat(figures.classes()).containsExactly(0, 0, 0, 0, 0, 1, 0, 0, 0, 1);
        assertThat(results.units(root, plan, 0, 10))
                .containsExactly(new UnitResult("", 2, 1, 0.75));
        assertThat(results.countUnits(root, plan)).isEqualTo(1);
        assertThat(results.units(BASE, plan, 0, 10)).hasSize(1);
        assertThat(results.sections(root, plan))
                .containsExactly(
                        new SectionResult("II.1", 2, 0.5), new SectionResult("II.2", 2, 1));
        assertThat(results.questions(root, plan, 0, 1))
                .containsExactly(
                        new QuestionResult(
                                truth,
                                "Hồ sơ được mở khi kết thúc việc.",
                                "II.1",
                                2,
                                0,
                                0.5,
                                false));
        assertThat(results.countQuestions(root, plan)).isEqualTo(2);
        assertThat(results.figures(new UnitId(UUID.randomUUID()), plan).persons()).isZero();
    }

    /** Answers the second statement rightly and the first as given. */
    private AttemptId taken(PersonId person, boolean first) {
        signIn(person);
        var attempt = attempts.start(plan);
        var paper = store.find(attempt).orElseThrow().paper();
        for (int n = 1; n <= paper.size(); n++) {
            boolean isFirst = paper.get(n - 1).item().equals(truth.value());
            int place = !isFirst || first ? 0 : 1;
            attempts.answer(attempt, new PageAnswer(n, List.of(place), "", false));
        }
        attempts.submit(attempt);
        return attempt;
    }

    private double points(AttemptId attempt) {
        return store.find(attempt).orElseThrow().earned();
    }

    private QuestionId added(String stem, boolean holds, String section) {
        return questionBank.add(root, draft(stem, holds, section));
    }

    private static Draft draft(String stem, boolean holds, String section) {
        return new Draft(new Item.TrueFalse(stem, holds), "", section);
    }
}
