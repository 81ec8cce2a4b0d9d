package vn.hoctap.originality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
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
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/** What the board decides about comparing, and what becomes of what exists; on every database. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"shared", "audit", "documents"},
        verifyAutomatically = false)
@Import({World.class, Cohort.class, PolicyTest.MovedTime.class})
abstract class PolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-23T13:14:05.123456Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AtomicReference<Instant> TIME = new AtomicReference<>(NOW);
    private static final String TEXT = Essays.of(1, 360);

    /** Shares about a third of its words with the text. */
    private static final String THIRD = Essays.of(9, 240) + " " + Essays.of(1, 120);

    private static final Policy STRICT = new Policy(0.25, 0.08, 80);
    private static final Policy LAX = new Policy(1, 0.08, 80);

    @Autowired private World world;
    @Autowired private Cohort cohort;
    @Autowired private Cases cases;
    @Autowired private Across across;
    @Autowired private Policies policies;

    private UnitId unit = new UnitId(new UUID(0, 0));
    private PersonId tuan = new PersonId(new UUID(0, 0));
    private PersonId board = tuan;
    private PersonId hau = tuan;
    private PersonId binh = tuan;
    private StudyPlanId plan = new StudyPlanId(new UUID(0, 0));

    @BeforeEach
    void aUnitWithItsSecretary() {
        TIME.set(NOW);
        board = cohort.boardMember("Hoàng Thu Trang");
        unit = world.unit("Sở Nông nghiệp");
        tuan = cohort.secretary(unit, "Lê Quang Tuấn");
        hau = world.member(unit, "Trần Văn Hậu");
        binh = world.member(unit, "H’Bình Niê");
    }

    @AfterEach
    void asBefore() {
        change(Policy.STANDARD);
        world.as(board, () -> policies.change(Reach.STANDARD));
        cohort.judged();
    }

    @Test
    void exceptionOfOneUnitIsAppliedToWhatItHasAndToNoOther() {
        var other = world.unit("Sở Xây dựng");
        var loan = world.member(other, "Đặng Thị Hồng Loan");
        var mai = world.member(other, "Vi Thị Mai");
        plan = cohort.plan(board);
        handIn(hau, TEXT);
        handIn(binh, THIRD);
        handIn(loan, Essays.of(5, 360));
        handIn(mai, Essays.of(15, 240) + " " + Essays.of(5, 120));
        assertThat(open(unit)).isZero();

        world.as(board, () -> policies.except(unit, STRICT, "Đơn vị đề nghị xét chặt hơn."));
        cohort.judged();

        assertThat(open(unit)).isEqualTo(1);
        assertThat(open(other)).isZero();
        assertThat(world.ask(board, policies::exceptions))
                .filteredOn(one -> one.unit().equals(unit))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.policy()).isEqualTo(STRICT);
                    assertThat(one.reason()).isEqualTo("Đơn vị đề nghị xét chặt hơn.");
                });
        world.as(board, () -> policies.endException(unit));
        cohort.judged();
        assertThat(open(unit)).isZero();
    }

    @Test
    void undecidedCaseOfWhichThePolicyLeavesNothingIsEndedAndComesBackWithTheNextOne() {
        plan = cohort.plan(board);
        handIn(hau, TEXT);
        handIn(binh, Essays.nearly(THIRD, 5));
        change(STRICT);
        var id = world.ask(tuan, () -> cases.ofUnit(unit, 0, 10)).getFirst().id();

        change(LAX);
        assertThat(world.ask(tuan, () -> cases.open(id)).state()).isEqualTo(CaseState.DISMISSED);
        assertThat(world.ask(tuan, () -> cases.open(id)).history().getLast().step())
                .isEqualTo(CaseStep.ENDED_BY_POLICY);
        assertThat(world.ask(board, policies::progress).underWay()).isFalse();

        change(STRICT);
        assertThat(open(unit)).isEqualTo(1);
    }

    @Test
    void decisionStandsWhateverThePolicyBecomes() {
        plan = cohort.plan(board);
        handIn(hau, TEXT);
        handIn(binh, Essays.nearly(TEXT, 5));
        var id = world.ask(tuan, () -> cases.ofUnit(unit, 0, 10)).getFirst().id();
        var seen = world.ask(tuan, () -> cases.open(id)).revision();
        world.as(tuan, () -> cases.dismiss(id, seen, "Cả chi bộ cùng soạn."));

        change(STRICT);

        assertThat(open(unit)).isZero();
    }

    @Test
    void textsOfEarlierYearsAreFoundForTheBoardAloneWhenItSaysSo() {
        var other = world.unit("Sở Xây dựng");
        var loan = world.member(other, "Đặng Thị Hồng Loan");
        plan = cohort.plan(board);
        var earlier = handIn(loan, TEXT);
        plan = cohort.plan(board);
        var later = handIn(hau, TEXT);
        assertThat(found(earlier, later)).isEmpty();

        world.as(board, () -> policies.change(new Reach(false, true)));
        cohort.judged();

        assertThat(found(earlier, later))
                .singleElement()
                .satisfies(row -> assertThat(row.earlier()).endsWith("-NQ/MH"));
        assertThat(open(unit)).isZero();
        assertThat(open(other)).isZero();
        assertThatThrownBy(() -> world.as(tuan, () -> across.list(0, 10)))
                .isInstanceOf(AuthorizationDeniedException.class);
        world.as(board, () -> policies.change(new Reach(false, false)));
        assertThat(found(earlier, later)).isEmpty();
    }

    @Test
    void textsOfOtherUnitsAreComparedWhileTheSwitchIsOn() {
        var other = world.unit("Sở Xây dựng");
        var loan = world.member(other, "Đặng Thị Hồng Loan");
        plan = cohort.plan(board);
        world.as(board, () -> policies.change(new Reach(false, false)));
        var first = handIn(loan, TEXT);
        var second = handIn(hau, TEXT);
        assertThat(found(first, second)).isEmpty();

        world.as(board, () -> policies.change(new Reach(true, false)));
        cohort.judged();

        assertThat(found(first, second))
                .singleElement()
                .satisfies(row -> assertThat(row.earlier()).isNull());
    }

    @Test
    void policyNeedsAReasonAndTheBoard() {
        assertThatThrownBy(() -> world.as(board, () -> policies.change(STRICT, " ")))
                .isInstanceOf(BadPolicy.class);
        assertThatThrownBy(() -> new Policy(0.1, 0.05, 80)).isInstanceOf(BadPolicy.class);
        assertThatThrownBy(() -> new Policy(0.5, 0.6, 80)).isInstanceOf(BadPolicy.class);
        assertThatThrownBy(() -> world.as(tuan, () -> policies.except(unit, LAX, "Xin nới.")))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void minutesOfTheMeetingMayBeAFile() {
        plan = cohort.plan(board);
        handIn(hau, TEXT);
        var ofBinh = handIn(binh, Essays.nearly(TEXT, 5));
        var id = world.ask(tuan, () -> cases.ofUnit(unit, 0, 10)).getFirst().id();
        var seen = world.ask(tuan, () -> cases.open(id)).revision();
        world.as(tuan, () -> cases.requestRewrite(id, seen, Set.of(ofBinh), TODAY.plusDays(7), ""));
        handIn(binh, Essays.of(77, 330));
        var cleared = world.ask(tuan, () -> cases.open(id)).revision();
        var words = "Biên bản họp chi bộ".getBytes(StandardCharsets.UTF_8);

        for (var name : List.of("biên bản.exe", "bien-ban.html")) {
            assertThatThrownBy(() -> meet(id, cleared, new MinutesFile(name, words)))
                    .isInstanceOf(BadDecision.class);
        }
        meet(id, cleared, new MinutesFile("Biên bản 12.docx", words));

        var closed = world.ask(tuan, () -> cases.open(id));
        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.minutesName()).isEqualTo("Biên bản 12.docx");
        assertThat(world.ask(tuan, () -> cases.minutes(id)).orElseThrow().content())
                .isEqualTo(words);
        assertThatThrownBy(() -> world.as(hau, () -> cases.minutes(id)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private void meet(CaseId id, int seen, MinutesFile minutes) {
        world.as(tuan, () -> cases.recordMeeting(id, seen, TODAY, "", minutes));
    }

    private void change(Policy policy) {
        world.as(board, () -> policies.change(policy, "Thử lại ngưỡng."));
        cohort.judged();
    }

    private ReflectionId handIn(PersonId author, String text) {
        TIME.updateAndGet(time -> time.plusSeconds(60));
        return cohort.handIn(author, plan, text);
    }

    private int open(UnitId of) {
        return world.ask(board, () -> cases.countOpen(of));
    }

    private List<AcrossRow> found(ReflectionId a, ReflectionId b) {
        return world.ask(board, () -> across.list(0, 1_000)).stream()
                .filter(row -> row.a().equals(a) && row.b().equals(b))
                .toList();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class MovedTime {

        @Bean
        @Primary
        Clock movedClock() {
            return new MovedClock(TIME::get);
        }
    }
}
