package vn.hoctap.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;

/** The same tests on every database: one subclass each. */
abstract class StepsTest extends StudyTest {

    @Autowired private Steps steps;

    private PersonId diem = new PersonId(UUID.randomUUID());
    private StudyPlanId plan = new StudyPlanId(UUID.randomUUID());

    @BeforeEach
    void aMemberOnAPlan() {
        diem = member("Nguyễn Thị Ngọc Diễm", planning);
        plan = published(agriculture);
    }

    @Test
    void theNextStepOpensWhenOneIsDone() {
        steps.begun(plan, diem, Step.MATERIALS);
        assertThat(states()).startsWith(StepState.DOING, StepState.LOCKED);

        steps.done(plan, diem, Step.MATERIALS);

        assertThat(states())
                .containsExactly(
                        StepState.DONE,
                        StepState.TODO,
                        StepState.LOCKED,
                        StepState.LOCKED,
                        StepState.LOCKED);
        assertThat(steps.path(plan, diem).getFirst().doneAt()).isEqualTo(NOW);
    }

    @Test
    void tellingItTwiceChangesNothing() {
        steps.done(plan, diem, Step.MATERIALS);
        steps.begun(plan, diem, Step.SESSION);
        TIME.set(NOW.plusSeconds(60));

        steps.done(plan, diem, Step.MATERIALS);
        steps.begun(plan, diem, Step.MATERIALS);

        assertThat(states()).startsWith(StepState.DONE, StepState.DOING);
        assertThat(steps.path(plan, diem).getFirst().doneAt()).isEqualTo(NOW);
    }

    @Test
    void aLockedStepIsNotBegun() {
        steps.begun(plan, diem, Step.QUIZ);

        assertThat(states()).containsOnly(StepState.TODO, StepState.LOCKED);
    }

    @Test
    void theResultOpensWhenTheReflectionIsIn() {
        everythingButTheResult();

        assertThat(states())
                .containsExactly(
                        StepState.DONE,
                        StepState.DONE,
                        StepState.DONE,
                        StepState.DONE,
                        StepState.TODO);
    }

    @Test
    void aReturnedReflectionHasADayOfItsOwnAndClosesTheResult() {
        everythingButTheResult();
        var again = LocalDate.of(2026, 12, 12);

        steps.returned(plan, diem, Step.REFLECTION, again);

        assertThat(steps.path(plan, diem).get(3))
                .isEqualTo(new PathStep(Step.REFLECTION, StepState.RETURNED, again, null));
        assertThat(states()).endsWith(StepState.RETURNED, StepState.LOCKED);
        steps.done(plan, diem, Step.REFLECTION);
        assertThat(states()).endsWith(StepState.DONE, StepState.TODO);
    }

    @Test
    void aStepIsOverdueFromTheDayAfterItsLastDayInVietnam() {
        steps.done(plan, diem, Step.MATERIALS);

        TIME.set(Vietnam.endOf(QUIZ_DUE));
        assertThat(states()).startsWith(StepState.DONE, StepState.TODO);

        TIME.set(Vietnam.endOf(QUIZ_DUE).plusSeconds(1));
        assertThat(states())
                .containsExactly(
                        StepState.DONE,
                        StepState.OVERDUE,
                        StepState.LOCKED,
                        StepState.LOCKED,
                        StepState.LOCKED);
    }

    @Test
    void theResultIsNeverOverdueForWhoWaitsForIt() {
        everythingButTheResult();

        TIME.set(Vietnam.endOf(LocalDate.of(2027, 1, 31)));

        assertThat(states()).endsWith(StepState.DONE, StepState.TODO);
    }

    private void everythingButTheResult() {
        for (var step : List.of(Step.MATERIALS, Step.SESSION, Step.QUIZ, Step.REFLECTION)) {
            steps.done(plan, diem, step);
        }
    }

    private List<StepState> states() {
        return steps.path(plan, diem).stream().map(PathStep::state).toList();
    }
}
