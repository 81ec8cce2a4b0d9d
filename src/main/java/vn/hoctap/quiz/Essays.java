package vn.hoctap.quiz;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.Vietnam;

/** The door to answers that are marked by hand. */
@Service
@Transactional
public class Essays {

    private static final int LONGEST_REMARK = 2_000;

    private final AttemptStore attempts;
    private final EssayRows rows;
    private final QuestionMarks marks;
    private final BankStore bank;
    private final QuizStore quizzes;
    private final Marking marking;
    private final Pictures pictures;
    private final Units units;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Essays(
            AttemptStore attempts,
            EssayRows rows,
            QuestionMarks marks,
            BankStore bank,
            QuizStore quizzes,
            Marking marking,
            Pictures pictures,
            Units units,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.rows = rows;
        this.marks = marks;
        this.bank = bank;
        this.quizzes = quizzes;
        this.marking = marking;
        this.pictures = pictures;
        this.units = units;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for the caller to mark, handed in first first. */
    @Operation("quiz.list-essays")
    @Transactional(readOnly = true)
    public List<EssayRow> queue(int offset, int limit) {
        return actors.required()
                .personIfAny()
                .map(person -> rows.page(person, root(), Vietnam.today(clock), offset, limit))
                .orElse(List.of());
    }

    /** How many the caller has marked, and how many wait for him or others. */
    @Operation("quiz.list-essays")
    @Transactional(readOnly = true)
    public EssayFigures figures() {
        var actor = actors.required();
        int left =
                actor.personIfAny()
                        .map(person -> rows.left(person, root(), Vietnam.today(clock)))
                        .orElse(0);
        return new EssayFigures(rows.done(actor.account()), left);
    }

    /**
     * An answer with what is asked.
     *
     * @throws EssayMarked when nobody has to mark it
     */
    @Operation("quiz.read-essay")
    public EssaySheet open(AttemptId attempt, int position) {
        var essay = essay(attempt, position);
        var answer = rows.written(attempt, position);
        var words = answer.isBlank() ? 0 : answer.strip().split("\\s+").length;
        return new EssaySheet(RichText.parse(essay.stem()), essay.guidance(), answer, words);
    }

    /** A picture of what is asked; empty when it has no such picture. */
    @Operation("quiz.read-essay")
    public Optional<Picture> picture(AttemptId attempt, int position, PictureId picture) {
        return RichText.parse(essay(attempt, position).stem()).pictures().contains(picture.value())
                ? pictures.find(picture)
                : Optional.empty();
    }

    /**
     * Marks an answer; the result is complete with the last one.
     *
     * @param credit 0 to 1
     * @param remark for its author, at most 2,000 characters; may be empty
     * @throws EssayMarked when somebody else was quicker
     */
    @Operation("quiz.mark-essay")
    public void mark(AttemptId attempt, int position, double credit, String remark) {
        if (!(credit >= 0 && credit <= 1) || remark.length() > LONGEST_REMARK) {
            throw new IllegalArgumentException("0 to 1, and at most 2000 characters.");
        }
        var found = attempts.lock(attempt).orElseThrow();
        essay(attempt, position);
        var by = actors.required().account();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        marks.set(attempt, position, credit);
        marks.sign(attempt, position, by, at, remark.isBlank() ? null : remark.strip());
        var quiz = quizzes.find(found.quiz()).orElseThrow();
        if (marking.recount(found, quiz).waiting() == 0) {
            events.publishEvent(new AttemptMarked(attempt, found.plan(), found.person()));
        }
    }

    private Essay essay(AttemptId attempt, int position) {
        var mark = marks.of(attempt).get(position);
        if (mark == null || mark.credit() != null) {
            throw new EssayMarked(attempt, position);
        }
        var question = Objects.requireNonNull(bank.questions(List.of(mark.ref())).get(mark.ref()));
        if (!(question.item() instanceof Essay essay)) {
            throw new EssayMarked(attempt, position);
        }
        return essay;
    }

    private @Nullable UUID root() {
        return units.root().map(UnitId::value).orElse(null);
    }
}
