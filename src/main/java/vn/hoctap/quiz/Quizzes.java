package vn.hoctap.quiz;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.quiz.Question.Ref;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.study.StudyPlan;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** The door to quizzes, for those who make them. */
@Service
@Transactional
public class Quizzes {

    private final QuizStore store;
    private final BankStore bank;
    private final BankRows rows;
    private final StudyPlans plans;
    private final Actors actors;
    private final Clock clock;

    Quizzes(
            QuizStore store,
            BankStore bank,
            BankRows rows,
            StudyPlans plans,
            Actors actors,
            Clock clock) {
        this.store = store;
        this.bank = bank;
        this.rows = rows;
        this.plans = plans;
        this.actors = actors;
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
        store.list(id, refs(id, plan, text.drafts(), at));
        return id;
    }

    /** Questions that the quiz has already stay what they are; the others are new in the bank. */
    private List<Ref> refs(QuizId quiz, StudyPlanId plan, List<Draft> drafts, Instant at) {
        var there = new HashMap<Draft, Ref>();
        bank.questions(listed(quiz)).forEach((ref, known) -> there.put(known.draft(), ref));
        var place = new Place(null, plans.find(plan).map(StudyPlan::document).orElse(null));
        var by = actors.required().account();
        return drafts.stream()
                .map(draft -> {
                    var known = there.get(draft);
                    return known == null ? bank.add(draft, place, by, at) : known;
                })
                .toList();
    }

    /** The quiz of a plan with its questions and their key; empty when it has none. */
    @Operation("quiz.open")
    @Transactional(readOnly = true)
    public Optional<PreparedQuiz> open(StudyPlanId plan) {
        return store.ofPlan(plan).map(this::prepared);
    }

    private PreparedQuiz prepared(Quiz quiz) {
        var refs = listed(quiz.id());
        var known = bank.questions(refs);
        var questions = refs.stream().map(known::get).filter(Objects::nonNull).toList();
        boolean textual = questions.stream().allMatch(QuizTextWriter::holds);
        return new PreparedQuiz(
                quiz, textual ? QuizTextWriter.write(quiz, questions) : "", textual);
    }

    private List<Ref> listed(QuizId quiz) {
        return store.listed(quiz).stream().map(Listed::ref).toList();
    }

    /**
     * Decides how a quiz is taken and what is drawn from its list.
     *
     * @param draws none for a draw across all sections
     * @throws QuizNotReady when the plan has no quiz
     * @throws DrawImpossible when the list has too few questions of a kind
     */
    @Operation("quiz.prepare")
    public void arrange(StudyPlanId plan, String title, QuizPolicy policy, List<DrawRule> draws) {
        var quiz = required(plan);
        Draw.byRules(store.listed(quiz.id()), draws);
        store.save(quiz.id(), plan, title, policy, clock.instant());
        store.draw(quiz.id(), draws);
    }

    /** What is drawn from the list of a quiz. */
    @Operation("quiz.open")
    @Transactional(readOnly = true)
    public List<DrawRule> draws(StudyPlanId plan) {
        return store.ofPlan(plan).map(quiz -> store.draws(quiz.id())).orElse(List.of());
    }

    /** What is in the list of a quiz, by section and difficulty. */
    @Operation("quiz.open")
    @Transactional(readOnly = true)
    public List<Stock> stock(StudyPlanId plan) {
        return store.ofPlan(plan).map(quiz -> store.stock(quiz.id())).orElse(List.of());
    }

    /** What the list of a quiz cannot give of what each attempt shall get; mostly nothing. */
    @Operation("quiz.open")
    @Transactional(readOnly = true)
    public List<DrawGap> gaps(StudyPlanId plan) {
        return store.ofPlan(plan)
                .map(quiz ->
                        DrawGap.of(
                                store.listed(quiz.id()),
                                store.draws(quiz.id()),
                                quiz.policy().drawn()))
                .orElse(List.of());
    }

    /** The questions of a quiz in the order of its list. */
    @Operation("quiz.open")
    @Transactional(readOnly = true)
    public List<BankRow> questions(StudyPlanId plan, int offset, int limit) {
        return store.ofPlan(plan)
                .map(quiz -> rows.ofQuiz(quiz.id(), offset, limit))
                .orElse(List.of());
    }

    /** How many questions are in the list, of which an attempt may draw some. */
    @Operation("quiz.open")
    @Transactional(readOnly = true)
    public int count(StudyPlanId plan) {
        return store.ofPlan(plan).map(quiz -> store.listed(quiz.id()).size()).orElse(0);
    }

    /**
     * Puts a question of a bank at the end of the list; once only. A plan without a quiz gets one.
     */
    @Operation("quiz.prepare")
    public void choose(StudyPlanId plan, QuestionId question) {
        var quiz = store.ofPlan(plan).map(Quiz::id).orElseGet(() -> begun(plan));
        var chosen = new ArrayList<>(listed(quiz));
        var newest = bank.newest(question).orElseThrow();
        if (chosen.stream().noneMatch(it -> it.item().equals(question.value()))) {
            chosen.add(newest);
            store.list(quiz, chosen);
        }
    }

    private QuizId begun(StudyPlanId plan) {
        var id = QuizId.next();
        store.save(id, plan, "", QuizPolicy.of(2, null, 50), clock.instant());
        return id;
    }

    /** Takes a question out of the list; attempts already begun keep it. */
    @Operation("quiz.prepare")
    public void drop(StudyPlanId plan, QuestionId question) {
        var quiz = required(plan).id();
        store.list(
                quiz,
                listed(quiz).stream().filter(it -> !it.item().equals(question.value())).toList());
    }

    private Quiz required(StudyPlanId plan) {
        return store.ofPlan(plan).orElseThrow(() -> new QuizNotReady(plan));
    }

    /** The quiz of a plan, without its questions. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<Quiz> ofPlan(StudyPlanId plan) {
        return store.ofPlan(plan);
    }
}
