package vn.hoctap.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.authorization.AuthorizationDeniedException;
import vn.hoctap.MovedClock;
import vn.hoctap.World;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.CaseParties;
import vn.hoctap.reflection.HandedInWorld;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Post;
import vn.hoctap.study.StepState;
import vn.hoctap.study.StudyPlanId;

/** Who marks what, one page at a time; places that are commented on; lists. On every database. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"identity", "audit"})
@Import({World.class, HandedInWorld.class, GradersDeskTest.Around.class})
abstract class GradersDeskTest {

    private static final Instant START = Instant.parse("2026-11-23T13:41:37.123456Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 5);
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(START);
    private static final UUID DESK = UUID.randomUUID();
    private static final UUID HOME = UUID.randomUUID();

    @Autowired private World world;
    @Autowired private HandedInWorld handedIn;
    @Autowired private Allocations allocations;
    @Autowired private Grades grades;
    @Autowired private Remarks remarks;
    @Autowired private Results results;
    @Autowired private ResultReports reports;
    @Autowired private GradeStore store;

    private UnitId unit = new UnitId(UUID.randomUUID());
    private PersonId lan = new PersonId(UUID.randomUUID());
    private PersonId grader = lan;
    private PersonId secretary = lan;

    @BeforeEach
    void anotherUnit() {
        NOW.set(START);
        unit = world.unit("Sở Mẫu");
        lan = world.member(unit, "Nguyễn Thị Lan");
        grader = world.with(Role.UNIT_GRADER, unit, unit, "Phạm Văn Chấm");
        secretary = world.with(Role.UNIT_SECRETARY, unit, unit, "Lê Thị Thư");
        world.appoint(secretary, Post.UNIT_SECRETARY, unit);
    }

    @Test
    void essaysAreSharedOutEvenlyWhenAGraderJoins() {
        var authors =
                IntStream.range(0, 6).mapToObj(i -> world.member(unit, "Người " + i)).toList();
        var plan = handedIn.plan(DUE);
        var essays = authors.stream().map(author -> handedIn(author, plan)).toList();
        mark(grader, DESK, essays.getFirst(), "content", "3.0");
        var second = world.with(Role.UNIT_GRADER, unit, unit, "Vũ Thị Khác");

        assertThat(world.ask(secretary, () -> allocations.shareOut(unit, plan)))
                .isEqualTo(new SharedOut(3, 0));

        assertThat(world.ask(secretary, () -> allocations.graders(unit, plan)))
                .containsExactly(
                        new GraderRow(grader, "Phạm Văn Chấm", 3, 0),
                        new GraderRow(second, "Vũ Thị Khác", 3, 0));
        assertThat(store.find(essays.getFirst()).orElseThrow().grader()).isEqualTo(grader);
        assertThat(world.ask(secretary, () -> allocations.shareOut(unit, plan)))
                .isEqualTo(new SharedOut(0, 0));
    }

    @Test
    void nobodyIsGivenHisOwnEssayWhenTheyAreSharedOut() {
        var plan = handedIn.plan(DUE);
        var own = handedIn(grader, plan);

        assertThat(world.ask(secretary, () -> allocations.shareOut(unit, plan)))
                .isEqualTo(new SharedOut(0, 1));
        assertThat(store.find(own).orElseThrow().grader()).isNull();
    }

    @Test
    void keyOfficialsEssaysAreSharedOutByTheBoardAlone() {
        var staff = world.ofTheWhole(Role.BOARD_STAFF, "Đỗ Văn Ban");
        var plan = handedIn.plan(DUE);
        var essay = handedIn(secretary, plan);
        var board = world.ofTheWhole(Role.BOARD_GRADER, "Võ Thị Thúy Oanh");

        assertThatThrownBy(() -> world.as(secretary, () -> allocations.shareOutKeyOfficials(plan)))
                .isInstanceOf(AuthorizationDeniedException.class);
        world.as(staff, () -> allocations.shareOutKeyOfficials(plan));

        assertThat(world.ask(staff, () -> allocations.graders(plan)))
                .extracting(GraderRow::grader)
                .contains(board);
        assertThat(store.find(essay).orElseThrow().grader()).isNotNull().isNotEqualTo(grader);
    }

    @Test
    void essayIsMarkedInOnePageAtATime() {
        var plan = handedIn.plan(DUE);
        var essay = handedIn(lan, plan);
        assertThat(hold(grader, DESK, essay)).isEmpty();

        assertThat(hold(grader, HOME, essay)).contains(new Held(grader, START));
        assertThatThrownBy(() -> mark(grader, HOME, essay, "content", "3.0"))
                .isInstanceOf(GradeHeld.class);
        assertThatThrownBy(() -> world.as(grader, () -> grades.comment(essay, HOME, "Rõ.")))
                .isInstanceOf(GradeHeld.class);

        world.as(grader, () -> grades.takeOver(essay, HOME));
        mark(grader, HOME, essay, "content", "3.0");
        assertThat(hold(grader, DESK, essay)).isPresent();
    }

    @Test
    void pageThatIsSilentForAMinuteLetsGo() {
        var plan = handedIn.plan(DUE);
        var essay = handedIn(lan, plan);
        hold(grader, DESK, essay);
        pass(Duration.ofSeconds(50));
        hold(grader, DESK, essay);
        pass(Duration.ofSeconds(50));

        assertThat(hold(grader, HOME, essay)).isPresent();
        pass(Duration.ofSeconds(15));
        assertThat(hold(grader, HOME, essay)).isEmpty();
    }

    @Test
    void essayThatIsBeingMarkedIsGivenAwayOnlyWhenItIsSaidTwice() {
        var second = world.with(Role.UNIT_GRADER, unit, unit, "Vũ Thị Khác");
        var plan = handedIn.plan(DUE);
        var essay = handedIn(lan, plan);
        world.as(secretary, () -> allocations.allocate(essay, grader));
        hold(grader, DESK, essay);
        mark(grader, DESK, essay, "content", "3.0");

        assertThatThrownBy(() -> world.as(secretary, () -> allocations.allocate(essay, second)))
                .isInstanceOf(GradeHeld.class);
        world.as(secretary, () -> allocations.takeAway(essay, second));

        assertThatThrownBy(() -> mark(grader, DESK, essay, "work", "4.0"))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThat(world.ask(second, () -> grades.open(essay)).marks()).containsOnlyKeys("content");
        mark(second, HOME, essay, "work", "4.0");
    }

    @Test
    void placesAreNumberedAsTheyStandAndShownToTheAuthorWhenPublished() {
        var plan = handedIn.plan(DUE);
        var essay = handedIn(lan, plan);
        var later = world.ask(grader, () -> remarks.add(essay, DESK, 3, 9));
        var first = world.ask(grader, () -> remarks.add(essay, DESK, 0, 4));
        var empty = world.ask(grader, () -> remarks.add(essay, DESK, 12, 15));
        world.as(
                grader,
                () -> {
                    remarks.write(essay, DESK, first.id(), "Việc cụ thể.");
                    remarks.write(essay, DESK, later.id(), "Nên nêu thời hạn.");
                });

        assertThat(first).isEqualTo(new Remark(first.id(), 0, 3, ""));
        assertThat(world.ask(grader, () -> remarks.of(essay)))
                .extracting(Remark::words)
                .containsExactly("Việc cụ thể.", "Nên nêu thời hạn.", "");
        world.as(grader, () -> remarks.remove(essay, DESK, empty.id()));
        publish(plan, essay);

        var told = world.ask(lan, () -> results.mine(plan)).orElseThrow();
        assertThat(told.text().text()).startsWith("chữ chữ ");
        assertThat(told.remarks())
                .extracting(Remark::words)
                .containsExactly("Việc cụ thể.", "Nên nêu thời hạn.");
        assertThatThrownBy(() -> world.ask(grader, () -> remarks.add(essay, DESK, 0, 4)))
                .isInstanceOf(GradeClosed.class);
    }

    @Test
    void placeHasToLieInTheTextAndHoldSomethingToRead() {
        var plan = handedIn.plan(DUE);
        var essay = handedIn(lan, plan);

        for (int[] nowhere : new int[][] {{-1, 4}, {3, 4}, {5, 5}, {0, 9_999}}) {
            assertThatThrownBy(() ->
                            world.as(
                                    grader, () -> remarks.add(essay, DESK, nowhere[0], nowhere[1])))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void authorIsToldWhyHisResultWasTakenBackUntilThereIsANewOne() {
        var plan = handedIn.plan(DUE);
        var essay = handedIn(lan, plan);
        publish(plan, essay);
        assertThat(world.ask(lan, () -> results.takenBack(plan))).isEmpty();

        world.as(secretary, () -> results.takeBack(essay, "Cộng nhầm điểm."));
        assertThat(world.ask(lan, () -> results.takenBack(plan)))
                .contains(new TakenBack("Cộng nhầm điểm.", START));

        world.as(secretary, () -> results.publish(unit, plan));
        assertThat(world.ask(lan, () -> results.takenBack(plan))).isEmpty();
    }

    @Test
    void boardPublishesAWholePlanAtOnce() {
        var staff = world.ofTheWhole(Role.BOARD_STAFF, "Đỗ Văn Ban");
        var elsewhere = world.unit("Sở Khác");
        var minh = world.member(elsewhere, "Trần Văn Minh");
        var other = world.with(Role.UNIT_GRADER, elsewhere, elsewhere, "Vũ Thị Khác");
        var plan = handedIn.plan(DUE);
        finish(grader, handedIn(lan, plan));
        finish(other, handedIn(minh, plan));

        assertThat(world.ask(staff, () -> results.publishAll(plan))).isEqualTo(new Published(2, 0));
        assertThat(world.ask(minh, () -> results.mine(plan))).isPresent();
    }

    @Test
    void listsTellTheSpreadAndWhoIsMissingAndGoToExcel() throws IOException {
        var staff = world.ofTheWhole(Role.BOARD_STAFF, "Đỗ Văn Ban");
        var plan = handedIn.plan(DUE);
        finish(grader, handedIn(lan, plan));

        var spread = world.ask(secretary, () -> reports.spread(unit, plan));
        assertThat(spread.counts()).containsExactly(0, 0, 0, 0, 0, 0, 1, 0, 0, 0);
        assertThat(spread.meanIfAny()).contains(new BigDecimal("6.25"));
        assertThat(world.ask(secretary, () -> reports.missing(unit, plan, 0, 10)))
                .extracting(MissingRow::person, MissingRow::dueOn, MissingRow::state)
                .containsExactly(
                        tuple("Phạm Văn Chấm", DUE, StepState.TODO),
                        tuple("Lê Thị Thư", DUE, StepState.TODO));
        pass(Duration.ofDays(20));
        assertThat(world.ask(secretary, () -> reports.missing(unit, plan, 0, 10)))
                .extracting(MissingRow::state)
                .containsOnly(StepState.OVERDUE);

        var columns =
                new ResultReports.Columns<ResultRow>(
                        List.of("Họ và tên", "Điểm"),
                        row -> List.of(row.person(), String.valueOf(row.total())));
        assertThat(rows(world.ask(secretary, () -> reports.export(unit, plan, columns))))
                .containsExactly(List.of("Họ và tên", "Điểm"), List.of("Nguyễn Thị Lan", "6.25"));
        var names =
                new ResultReports.Columns<MissingRow>(List.of("Tên"), row -> List.of(row.person()));
        assertThat(rows(world.ask(staff, () -> reports.exportMissing(plan, names))))
                .contains(List.of("Phạm Văn Chấm"));
        assertThat(world.ask(staff, () -> reports.countMissing(plan))).isGreaterThanOrEqualTo(2);
        assertThatThrownBy(() -> world.as(secretary, () -> reports.exportMissing(plan, names)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private static List<List<String>> rows(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(cell -> cell.getText()).toList()).toList();
        }
    }

    private Optional<Held> hold(PersonId by, UUID page, GradeId essay) {
        return world.ask(by, () -> grades.hold(essay, page));
    }

    private static void pass(Duration time) {
        NOW.updateAndGet(now -> now.plus(time));
    }

    /** The event's listener runs in its own time; what it does is done here. */
    private GradeId handedIn(PersonId author, StudyPlanId plan) {
        ReflectionId reflection = handedIn.handIn(author, plan, 30);
        allocations.handedIn(reflection, 1);
        return store.find(reflection, 1).orElseThrow().id();
    }

    private void publish(StudyPlanId plan, GradeId essay) {
        finish(grader, essay);
        world.as(secretary, () -> results.publish(unit, plan));
    }

    private void finish(PersonId by, GradeId essay) {
        mark(by, DESK, essay, "content", "1.5");
        mark(by, DESK, essay, "work", "3.0");
        mark(by, DESK, essay, "promise", "1.0");
        mark(by, DESK, essay, "form", "0.75");
        world.as(by, () -> grades.finish(essay, DESK));
    }

    private void mark(PersonId by, UUID page, GradeId essay, String criterion, String points) {
        world.as(by, () -> grades.mark(essay, page, criterion, new BigDecimal(points)));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Around {

        @Bean
        CaseParties parties() {
            return reflection -> Set.of();
        }

        @Bean
        @Primary
        Clock movedClock() {
            return new MovedClock(NOW::get);
        }
    }
}
