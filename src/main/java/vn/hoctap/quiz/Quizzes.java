package vn.hoctap.quiz;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.study.StudyPlanId;

/** The door to quizzes, for those who make them. */
@Service
@Transactional
public class Quizzes {

    private final QuizStore store;
    private final Clock clock;

    Quizzes(QuizStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Makes the quiz of a plan from a text, or gives it new questions; attempts already begun keep
     * the questions they got. Title, time limit, attempts and pass mark come from the text's head.
     *
     * @throws QuizTextRefused with the lines that cannot be read
     */
    @Operation("quiz.prepare")
    public QuizId prepare(StudyPlanId plan, String text) {
        var parsed = QuizText.parse(text);
        return prepare(plan, parsed, parsed.policy());
    }

    /** The same with a policy that overrules the text's head. */
    @Operation("quiz.prepare")
    public QuizId prepare(StudyPlanId plan, String text, QuizPolicy policy) {
        return prepare(plan, QuizText.parse(text), policy);
    }

    private QuizId prepare(StudyPlanId plan, QuizText text, QuizPolicy policy) {
        var at = clock.instant();
        var id = store.ofPlan(plan).map(Quiz::id).orElseGet(QuizId::next);
        store.save(id, plan, text.title(""), policy, at);
        store.list(id, text.drafts().stream().map(draft -> store.add(draft, at)).toList());
        return id;
    }

    /** The quiz of a plan with its questions and their key; empty when it has none. */
    @Operation("quiz.open")
    @Transactional(readOnly = true)
    public Optional<PreparedQuiz> open(StudyPlanId plan) {
        return store.ofPlan(plan).map(quiz -> new PreparedQuiz(quiz, text(quiz)));
    }

    private String text(Quiz quiz) {
        var refs = store.listed(quiz.id());
        var questions = store.questions(refs);
        return QuizTextWriter.write(
                quiz, refs.stream().map(questions::get).filter(Objects::nonNull).toList());
    }

    /** The quiz of a plan, without its questions. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<Quiz> ofPlan(StudyPlanId plan) {
        return store.ofPlan(plan);
    }
}
