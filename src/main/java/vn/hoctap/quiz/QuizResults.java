package vn.hoctap.quiz;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

/**
 * The door to results of many: by unit, section and question, never by person. The root's are those
 * of everybody.
 */
@Service
@Transactional(readOnly = true)
public class QuizResults {

    private final ResultSums sums;
    private final QuizStore quizzes;
    private final Units units;
    private final Clock clock;

    QuizResults(ResultSums sums, QuizStore quizzes, Units units, Clock clock) {
        this.sums = sums;
        this.quizzes = quizzes;
        this.units = units;
        this.clock = clock;
    }

    /** Quizzes that somebody of a unit has handed in; those changed last first, at most 200. */
    @Operation("quiz.see-results")
    public List<TakenQuiz> quizzes(UnitId unit) {
        return sums.quizzes(isRoot(unit) ? null : unit);
    }

    @Operation("quiz.see-results")
    public QuizFigures figures(UnitId unit, StudyPlanId plan) {
        return sums.figures(scope(unit, plan));
    }

    /** By unit where everybody's are asked for, else by cell; by name. */
    @Operation("quiz.see-results")
    public List<UnitResult> units(UnitId unit, StudyPlanId plan, int offset, int limit) {
        return sums.units(scope(unit, plan), Vietnam.today(clock), offset, limit);
    }

    @Operation("quiz.see-results")
    public long countUnits(UnitId unit, StudyPlanId plan) {
        return sums.countUnits(scope(unit, plan));
    }

    /** By the key of the section. */
    @Operation("quiz.see-results")
    public List<SectionResult> sections(UnitId unit, StudyPlanId plan) {
        return sums.sections(scope(unit, plan));
    }

    /** Those first that were answered worst. */
    @Operation("quiz.see-results")
    public List<QuestionResult> questions(UnitId unit, StudyPlanId plan, int offset, int limit) {
        return sums.questions(scope(unit, plan), offset, limit);
    }

    @Operation("quiz.see-results")
    public long countQuestions(UnitId unit, StudyPlanId plan) {
        return sums.countQuestions(scope(unit, plan));
    }

    private ResultSums.Scope scope(UnitId unit, StudyPlanId plan) {
        var quiz = quizzes.ofPlan(plan).orElseThrow(() -> new QuizNotReady(plan));
        return new ResultSums.Scope(quiz, isRoot(unit) ? null : unit);
    }

    private boolean isRoot(UnitId unit) {
        return units.root().equals(Optional.of(unit));
    }
}
