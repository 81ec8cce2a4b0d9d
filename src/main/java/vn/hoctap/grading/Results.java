package vn.hoctap.grading;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.audit.AuditLog;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.reflection.Written;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Operation;
import vn.hoctap.study.StudyPlanId;

/** Publishing of grades, and the lists of results. */
@Service
@Transactional
public class Results {

    private final GradeStore grades;
    private final MarkStore marks;
    private final RemarkStore remarks;
    private final Reflections reflections;
    private final ResultRows rows;
    private final ResultLists lists;
    private final Publishing publishing;
    private final AuditLog audit;
    private final Actors actors;

    Results(
            GradeStore grades,
            MarkStore marks,
            RemarkStore remarks,
            Reflections reflections,
            ResultRows rows,
            ResultLists lists,
            Publishing publishing,
            AuditLog audit,
            Actors actors) {
        this.grades = grades;
        this.marks = marks;
        this.remarks = remarks;
        this.reflections = reflections;
        this.rows = rows;
        this.lists = lists;
        this.publishing = publishing;
        this.audit = audit;
        this.actors = actors;
    }

    /**
     * Tells one author; telling him twice changes nothing.
     *
     * @throws GradeClosed when it is not done, or superseded
     * @throws TextInOpenCase while the text is in a case that is not closed
     */
    @Operation("grading.publish")
    public void publish(GradeId id) {
        var grade = grades.lock(id);
        if (grade.state() == GradeState.DONE) {
            if (grades.inOpenCase(id)) {
                throw new TextInOpenCase(id);
            }
            publishing.publish(grade);
        } else if (grade.state() != GradeState.PUBLISHED) {
            throw new GradeClosed(grade.state());
        }
    }

    /**
     * Tells everybody of a unit whose grade is done, but key officials, whom the board tells, and
     * authors of texts in an open case, who wait until it is closed.
     */
    @Operation("grading.publish-unit")
    public Published publish(UnitId unit, StudyPlanId plan) {
        return publishAll(grades.lockDone(plan, unit, false));
    }

    /**
     * Tells all key officials whose grade is done, but authors of texts in an open case, who wait
     * until it is closed.
     */
    @Operation("grading.publish-key-officials")
    public Published publishKeyOfficials(StudyPlanId plan) {
        return publishAll(grades.lockDone(plan, null, true));
    }

    /** The same for everybody of a plan, members of units and key officials. */
    @Operation("grading.publish-plan")
    public Published publishAll(StudyPlanId plan) {
        return publishAll(grades.lockDone(plan));
    }

    /**
     * Takes a published result back; the grade can be changed and published again.
     *
     * @param reason kept with the grade; at most 500 characters
     * @throws GradeClosed when it is not published
     */
    @Operation("grading.take-back")
    public void takeBack(GradeId id, String reason) {
        var grade = grades.lock(id);
        if (grade.state() != GradeState.PUBLISHED) {
            throw new GradeClosed(grade.state());
        }
        publishing.takeBack(grade, reason);
    }

    /** One's own result, with who read the text; empty until it is published. */
    @Operation("grading.own-result")
    @Transactional(readOnly = true)
    public Optional<Result> mine(StudyPlanId plan) {
        return actors.required()
                .personIfAny()
                .map(PersonId::new)
                .flatMap(me -> grades.published(plan, me))
                .map(this::result);
    }

    /** Why one's own result was taken back, until there is a new one. */
    @Operation("grading.own-result")
    @Transactional(readOnly = true)
    public Optional<TakenBack> takenBack(StudyPlanId plan) {
        return actors.required()
                .personIfAny()
                .map(PersonId::new)
                .flatMap(me -> rows.takenBack(plan, me));
    }

    /** One's own published results, the newest first. */
    @Operation("grading.own-results")
    @Transactional(readOnly = true)
    public List<OwnResult> mine() {
        return actors.required().personIfAny().map(PersonId::new).map(rows::own).orElse(List.of());
    }

    /** The lists he may open: the whole's, his units'. */
    @Operation("grading.result-lists")
    @Transactional(readOnly = true)
    public List<ResultList> lists() {
        return lists.of(actors.required().account());
    }

    /** A unit's results without those of key officials, by name. */
    @Operation("grading.unit-results")
    @Transactional(readOnly = true)
    public List<ResultRow> ofUnit(UnitId unit, StudyPlanId plan, int offset, int limit) {
        return rows.ofUnit(plan, unit, offset, limit);
    }

    /** Everybody's results, by unit and name. */
    @Operation("grading.all-results")
    @Transactional(readOnly = true)
    public List<ResultRow> all(StudyPlanId plan, int offset, int limit) {
        return rows.all(plan, offset, limit);
    }

    private Published publishAll(List<GradeRow> done) {
        var waiting = grades.inOpenCases(done);
        done.stream().filter(grade -> !waiting.contains(grade.id())).forEach(publishing::publish);
        return new Published(done.size() - waiting.size(), waiting.size());
    }

    private Result result(GradeRow grade) {
        if (grade.total() == null || grade.publishedAt() == null) {
            throw new IllegalStateException("Published without a total: " + grade.id());
        }
        return new Result(
                grade.reflection(),
                grade.version(),
                reflections
                        .written(grade.reflection(), grade.version())
                        .orElseGet(() -> Written.plain("")),
                remarks.of(grade.id()).stream()
                        .filter(remark -> !remark.words().isBlank())
                        .toList(),
                Rubric.STANDARD,
                marks.of(grade.id()),
                grade.total(),
                grade.comment(),
                grade.publishedAt(),
                audit.readersOf(List.of(grade.reflection().value())));
    }
}
