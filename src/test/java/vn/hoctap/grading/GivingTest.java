package vn.hoctap.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.authorization.AuthorizationDeniedException;
import vn.hoctap.World;
import vn.hoctap.grading.GivenOut.Why;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.originality.CaseId;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.HandedInWorld;
import vn.hoctap.reflection.Reader;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.reflection.VersionFacts;
import vn.hoctap.reflection.VersionFacts.Form;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Post;
import vn.hoctap.study.StudyPlanId;

/** Essays given by hand and taken by a case, and how a grader reads them. On every database. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"identity", "audit"})
@Import({World.class, HandedInWorld.class})
abstract class GivingTest {

    private static final LocalDate DUE = LocalDate.of(2099, 12, 5);
    private static final UUID DESK = UUID.randomUUID();

    @Autowired private World world;
    @Autowired private HandedInWorld handedIn;
    @Autowired private HandIns handIns;
    @Autowired private Reflections reflections;
    @Autowired private Allocations allocations;
    @Autowired private HandAllocations byHand;
    @Autowired private Grades grades;
    @Autowired private Results results;
    @Autowired private GradeStore store;
    @Autowired private JdbcClient jdbc;

    private UnitId unit = new UnitId(UUID.randomUUID());
    private PersonId lan = new PersonId(UUID.randomUUID());
    private PersonId minh = lan;
    private PersonId grader = lan;
    private PersonId secretary = lan;

    @BeforeEach
    void anotherUnit() {
        unit = world.unit("Sở Mẫu");
        lan = world.member(unit, "Nguyễn Thị Lan");
        minh = world.member(unit, "Trần Văn Minh");
        grader = world.with(Role.UNIT_GRADER, unit, unit, "Phạm Văn Chấm");
        secretary = world.with(Role.UNIT_SECRETARY, unit, unit, "Lê Thị Thư");
        world.appoint(secretary, Post.UNIT_SECRETARY, unit);
    }

    @Test
    void severalEssaysAreGivenAtOnceAndWhatOneMayNotHaveStaysByName() {
        var second = world.with(Role.UNIT_GRADER, unit, unit, "Vũ Thị Khác");
        var plan = handedIn.plan(DUE);
        var free = allocated(lan, plan);
        var own = allocated(second, plan);
        var held = allocated(minh, plan);
        var all = List.of(free, own, held);
        all.forEach(one -> store.grader(one, grader));
        world.as(grader, () -> grades.hold(held, DESK));

        assertThat(world.ask(secretary, () -> byHand.eligible(all)))
                .extracting(GraderLoad::grader, GraderLoad::load)
                .containsExactly(tuple(second, 0), tuple(grader, 3));
        assertThat(world.ask(secretary, () -> byHand.allocate(new Giving(all, second))))
                .isEqualTo(
                        new GivenOut(
                                1,
                                Map.of(
                                        Why.NOT_HIS, List.of("Vũ Thị Khác"),
                                        Why.HELD, List.of("Trần Văn Minh"))));

        assertThat(graderOf(free)).isEqualTo(second);
        assertThat(graderOf(own)).isEqualTo(grader);
        assertThat(graderOf(held)).isEqualTo(grader);
        assertThat(trail()).containsExactly(free.value());
    }

    @Test
    void nothingIsGivenByWhoMayNotGiveOneOfThem() {
        var elsewhere = world.unit("Sở Khác");
        var far = world.member(elsewhere, "Đặng Thị Loan");
        var plan = handedIn.plan(DUE);
        var essays = List.of(allocated(lan, plan), allocated(far, plan));
        var giving = new Giving(essays, world.with(Role.UNIT_GRADER, unit, unit, "Vũ Thị Khác"));

        for (var nosy : List.of(secretary, grader, lan)) {
            assertThatThrownBy(() -> world.as(nosy, () -> byHand.allocate(giving)))
                    .isInstanceOf(AuthorizationDeniedException.class);
        }
        assertThatThrownBy(() -> world.as(secretary, () -> byHand.eligible(essays)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThat(graderOf(essays.getFirst())).isEqualTo(grader);
        assertThat(trail()).isEmpty();
    }

    @Test
    void publishedEssayIsNotGivenToAnother() {
        var second = world.with(Role.UNIT_GRADER, unit, unit, "Vũ Thị Khác");
        var plan = handedIn.plan(DUE);
        var essay = allocated(lan, plan);
        store.grader(essay, grader);
        publish(plan, essay);

        assertThat(world.ask(secretary, () -> byHand.allocate(new Giving(List.of(essay), second))))
                .isEqualTo(new GivenOut(0, Map.of(Why.CLOSED, List.of("Nguyễn Thị Lan"))));
    }

    @Test
    void graderWhoIsFoundInACaseGoesOnWithWhatElseHeHas() {
        var plan = handedIn.plan(DUE);
        var barred = allocated(lan, plan);
        var next = allocated(minh, plan);
        caseOf(plan, lan, grader);

        assertThat(world.ask(grader, () -> grades.queue(0, 10)))
                .extracting(QueueRow::id)
                .containsExactly(next);
        assertThat(world.ask(grader, grades::figures)).isEqualTo(new QueueFigures(0, 1));
        assertThat(graderOf(barred)).isEqualTo(grader);
    }

    @Test
    void textsOfACaseGoFromItsAuthorsToAnotherGraderOrToNobody() {
        var plan = handedIn.plan(DUE);
        var essay = allocated(lan, plan);
        var file = caseOf(plan, lan, grader);

        allocations.inCase(file);
        assertThat(store.find(essay).orElseThrow().grader()).isNull();

        var second = world.with(Role.UNIT_GRADER, unit, unit, "Vũ Thị Khác");
        store.grader(essay, grader);
        allocations.inCase(file);
        assertThat(graderOf(essay)).isEqualTo(second);
        allocations.inCase(file);
        assertThat(graderOf(essay)).isEqualTo(second);
    }

    @Test
    void pdfIsReadAsItCameWithOneLineInTheTrailForEachOpening() {
        var plan = handedIn.plan(DUE);
        var reflection = handedIn.handIn(lan, plan, 30);
        allocations.handedIn(reflection, 1);
        assertThat(world.ask(grader, () -> reflections.about(reflection, 1)))
                .extracting(VersionFacts::words, VersionFacts::form)
                .containsExactly(30, Form.TYPED);
        assertThatThrownBy(() -> world.as(grader, () -> reflections.openPdf(reflection, 1)))
                .isInstanceOf(NoSuchElementException.class);
        brought(reflection, "Bài của Lan.docx");
        assertThatThrownBy(() -> world.as(grader, () -> reflections.openPdf(reflection, 1)))
                .isInstanceOf(NoSuchElementException.class);
        brought(reflection, "Bài của Lan.PDF");

        assertThat(world.ask(grader, () -> reflections.about(reflection, 1)).form())
                .isEqualTo(Form.PDF);
        var opening = world.ask(grader, () -> reflections.openPdf(reflection, 1));
        for (int again = 0; again < 3; again++) {
            assertThat(world.ask(grader, () -> reflections.shown(reflection, 1, opening)).name())
                    .startsWith("bai-thu-hoach-")
                    .endsWith(".PDF");
        }

        assertThat(world.ask(lan, () -> handIns.readers(reflection)))
                .extracting(Reader::who, Reader::times)
                .containsExactly(tuple("Phạm Văn Chấm", 1));
        assertThatThrownBy(() ->
                        world.as(grader, () -> reflections.shown(reflection, 1, UUID.randomUUID())))
                .isInstanceOf(NoSuchElementException.class);
        for (var nosy : List.of(secretary, minh)) {
            assertThatThrownBy(
                            () -> world.as(nosy, () -> reflections.shown(reflection, 1, opening)))
                    .isInstanceOf(AuthorizationDeniedException.class);
            assertThatThrownBy(() -> world.as(nosy, () -> reflections.openPdf(reflection, 1)))
                    .isInstanceOf(AuthorizationDeniedException.class);
            assertThatThrownBy(() -> world.as(nosy, () -> reflections.about(reflection, 1)))
                    .isInstanceOf(AuthorizationDeniedException.class);
        }
    }

    private void brought(ReflectionId reflection, String name) {
        jdbc.sql("update reflection_version set file_id = ?, file_name = ? where reflection_id = ?")
                .params(UUID.randomUUID(), name, reflection.value())
                .update();
    }

    /** An open case of both; the second one's text is not among those to be graded here. */
    private CaseId caseOf(StudyPlanId plan, PersonId first, PersonId second) {
        var file = new CaseId(UUID.randomUUID());
        jdbc.sql(
                        """
                        insert into originality_case
                            (id, number, plan_id, base_unit_id, state, opened_at, due_on, version)
                        values (?, nextval('originality_case_number'), ?, ?, 'OPEN',
                                current_timestamp, ?, 1)
                        """)
                .params(file.value(), plan.value(), unit.value(), DUE)
                .update();
        for (var author : List.of(first, second)) {
            jdbc.sql(
                            """
                            insert into originality_member
                                (case_id, reflection_id, person_id, key_official, text_version,
                                 words, handed_in_at, withdrawn, joined_at)
                            values (?, ?, ?, false, 1, 30, current_timestamp, false,
                                    current_timestamp)
                            """)
                    .params(
                            file.value(),
                            world.ask(author, () -> handIns.start(plan)).value(),
                            author.value())
                    .update();
        }
        return file;
    }

    private PersonId graderOf(GradeId essay) {
        return store.find(essay).map(GradeRow::grader).orElseThrow();
    }

    /** Essays that the secretary gave away. */
    private List<UUID> trail() {
        return jdbc.sql(
                        """
                        select object_id from audit_entry
                         where operation = 'grading.allocate' and account_id = ?
                        """)
                .param(world.account(secretary).value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The event's listener runs in its own time; what it does is done here. */
    private GradeId allocated(PersonId author, StudyPlanId plan) {
        var reflection = handedIn.handIn(author, plan, 30);
        allocations.handedIn(reflection, 1);
        return store.find(reflection, 1).orElseThrow().id();
    }

    private void publish(StudyPlanId plan, GradeId essay) {
        for (var mark :
                Map.of("content", "1.5", "work", "3.0", "promise", "1.0", "form", "0.75")
                        .entrySet()) {
            var points = new BigDecimal(mark.getValue());
            world.as(grader, () -> grades.mark(essay, DESK, mark.getKey(), points));
        }
        world.as(grader, () -> grades.finish(essay, DESK));
        world.as(secretary, () -> results.publish(unit, plan));
    }
}
