package vn.hoctap.rights;

import static vn.hoctap.rights.Call.does;
import static vn.hoctap.rights.Call.shows;
import static vn.hoctap.rights.Kind.GRADE;
import static vn.hoctap.rights.Kind.KEY_GRADE;
import static vn.hoctap.rights.Kind.NOTHING;
import static vn.hoctap.rights.Kind.PLAN;
import static vn.hoctap.rights.Kind.UNIT;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.grading.Allocations;
import vn.hoctap.grading.Giving;
import vn.hoctap.grading.GradeId;
import vn.hoctap.grading.Grades;
import vn.hoctap.grading.HandAllocations;
import vn.hoctap.grading.Remarks;
import vn.hoctap.grading.ResultReports;
import vn.hoctap.grading.Results;
import vn.hoctap.identity.Role;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/** Grades, their publishing and lists. */
@TestComponent
class CallsOfGrades implements Calls {

    private static final UUID PAGE = UUID.randomUUID();

    private final Allocations allocations;
    private final HandAllocations byHand;
    private final Grades grades;
    private final Remarks remarks;
    private final Results results;
    private final ResultReports reports;

    CallsOfGrades(
            Allocations allocations,
            HandAllocations byHand,
            Grades grades,
            Remarks remarks,
            Results results,
            ResultReports reports) {
        this.allocations = allocations;
        this.byHand = byHand;
        this.grades = grades;
        this.remarks = remarks;
        this.results = results;
        this.reports = reports;
    }

    @Override
    public List<Call> all() {
        return Stream.of(allocating(), marking(), publishing(), reports(), lists())
                .flatMap(List::stream)
                .flatMap(CallsOfGrades::alsoOfKeyOfficials)
                .toList();
    }

    /** What concerns a grade concerns a key official's as well. */
    private static Stream<Call> alsoOfKeyOfficials(Call call) {
        return call.kind() == GRADE ? Stream.of(call, call.of(KEY_GRADE)) : Stream.of(call);
    }

    private List<Call> allocating() {
        return List.of(
                shows("grading.list-graders", GRADE, m -> allocations.eligible(m.grade())),
                does("grading.allocate", GRADE, m -> allocations.allocate(m.grade(), grader(m))),
                does("grading.allocate", GRADE, m -> allocations.takeAway(m.grade(), grader(m))),
                shows("grading.list-graders-of-many", NOTHING, m -> byHand.eligible(one(m)))
                        .when(CallsOfGrades::mine),
                shows(
                                "grading.allocate-many",
                                NOTHING,
                                m -> byHand.allocate(new Giving(one(m), grader(m))))
                        .when(CallsOfGrades::mine),
                shows("grading.graders-of-unit", UNIT, m -> allocations.graders(m.base(), plan(m)))
                        .maybeNothing(),
                shows("grading.graders-of-key-officials", PLAN, m -> allocations.graders(plan(m)))
                        .maybeNothing(),
                shows("grading.share-out-unit", UNIT, m -> allocations.shareOut(m.base(), plan(m))),
                shows(
                        "grading.share-out-key-officials",
                        PLAN,
                        m -> allocations.shareOutKeyOfficials(plan(m))));
    }

    private List<Call> marking() {
        return List.of(
                shows("grading.open", GRADE, m -> grades.open(m.grade())),
                shows(
                        "grading.mark",
                        GRADE,
                        m -> grades.mark(m.grade(), PAGE, "form", new BigDecimal("1"))),
                shows("grading.mark", GRADE, m -> grades.comment(m.grade(), PAGE, "Viết rõ.")),
                shows("grading.mark", GRADE, m -> remarks.add(m.grade(), PAGE, 0, 4)),
                does(
                        "grading.mark",
                        GRADE,
                        m -> remarks.write(m.grade(), PAGE, UUID.randomUUID(), "Rõ việc.")),
                does(
                        "grading.mark",
                        GRADE,
                        m -> remarks.remove(m.grade(), PAGE, UUID.randomUUID())),
                shows("grading.open", GRADE, m -> remarks.of(m.grade())).maybeNothing(),
                shows("grading.open", GRADE, m -> grades.hold(m.grade(), PAGE)).maybeNothing(),
                does("grading.take-over", GRADE, m -> grades.takeOver(m.grade(), PAGE)),
                shows("grading.mark", GRADE, m -> grades.finish(m.grade(), PAGE))
                        .when(Moment::marked));
    }

    private static PersonId grader(Moment moment) {
        return moment.kind().ofAKeyOfficial()
                ? moment.ground().holder(Role.BOARD_GRADER, Spot.ROOT).person()
                : moment.ground().holder(Role.UNIT_GRADER, Spot.BASE).person();
    }

    private List<Call> publishing() {
        return List.of(
                does("grading.publish", GRADE, m -> results.publish(m.grade()))
                        .when(m -> m.gradeIs("DONE")),
                does("grading.take-back", GRADE, m -> results.takeBack(m.grade(), "Cộng nhầm"))
                        .when(m -> m.gradeIs("PUBLISHED")));
    }

    private List<Call> reports() {
        return List.of(
                shows("grading.unit-results", UNIT, m -> reports.spread(m.base(), plan(m))),
                shows("grading.all-results", PLAN, m -> reports.spread(plan(m))),
                shows("grading.unit-results", UNIT, m -> reports.missing(m.base(), plan(m), 0, 9))
                        .maybeNothing(),
                shows("grading.unit-results", UNIT, m -> reports.countMissing(m.base(), plan(m))),
                shows("grading.all-results", PLAN, m -> reports.missing(plan(m), 0, 9))
                        .maybeNothing(),
                shows("grading.all-results", PLAN, m -> reports.countMissing(plan(m))),
                shows(
                        "grading.export-unit-results",
                        UNIT,
                        m -> reports.export(m.base(), plan(m), columns())),
                shows("grading.export-all-results", PLAN, m -> reports.export(plan(m), columns())),
                shows(
                        "grading.export-unit-results",
                        UNIT,
                        m -> reports.exportMissing(m.base(), plan(m), columns())),
                shows(
                        "grading.export-all-results",
                        PLAN,
                        m -> reports.exportMissing(plan(m), columns())));
    }

    private List<Call> lists() {
        return List.of(
                shows("grading.publish-unit", UNIT, m -> results.publish(m.base(), plan(m))),
                shows(
                        "grading.publish-key-officials",
                        PLAN,
                        m -> results.publishKeyOfficials(plan(m))),
                shows("grading.publish-plan", PLAN, m -> results.publishAll(plan(m))),
                shows("grading.own-result", PLAN, m -> results.takenBack(plan(m))).maybeNothing(),
                shows("grading.own-result", PLAN, m -> results.mine(plan(m)))
                        .when(CallsOfGrades::published),
                shows("grading.own-results", NOTHING, m -> results.mine())
                        .when(CallsOfGrades::published),
                shows("grading.result-lists", NOTHING, m -> results.lists()).maybeNothing(),
                shows("grading.unit-results", UNIT, m -> results.ofUnit(m.base(), plan(m), 0, 10)),
                shows("grading.all-results", PLAN, m -> results.all(plan(m), 0, 10)),
                shows("grading.queue", NOTHING, m -> grades.queue(0, 10))
                        .when(CallsOfGrades::given),
                shows("grading.queue", NOTHING, m -> grades.figures()));
    }

    private static <T> ResultReports.Columns<T> columns() {
        return new ResultReports.Columns<>(List.of("Tên"), row -> List.of("x"));
    }

    private static StudyPlanId plan(Moment moment) {
        return moment.things().plan();
    }

    private static List<GradeId> one(Moment moment) {
        return List.of(moment.things().gradeOfFirst());
    }

    /** The essay is of the unit in which the role is held. */
    private static void mine(Moment moment) {
        var spot = moment.stand() == Stand.NONE ? Spot.ROOT : Spot.ELSEWHERE;
        moment.sql(
                "update grading_grade set base_unit_id = ? where id = ?",
                moment.ground().unit(spot).value(),
                moment.things().gradeOfFirst().value());
    }

    private static void published(Moment moment) {
        moment.sql(
                """
                update grading_grade
                   set author_id = ?, state = 'PUBLISHED', total = 8, published_at = current_timestamp
                 where id = ?
                """,
                moment.person().value(),
                moment.things().gradeOfFirst().value());
    }

    private static void given(Moment moment) {
        moment.sql(
                "update grading_grade set grader_id = ? where id = ?",
                moment.person().value(),
                moment.things().gradeOfFirst().value());
    }
}
