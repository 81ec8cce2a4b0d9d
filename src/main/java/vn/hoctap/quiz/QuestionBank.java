package vn.hoctap.quiz;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Operation;

/** The door to the banks of questions; the bank of the root is that of the whole. */
@Service
@Transactional
public class QuestionBank {

    private static final int MOST_EXPORTED = 5_000;

    private final BankStore store;
    private final BankRows rows;
    private final Pictures pictures;
    private final Units units;
    private final Actors actors;
    private final Clock clock;

    QuestionBank(
            BankStore store,
            BankRows rows,
            Pictures pictures,
            Units units,
            Actors actors,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.pictures = pictures;
        this.units = units;
        this.actors = actors;
        this.clock = clock;
    }

    /** Newest first. */
    @Operation("quiz.list-bank")
    @Transactional(readOnly = true)
    public List<BankRow> list(UnitId bank, BankFilter filter, int offset, int limit) {
        return rows.page(stored(bank), filter, offset, limit);
    }

    @Operation("quiz.list-bank")
    @Transactional(readOnly = true)
    public long count(UnitId bank, BankFilter filter) {
        return rows.count(stored(bank), filter);
    }

    /** Section keys that questions of the bank have. */
    @Operation("quiz.list-bank")
    @Transactional(readOnly = true)
    public List<String> sections(UnitId bank) {
        return rows.sections(stored(bank));
    }

    @Operation("quiz.open-question")
    @Transactional(readOnly = true)
    public OpenQuestion open(UnitId bank, QuestionId question) {
        inBank(bank, question);
        return new OpenQuestion(
                question,
                rows.unit(question).orElse(null),
                rows.retired(question),
                store.versions(question));
    }

    /** A new question. */
    @Operation("quiz.add-question")
    public QuestionId add(UnitId bank, Draft draft) {
        return new QuestionId(add(stored(bank), draft, now()).item());
    }

    /**
     * Brings questions into a bank that somebody has looked at before.
     *
     * @return how many
     */
    @Operation("quiz.add-question")
    public int addAll(UnitId bank, List<Draft> drafts) {
        var unit = stored(bank);
        var at = now();
        drafts.forEach(draft -> add(unit, draft, at));
        return drafts.size();
    }

    private Question.Ref add(@Nullable UnitId unit, Draft draft, Instant at) {
        return store.add(draft, new Place(unit, null), actors.required().account(), at);
    }

    /**
     * A new wording; whoever has begun keeps the one he got.
     *
     * @param version the wording that was changed
     * @throws OptimisticLockingFailureException when somebody else was quicker
     */
    @Operation("quiz.revise-question")
    public int revise(UnitId bank, QuestionId question, Draft draft, int version) {
        inBank(bank, question);
        return store.revise(
                        new Question.Ref(question.value(), version),
                        draft,
                        actors.required().account(),
                        now())
                .orElseThrow(
                        () -> new OptimisticLockingFailureException("Question " + question.value()))
                .version();
    }

    /** Takes a question out of the bank's list, or back into it; quizzes keep it. */
    @Operation("quiz.retire-question")
    public void retire(UnitId bank, QuestionId question, boolean retired) {
        inBank(bank, question);
        store.retire(question, retired ? now() : null);
    }

    /**
     * Keeps a picture for a question.
     *
     * @throws PictureRefused when it is no picture of a size that fits
     */
    @Operation("quiz.add-picture")
    public PictureId keep(UnitId bank, byte[] bytes) {
        return pictures.keep(bytes, stored(bank), actors.required().account(), now());
    }

    /** A picture of the bank; empty when it has no such picture. */
    @Operation("quiz.open-question")
    @Transactional(readOnly = true)
    public Optional<Picture> picture(UnitId bank, PictureId picture) {
        return pictures.inBank(stored(bank), picture);
    }

    /** Questions with their key, to be taken elsewhere; at most 5,000. */
    @Operation("quiz.export")
    @Transactional(readOnly = true)
    public List<Draft> export(UnitId bank, BankFilter filter) {
        var refs = rows.refs(stored(bank), filter, MOST_EXPORTED);
        var questions = store.questions(refs);
        return refs.stream()
                .map(questions::get)
                .filter(Objects::nonNull)
                .map(Question::draft)
                .toList();
    }

    /**
     * @throws NoSuchElementException when it is in another bank, or nowhere
     */
    private void inBank(UnitId bank, QuestionId question) {
        if (!Objects.equals(rows.unit(question).orElse(null), stored(bank))) {
            throw new NoSuchElementException("Question " + question.value());
        }
    }

    private @Nullable UnitId stored(UnitId bank) {
        return Optional.of(bank).equals(units.root()) ? null : bank;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
