package vn.hoctap.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.authorization.AuthorizationDeniedException;
import vn.hoctap.World;
import vn.hoctap.audit.AuditEntry;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.CaseParties;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.HandedInWorld;
import vn.hoctap.reflection.ReadText;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.reflection.SubmissionClosed;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Post;
import vn.hoctap.study.PathStep;
import vn.hoctap.study.Step;
import vn.hoctap.study.StepState;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlanId;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"identity", "audit"})
@Import({World.class, HandedInWorld.class, GradesTest.Around.class})
abstract class GradesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T13:41:37.123456Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 5);
    private static final UUID PAGE = UUID.randomUUID();
    private static final AtomicReference<Set<PersonId>> PARTIES = new AtomicReference<>(Set.of());

    @Autowired private World world;
    @Autowired private HandedInWorld handedIn;
    @Autowired private HandIns handIns;
    @Autowired private Reflections reflections;
    @Autowired private Allocations allocations;
    @Autowired private Grades grades;
    @Autowired private Results results;
    @Autowired private Steps steps;
    @Autowired private GradeStore store;
    @Autowired private JdbcClient jdbc;

    private UnitId unit = new UnitId(UUID.randomUUID());
    private PersonId lan = new PersonId(UUID.randomUUID());
    private PersonId grader = lan;
    private PersonId secretary = lan;

    @BeforeEach
    void anotherUnit() {
        PARTIES.set(Set.of());
        unit = world.unit("Sở Mẫu");
        lan = world.member(unit, "Nguyễn Thị Lan");
        grader = world.with(Role.UNIT_GRADER, unit, unit, "Phạm Văn Chấm");
        secretary = world.with(Role.UNIT_SECRETARY, unit, unit, "Lê Thị Thư");
        world.appoint(secretary, Post.UNIT_SECRETARY, unit);
    }

    @Test
    void unitsGraderGradesItsMembersAndTheSecretaryPublishes(PublishedEvents events) {
        var plan = handedIn.plan(DUE);
        var reflection = handedIn.handIn(lan, plan, 30);
        var grade = allocated(reflection, 1);

        assertThat(world.ask(grader, () -> grades.queue(0, 10)))
                .singleElement()
                .satisfies(row -> assertThat(row.words()).isEqualTo(30));
        markAll(grader, grade, "1.5", "3.0", "1.0", "0.75");
        world.as(grader, () -> grades.comment(grade, PAGE, "Liên hệ sát việc của phòng."));
        assertThat(world.ask(grader, () -> grades.finish(grade, PAGE)).total())
                .isEqualByComparingTo("6.25");
        assertThat(world.ask(lan, () -> results.mine(plan))).isEmpty();
        assertThat(world.ask(secretary, () -> results.publish(unit, plan)))
                .isEqualTo(new Published(1, 0));

        var result = world.ask(lan, () -> results.mine(plan)).orElseThrow();
        assertThat(result.total()).isEqualByComparingTo("6.25");
        assertThat(result.comment()).isEqualTo("Liên hệ sát việc của phòng.");
        assertThat(state(plan, lan, Step.RESULT)).isEqualTo(StepState.DONE);
        assertThat(events.ofType(GradePublished.class))
                .containsExactly(new GradePublished(grade, reflection, plan, lan));
        assertThat(world.ask(secretary, () -> results.ofUnit(unit, plan, 0, 10)))
                .singleElement()
                .satisfies(row -> assertThat(row.person()).isEqualTo("Nguyễn Thị Lan"));
    }

    @Test
    void resultOfATextInAnOpenCaseIsPublishedWhenTheCaseIsClosed() {
        var plan = handedIn.plan(DUE);
        var reflection = handedIn.handIn(lan, plan, 30);
        var grade = allocated(reflection, 1);
        markAll(grader, grade, "1.5", "3.0", "1.0", "0.75");
        world.as(grader, () -> grades.finish(grade, PAGE));
        var file = openCase(reflection, plan);

        assertThatThrownBy(() -> world.as(secretary, () -> results.publish(grade)))
                .isInstanceOf(TextInOpenCase.class);
        assertThat(world.ask(secretary, () -> results.publish(unit, plan)))
                .isEqualTo(new Published(0, 1));
        assertThat(world.ask(lan, () -> results.mine(plan))).isEmpty();
        assertThat(world.ask(secretary, () -> results.ofUnit(unit, plan, 0, 10)))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(GradeState.DONE));

        jdbc.sql("update originality_case set state = 'CLOSED' where id = ?").param(file).update();
        assertThat(world.ask(secretary, () -> results.publish(unit, plan)))
                .isEqualTo(new Published(1, 0));
        assertThat(world.ask(lan, () -> results.mine(plan))).isPresent();
    }

    @Test
    void leaderOfAUnitOpensItsListAndNotTheWholes() {
        var leader = world.with(Role.LEADER, unit, unit, "Bế Văn Thủ");
        var plan = handedIn.plan(DUE);
        allocated(handedIn.handIn(lan, plan, 30), 1);

        assertThat(world.ask(leader, results::lists))
                .extracting(ResultList::unitIfAny)
                .containsExactly(Optional.of(unit));
        assertThatThrownBy(() -> world.as(leader, () -> results.all(plan, 0, 10)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private UUID openCase(ReflectionId reflection, StudyPlanId plan) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into originality_case
                            (id, number, plan_id, base_unit_id, state, opened_at, due_on, version)
                        values (?, nextval('originality_case_number'), ?, ?, 'OPEN',
                                current_timestamp, ?, 1)
                        """)
                .params(id, plan.value(), unit.value(), DUE)
                .update();
        jdbc.sql(
                        """
                        insert into originality_member
                            (case_id, reflection_id, person_id, key_official, text_version, words,
                             handed_in_at, withdrawn, joined_at)
                        values (?, ?, ?, false, 1, 30, current_timestamp, false, current_timestamp)
                        """)
                .params(id, reflection.value(), lan.value())
                .update();
        return id;
    }

    @Test
    void authorSeesWhoReadHisTextAndWhen() {
        var plan = handedIn.plan(DUE);
        var reflection = handedIn.handIn(lan, plan, 30);
        var grade = allocated(reflection, 1);
        assertThat(world.ask(grader, () -> reflections.readText(reflection, 1)))
                .extracting(ReadText::words)
                .isEqualTo(30);
        publish(plan, grade);

        assertThat(world.ask(lan, () -> results.mine(plan)).orElseThrow().readers())
                .extracting(AuditEntry::who)
                .containsExactly("Phạm Văn Chấm");
    }

    @Test
    void onlyTheGraderItWasGivenToReadsAText() {
        var plan = handedIn.plan(DUE);
        var other = world.with(Role.UNIT_GRADER, unit, unit, "Vũ Thị Khác");
        var staff = world.ofTheWhole(Role.BOARD_STAFF, "Đỗ Văn Ban");
        var reflection = handedIn.handIn(lan, plan, 30);
        var grade = allocated(reflection, 1);
        world.as(secretary, () -> allocations.allocate(grade, grader));

        for (var nosy : new PersonId[] {other, secretary, staff, lan}) {
            assertThatThrownBy(() -> world.as(nosy, () -> reflections.readText(reflection, 1)))
                    .isInstanceOf(AuthorizationDeniedException.class);
        }
    }

    @Test
    void keyOfficialsTextGoesToTheBoardAndNoGraderOfTheUnitGetsIt() {
        var board = world.ofTheWhole(Role.BOARD_GRADER, "Võ Thị Thúy Oanh");
        var plan = handedIn.plan(DUE);
        var reflection = handedIn.handIn(secretary, plan, 30);
        var grade = allocated(reflection, 1);
        var staff = world.ofTheWhole(Role.BOARD_STAFF, "Đỗ Văn Ban");
        world.as(staff, () -> allocations.allocate(grade, board));

        assertThatThrownBy(() -> world.as(staff, () -> allocations.allocate(grade, grader)))
                .isInstanceOf(GraderNotEligible.class);
        assertThatThrownBy(() -> world.as(grader, () -> reflections.readText(reflection, 1)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThat(world.ask(board, () -> reflections.readText(reflection, 1)).words())
                .isEqualTo(30);
        markAll(board, grade, "1.0", "1.0", "0.5", "0.25");
        world.as(board, () -> grades.finish(grade, PAGE));
        assertThat(world.ask(staff, () -> results.publish(unit, plan)))
                .isEqualTo(new Published(0, 0));
        assertThat(world.ask(staff, () -> results.publishKeyOfficials(plan)))
                .isEqualTo(new Published(1, 0));
        assertThat(world.ask(staff, () -> results.ofUnit(unit, plan, 0, 10))).isEmpty();
    }

    @Test
    void nobodyGradesHisOwnText() {
        var plan = handedIn.plan(DUE);
        var reflection = handedIn.handIn(grader, plan, 30);
        allocations.handedIn(reflection, 1);
        var grade = store.find(reflection, 1).orElseThrow();

        assertThat(grade.grader()).isNull();
        assertThatThrownBy(
                        () -> world.as(secretary, () -> allocations.allocate(grade.id(), grader)))
                .isInstanceOf(GraderNotEligible.class);
    }

    @Test
    void authorInTheSameCaseNeitherGetsNorKeepsTheText() {
        var plan = handedIn.plan(DUE);
        var reflection = handedIn.handIn(lan, plan, 30);
        var grade = allocated(reflection, 1);
        PARTIES.set(Set.of(lan, grader));

        assertThatThrownBy(() -> world.as(grader, () -> reflections.readText(reflection, 1)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> world.as(secretary, () -> allocations.allocate(grade, grader)))
                .isInstanceOf(GraderNotEligible.class);
        assertThat(world.ask(lan, () -> handIns.read(reflection)).id()).isEqualTo(reflection);
    }

    @Test
    void textsAreSharedEvenlyAmongTheUnitsGraders() {
        var second = world.with(Role.UNIT_GRADER, unit, unit, "Vũ Thị Khác");
        var authors =
                IntStream.range(0, 4).mapToObj(i -> world.member(unit, "Người " + i)).toList();
        var plan = handedIn.plan(DUE);
        authors.forEach(author -> allocated(handedIn.handIn(author, plan, 30), 1));

        assertThat(world.ask(grader, grades::figures)).isEqualTo(new QueueFigures(0, 2));
        assertThat(world.ask(second, grades::figures)).isEqualTo(new QueueFigures(0, 2));
    }

    @Test
    void rewriteTakesTheEssayOutOfTheQueueAndBringsTheNewVersionToTheSameGrader() {
        var plan = handedIn.plan(DUE);
        var reflection = handedIn.handIn(lan, plan, 30);
        var first = allocated(reflection, 1);
        reflections.requestRewrite(reflection, DUE.plusDays(7), "Viết lại phần 2.");

        assertThat(world.ask(grader, () -> grades.queue(0, 10))).isEmpty();
        handedIn.handIn(lan, plan, 40);
        allocated(reflection, 2);
        allocations.handedIn(reflection, 1);

        assertThat(world.ask(grader, () -> grades.queue(0, 10)))
                .extracting(QueueRow::words)
                .containsExactly(40);
        assertThatThrownBy(() -> mark(grader, first, "content", "3.0"))
                .isInstanceOf(GradeClosed.class);
    }

    @Test
    void publishedTextIsNotReplacedUntilItsResultIsTakenBack() {
        var plan = handedIn.plan(DUE);
        var reflection = handedIn.handIn(lan, plan, 30);
        var grade = allocated(reflection, 1);
        publish(plan, grade);

        assertThatThrownBy(() -> handedIn.handIn(lan, plan, 40))
                .isInstanceOf(SubmissionClosed.class);
        world.as(secretary, () -> results.takeBack(grade, "Cộng nhầm điểm."));

        assertThat(world.ask(lan, () -> results.mine(plan))).isEmpty();
        assertThat(state(plan, lan, Step.RESULT)).isEqualTo(StepState.TODO);
        handedIn.handIn(lan, plan, 40);
    }

    @Test
    void rewriteAskedForAfterTheResultWasToldIsHandedInAndGradedAnew() {
        var plan = handedIn.plan(DUE);
        var reflection = handedIn.handIn(lan, plan, 30);
        publish(plan, allocated(reflection, 1));
        reflections.requestRewrite(reflection, DUE.plusDays(7), "Viết lại phần 2.");

        handedIn.handIn(lan, plan, 40);
        var second = allocated(reflection, 2);

        assertThat(world.ask(lan, () -> results.mine(plan))).isEmpty();
        assertThat(state(plan, lan, Step.RESULT)).isEqualTo(StepState.TODO);
        assertThat(world.ask(secretary, () -> results.ofUnit(unit, plan, 0, 10)))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(GradeState.OPEN));
        publish(plan, second);
        assertThat(world.ask(lan, () -> results.mine(plan)).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void unfinishedMarksAreNotPublished() {
        var plan = handedIn.plan(DUE);
        var grade = allocated(handedIn.handIn(lan, plan, 30), 1);
        mark(grader, grade, "content", "3.0");

        assertThatThrownBy(() -> world.as(grader, () -> grades.finish(grade, PAGE)))
                .isInstanceOfSatisfying(
                        MarksMissing.class, missing -> assertThat(missing.missing()).isEqualTo(3));
        assertThatThrownBy(() -> world.as(secretary, () -> results.publish(grade)))
                .isInstanceOf(GradeClosed.class);
        assertThatThrownBy(() -> mark(grader, grade, "content", "2.75"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void secretaryOfAnotherUnitSeesNothing() {
        var plan = handedIn.plan(DUE);
        var grade = allocated(handedIn.handIn(lan, plan, 30), 1);
        var elsewhere = world.unit("Sở Khác");
        var other = world.with(Role.UNIT_SECRETARY, elsewhere, elsewhere, "Lê Văn Xa");

        assertThatThrownBy(() -> world.as(other, () -> results.ofUnit(unit, plan, 0, 10)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> world.as(other, () -> results.publish(grade)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    /** The event's listener runs in its own time; what it does is done here. */
    private GradeId allocated(ReflectionId reflection, int version) {
        allocations.handedIn(reflection, version);
        return store.find(reflection, version).orElseThrow().id();
    }

    private void publish(StudyPlanId plan, GradeId grade) {
        markAll(grader, grade, "1.0", "1.0", "0.5", "0.25");
        world.as(grader, () -> grades.finish(grade, PAGE));
        world.as(secretary, () -> results.publish(unit, plan));
    }

    private void markAll(PersonId by, GradeId grade, String... points) {
        var criteria = Rubric.STANDARD.criteria();
        for (int i = 0; i < points.length; i++) {
            mark(by, grade, criteria.get(i).key(), points[i]);
        }
    }

    private void mark(PersonId by, GradeId grade, String criterion, String points) {
        world.as(by, () -> grades.mark(grade, PAGE, criterion, new BigDecimal(points)));
    }

    private StepState state(StudyPlanId plan, PersonId person, Step step) {
        return steps.path(plan, person).stream()
                .filter(one -> one.step() == step)
                .map(PathStep::state)
                .findFirst()
                .orElseThrow();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Around {

        @Bean
        CaseParties parties() {
            return reflection -> PARTIES.get();
        }

        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
