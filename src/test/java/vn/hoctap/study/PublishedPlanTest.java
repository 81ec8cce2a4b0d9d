package vn.hoctap.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.test.PublishedEvents;
import vn.hoctap.organization.NewAct;
import vn.hoctap.organization.UnitStillUsed;
import vn.hoctap.roster.MemberState;
import vn.hoctap.roster.NewPerson;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Post;
import vn.hoctap.shared.Vietnam;

/** The same tests on every database: one subclass each. */
abstract class PublishedPlanTest extends StudyTest {

    @Autowired private Extensions extensions;
    @Autowired private Steps steps;

    @Test
    void everyMemberOfAChosenUnitGetsFiveStepsWithTheFirstOpen(PublishedEvents events) {
        var diem = member("Nguyễn Thị Ngọc Diễm", planning);
        var hau = member("Trần Văn Hậu", inspection);
        var loan = member("Đặng Thị Hồng Loan", gardeners);

        var plan = plans.draft(document, details(agriculture));
        int concerned = plans.publish(plan);

        assertThat(concerned).isEqualTo(2);
        assertThat(steps.path(plan, diem))
                .containsExactly(
                        new PathStep(Step.MATERIALS, StepState.TODO, QUIZ_DUE, null),
                        new PathStep(Step.SESSION, StepState.LOCKED, QUIZ_DUE, null),
                        new PathStep(Step.QUIZ, StepState.LOCKED, QUIZ_DUE, null),
                        new PathStep(Step.REFLECTION, StepState.LOCKED, REFLECTION_DUE, null),
                        new PathStep(
                                Step.RESULT, StepState.LOCKED, LocalDate.of(2026, 12, 20), null));
        assertThat(plans.concerns(plan, hau)).isTrue();
        assertThat(plans.concerns(plan, loan)).isFalse();
        assertThat(steps.path(plan, loan)).isEmpty();
        assertThat(plans.find(plan).orElseThrow().published()).isEqualTo(NOW);
        assertThat(events.ofType(PlanPublished.class)).containsExactly(new PlanPublished(plan));
    }

    @Test
    void aPlanForTheWholeReachesEveryUnit() {
        var diem = member("Nguyễn Thị Ngọc Diễm", planning);
        var loan = member("Đặng Thị Hồng Loan", gardeners);

        var plan = published();

        assertThat(plans.concerns(plan, diem)).isTrue();
        assertThat(plans.concerns(plan, loan)).isTrue();
    }

    @Test
    void unitWithStepsToDoIsClosedOnlyWhenTheyAreDone() {
        var loan = member("Đặng Thị Hồng Loan", gardeners);
        var plan = published();
        persons.endMembership(loan, TODAY);
        var act = new NewAct("02-QĐ/MH", "Minh họa", TODAY, TODAY);

        assertThatThrownBy(() -> units.close(gardeners, act))
                .isInstanceOfSatisfying(
                        UnitStillUsed.class,
                        used ->
                                assertThat(used.uses())
                                        .containsExactly(new UnitStillUsed.Use("study.use", 5)));

        for (var step : Step.values()) {
            steps.done(plan, loan, step);
        }
        units.close(gardeners, act);
        assertThat(units.find(gardeners, TODAY)).isEmpty();
    }

    @Test
    void manyGetMoreTimeInOneStepAndWhoIsDoneOrHasMoreKeepsHisDay(PublishedEvents events) {
        var waiting =
                IntStream.range(0, 40)
                        .mapToObj(n -> member("Trần Văn Hậu " + n, inspection))
                        .collect(Collectors.toSet());
        var diem = member("Nguyễn Thị Ngọc Diễm", planning);
        var binh = member("H’Bình Niê", planning);
        var plan = published();
        steps.done(plan, diem, Step.REFLECTION);
        var later = REFLECTION_DUE.plusDays(30);
        plans.extend(binh, new Extension(plan, binh, Step.REFLECTION, later, "đi học dài ngày"));
        var until = REFLECTION_DUE.plusDays(7);
        var more = new MoreTime(plan, Step.REFLECTION, until, " lũ lụt ");

        assertThat(extensions.waiting(agriculture, plan, Step.REFLECTION)).hasSize(41);
        var given = extensions.extendAll(agriculture, more);

        assertThat(given).containsExactlyInAnyOrderElementsOf(waiting);
        assertThat(due(plan, waiting.iterator().next())).isEqualTo(until);
        assertThat(due(plan, diem)).isEqualTo(REFLECTION_DUE);
        assertThat(due(plan, binh)).isEqualTo(later);
        assertThat(events.ofType(DeadlineExtended.class))
                .contains(new DeadlineExtended(plan, Step.REFLECTION, until, waiting));
        assertThat(extensions.extendAll(agriculture, more)).isEmpty();
    }

    @Test
    void moreTimeByAListReachesThoseNamedAndNobodyOfAnotherUnit() {
        var hau = member("Trần Văn Hậu", inspection);
        var diem = member("Nguyễn Thị Ngọc Diễm", planning);
        var loan = member("Đặng Thị Hồng Loan", gardeners);
        var plan = published();
        var until = REFLECTION_DUE.plusDays(7);
        var more = new MoreTime(plan, Step.REFLECTION, until, "đi công tác");

        assertThat(extensions.extend(agriculture, more, Set.of(hau))).containsExactly(hau);
        assertThat(due(plan, hau)).isEqualTo(until);
        assertThat(due(plan, diem)).isEqualTo(REFLECTION_DUE);
        assertThatThrownBy(() -> extensions.extend(agriculture, more, Set.of(loan)))
                .isInstanceOf(NotOnThisPlan.class);
        var past = new MoreTime(plan, Step.REFLECTION, TODAY.minusDays(1), "nhầm");
        assertThatThrownBy(() -> extensions.extendAll(agriculture, past))
                .isInstanceOf(DeadlineNotLater.class);
        assertThat(due(plan, loan)).isEqualTo(REFLECTION_DUE);
    }

    private LocalDate due(StudyPlanId plan, PersonId person) {
        return steps.path(plan, person).stream()
                .filter(step -> step.step() == Step.REFLECTION)
                .map(PathStep::due)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void exemptAndSuspendedMembersAreNotAsked() {
        member("Nguyễn Thị Ngọc Diễm", planning);
        var binh = member("H’Bình Niê", planning);
        var dju = member("Y Djŭ Byă", planning);
        var hau = member("Trần Văn Hậu", planning);
        persons.changeState(binh, MemberState.EXEMPT, TODAY);
        persons.changeState(dju, MemberState.SUSPENDED, TODAY);
        persons.changeState(hau, MemberState.PROBATIONARY, TODAY);

        var plan = published(agriculture);

        assertThat(plans.concerns(plan, binh)).isFalse();
        assertThat(plans.concerns(plan, dju)).isFalse();
        assertThat(plans.concerns(plan, hau)).isTrue();
    }

    @Test
    void keyOfficialsAreThoseOfThePlansDayWhateverHappensLater() {
        var tuan = member("Lê Quang Tuấn", planning);
        var diem = member("Nguyễn Thị Ngọc Diễm", planning);
        var hau = member("Trần Văn Hậu", inspection);
        persons.appoint(tuan, Post.UNIT_SECRETARY, agriculture, IN_2016);
        persons.appoint(hau, Post.CELL_SECRETARY, inspection, IN_2016);

        var plan = published(agriculture);
        persons.endPost(tuan, Post.UNIT_SECRETARY, agriculture, TODAY.plusDays(1));
        persons.appoint(diem, Post.UNIT_SECRETARY, agriculture, TODAY.plusDays(1));

        assertThat(plans.isKeyOfficial(plan, tuan)).isTrue();
        assertThat(plans.isKeyOfficial(plan, diem)).isFalse();
        assertThat(plans.isKeyOfficial(plan, hau)).isFalse();
    }

    @Test
    void whoJoinsLaterIsEnrolledOnce() {
        var diem = member("Nguyễn Thị Ngọc Diễm", planning);
        var plan = published(agriculture);
        var hau = member("Trần Văn Hậu", gardeners);

        assertThat(plans.enrol(plan, hau)).isFalse();
        persons.move(hau, inspection, TODAY);

        assertThat(plans.enrol(plan, hau)).isTrue();
        assertThat(plans.enrol(plan, hau)).isTrue();
        assertThat(steps.path(plan, hau)).hasSize(5);
        steps.done(plan, diem, Step.MATERIALS);
        plans.enrol(plan, diem);
        assertThat(steps.path(plan, diem).getFirst().state()).isEqualTo(StepState.DONE);
    }

    @Test
    void aPlanIsPublishedOnceAndStaysAsItIs() {
        member("Nguyễn Thị Ngọc Diễm", planning);
        var plan = published(agriculture);
        int version = plans.open(plan).version();

        assertThatThrownBy(() -> plans.publish(plan)).isInstanceOf(PlanPublishedAlready.class);
        assertThatThrownBy(() -> plans.change(plan, details(), version))
                .isInstanceOf(PlanPublishedAlready.class);
    }

    @Test
    void aPlanThatConcernsNobodyStaysADraft() {
        var plan = plans.draft(document, details(agriculture));

        assertThatThrownBy(() -> plans.publish(plan)).isInstanceOf(NobodyConcerned.class);
        assertThat(plans.find(plan).orElseThrow().published()).isNull();
    }

    @Test
    void aDraftIsReadBackAndChangedByOneAtATime() {
        var plan = plans.draft(document, details(agriculture));
        var open = plans.open(plan);

        assertThat(open.details()).isEqualTo(details(agriculture));
        assertThat(plans.reflectionTask(plan))
                .contains(new ReflectionTask("1. Nhận thức. 2. Liên hệ.", 800, 1_500));
        plans.change(plan, details(gardeners), open.version());
        assertThat(plans.open(plan).details().units()).containsExactly(gardeners);
        assertThatThrownBy(() -> plans.change(plan, details(), open.version()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void progressOfEachUnitIsCountedPerStep() {
        var diem = member("Nguyễn Thị Ngọc Diễm", planning);
        var hau = member("Trần Văn Hậu", inspection);
        var loan = member("Đặng Thị Hồng Loan", gardeners);
        var plan = published(agriculture, gardeners);
        for (var step : List.of(Step.MATERIALS, Step.SESSION, Step.QUIZ, Step.REFLECTION)) {
            steps.done(plan, diem, step);
        }
        steps.done(plan, loan, Step.MATERIALS);
        on(QUIZ_DUE.plusDays(1));

        var progress = plans.progress(plan);

        assertThat(progress)
                .extracting(UnitProgress::name)
                .containsExactly("Chi bộ Hội Làm vườn", "Đảng bộ Sở Nông nghiệp");
        var unit = progress.getLast();
        assertThat(unit.members()).isEqualTo(2);
        assertThat(unit.finished()).isEqualTo(1);
        assertThat(unit.percent()).isEqualTo(50);
        assertThat(unit.steps())
                .containsAllEntriesOf(
                        Map.of(
                                Step.MATERIALS, new UnitProgress.StepCount(1, 1),
                                Step.QUIZ, new UnitProgress.StepCount(1, 0)));
        assertThat(plans.concerns(plan, hau)).isTrue();
        assertThat(plans.list(0, 100))
                .filteredOn(row -> row.id().equals(plan))
                .extracting(PlanRow::persons, PlanRow::finished)
                .containsExactly(tuple(3, 1));
    }

    @Test
    void whoeverGetsMoreTimeIsNotOverdue() {
        var diem = member("Nguyễn Thị Ngọc Diễm", planning);
        var plan = published(agriculture);
        var until = LocalDate.of(2026, 12, 3);
        plans.extend(diem, new Extension(plan, diem, Step.MATERIALS, until, "đi công tác"));

        on(QUIZ_DUE.plusDays(2));

        assertThat(steps.path(plan, diem).getFirst())
                .isEqualTo(new PathStep(Step.MATERIALS, StepState.TODO, until, null));
        var somebody = new PersonId(UUID.randomUUID());
        assertThatThrownBy(() ->
                        plans.extend(
                                somebody, new Extension(plan, somebody, Step.QUIZ, until, "ốm")))
                .isInstanceOf(NotOnThisPlan.class);
    }

    @Test
    void theWholeBlocGetsItsStepsWithinSeconds() {
        persons.registerAll(
                IntStream.range(0, 3_393)
                        .mapToObj(n -> NewPerson.full("Nguyễn Văn A" + n, planning, IN_2016))
                        .toList());
        var plan = plans.draft(document, details(agriculture));

        var took = Duration.ofNanos(timed(() -> assertThat(plans.publish(plan)).isEqualTo(3_393)));

        assertThat(took).isLessThan(Duration.ofSeconds(5));
        var whole = Duration.ofNanos(timed(() -> assertThat(plans.progress(plan)).hasSize(1)));
        assertThat(whole).isLessThan(Duration.ofSeconds(2));
    }

    private static long timed(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return System.nanoTime() - from;
    }

    static void on(LocalDate day) {
        TIME.set(Vietnam.instant(day.atTime(8, 0)));
    }
}
