package vn.hoctap.grading;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;

/** The door for graders: the essays they were given, marks and comments saved as they go. */
@Service
@Transactional
public class Grades {

    private final GradeStore grades;
    private final MarkStore marks;
    private final QueueRows queue;
    private final Similarities similarities;
    private final Desks desks;
    private final Actors actors;
    private final Clock clock;

    Grades(
            GradeStore grades,
            MarkStore marks,
            QueueRows queue,
            Similarities similarities,
            Desks desks,
            Actors actors,
            Clock clock) {
        this.grades = grades;
        this.marks = marks;
        this.queue = queue;
        this.similarities = similarities;
        this.desks = desks;
        this.actors = actors;
        this.clock = clock;
    }

    /** His essays that wait, those handed in first before; without those being written again. */
    @Operation("grading.queue")
    @Transactional(readOnly = true)
    public List<QueueRow> queue(int offset, int limit) {
        return me().map(grader -> queue.of(grader, offset, limit)).orElse(List.of());
    }

    @Operation("grading.queue")
    @Transactional(readOnly = true)
    public QueueFigures figures() {
        return me().map(queue::figures).orElse(new QueueFigures(0, 0));
    }

    /** Marks and comment so far; the text is read by {@code Reflections.readText}. */
    @Operation("grading.open")
    @Transactional(readOnly = true)
    public Sheet open(GradeId id) {
        return sheet(grades.find(id).orElseThrow());
    }

    /**
     * A page says that somebody marks the essay in it, when it opens and again every {@link
     * Held#BEAT}.
     *
     * @return who marks it in another page; empty when this page has it
     */
    @Operation("grading.open")
    @Transactional(readOnly = true)
    public Optional<Held> hold(GradeId id, UUID page) {
        return me().flatMap(grader -> desks.take(id, page, grader));
    }

    /** Goes on in this page; the other one is told when it speaks next. */
    @Operation("grading.take-over")
    public void takeOver(GradeId id, UUID page) {
        me().ifPresent(grader -> desks.takeOver(id, page, grader));
    }

    /** The page shows another essay, or is closed. */
    @BetweenModules
    @Transactional(readOnly = true)
    public void left(UUID page) {
        desks.left(page);
    }

    /**
     * Gives points; a grade that was finished stays so with its new total.
     *
     * @param page that marks the essay
     * @return the sheet as saved
     * @throws GradeClosed when it is published or superseded
     * @throws GradeHeld when another page marks it
     * @throws IllegalArgumentException when the criterion has no level of so many points
     */
    @Operation("grading.mark")
    public Sheet mark(GradeId id, UUID page, String criterion, BigDecimal points) {
        var grade = changeable(id, page);
        Rubric.STANDARD.mustKnow(criterion, points);
        marks.put(id, criterion, points);
        var sheet = sheet(grade);
        grades.state(id, grade.state(), sheet.complete() ? sheet.total() : null, now());
        return open(id);
    }

    /**
     * @throws GradeClosed when it is published or superseded
     * @throws GradeHeld when another page marks it
     */
    @Operation("grading.mark")
    public Sheet comment(GradeId id, UUID page, String comment) {
        changeable(id, page);
        grades.comment(id, comment.replace("\u0000", ""), now());
        return open(id);
    }

    /**
     * The grader is done with it; its author is told when it is published.
     *
     * @throws MarksMissing when a criterion has no points
     * @throws GradeClosed when it is published or superseded
     * @throws GradeHeld when another page marks it
     */
    @Operation("grading.mark")
    public Sheet finish(GradeId id, UUID page) {
        var grade = changeable(id, page);
        var sheet = sheet(grade);
        if (!sheet.complete()) {
            throw new MarksMissing(sheet.rubric().criteria().size() - sheet.marks().size());
        }
        grades.state(id, GradeState.DONE, sheet.total(), now());
        desks.clear(id);
        return open(id);
    }

    private GradeRow changeable(GradeId id, UUID page) {
        var grade = grades.lock(id);
        grade.mustBeChangeable();
        desks.mustBeAt(id, page);
        return grade;
    }

    private Sheet sheet(GradeRow grade) {
        return new Sheet(
                grade.id(),
                grade.number(),
                grade.reflection(),
                grade.version(),
                grade.plan(),
                grade.keyOfficial(),
                grade.state(),
                Rubric.STANDARD,
                marks.of(grade.id()),
                grade.comment(),
                grade.savedAt(),
                similarities.of(grade.reflection(), grade.version()).orElse(null));
    }

    private Optional<PersonId> me() {
        return actors.required().personIfAny().map(PersonId::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
