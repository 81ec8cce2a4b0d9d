package vn.hoctap.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoctap.resolution.MaterialKind;
import vn.hoctap.resolution.NewMaterial;
import vn.hoctap.roster.MemberState;
import vn.hoctap.roster.PersonId;

/** The same tests on every database: one subclass each. */
abstract class PathsTest extends StudyTest {

    @Autowired private StudyPaths paths;
    @Autowired private UnitPaths unitPaths;
    @Autowired private Steps steps;
    @Autowired private Excused excused;

    @Test
    void theFirstStepIsDoneWhenTheLastObligatoryMaterialWasOpened() {
        var slides = documents.addMaterial(document, typed(MaterialKind.SLIDES, true));
        documents.addMaterial(document, typed(MaterialKind.OUTLINE, false));
        var diem = member("Nguyễn Thị Ngọc Diễm", planning);
        var plan = published(agriculture);
        actAs(diem);
        var fullText = paths.open(plan).materials().getFirst().material();

        var page = paths.read(plan, fullText.id());

        assertThat(page.sections())
                .extracting(section -> section.heading())
                .containsExactly("I. Tình hình", "II. Nhiệm vụ");
        assertThat(first(plan).state()).isEqualTo(StepState.DOING);
        paths.read(plan, slides);
        assertThat(first(plan).state()).isEqualTo(StepState.DONE);
        assertThat(paths.open(plan).materials())
                .extracting(PathMaterial::openedAt)
                .containsExactly(NOW, NOW, null);
    }

    @Test
    void theFirstOpeningStands() {
        var diem = member("Nguyễn Thị Ngọc Diễm", planning);
        var plan = published(agriculture);
        actAs(diem);
        var fullText = paths.open(plan).materials().getFirst().material();
        paths.read(plan, fullText.id());
        TIME.set(NOW.plusSeconds(3_600));

        paths.read(plan, fullText.id());

        assertThat(paths.open(plan).materials())
                .extracting(PathMaterial::openedAt)
                .containsExactly(NOW);
    }

    @Test
    void whomAPlanDoesNotConcernSeesNothingOfIt() {
        member("Nguyễn Thị Ngọc Diễm", planning);
        var plan = published(agriculture);
        var fullText = documents.materials(document).getFirst();
        actAs(member("Đặng Thị Hồng Loan", gardeners));

        assertThat(paths.mine(0, 10)).isEmpty();
        assertThatThrownBy(() -> paths.open(plan)).isInstanceOf(NotOnThisPlan.class);
        assertThatThrownBy(() -> paths.read(plan, fullText.id())).isInstanceOf(NotOnThisPlan.class);
    }

    @Test
    void whatIsDueFirstStandsFirstAndWhatIsFinishedLast() {
        var diem = member("Nguyễn Thị Ngọc Diễm", planning);
        var later = new EnumMap<>(due());
        later.replaceAll((step, day) -> day.plusDays(30));
        var finished = published(agriculture);
        var second = publishedWith(later);
        var firstOne = published(agriculture);
        for (var step : List.of(Step.MATERIALS, Step.SESSION, Step.QUIZ, Step.REFLECTION)) {
            steps.done(finished, diem, step);
        }
        actAs(diem);

        assertThat(paths.mine(0, 10))
                .extracting(PathCard::plan)
                .containsExactly(firstOne, second, finished);
        assertThat(paths.mine(0, 10).getFirst().due()).contains(QUIZ_DUE);
        assertThat(paths.mine(0, 10).getLast().next()).isEmpty();
    }

    @Test
    void aUnitSeesItsMembersByGivenNameAndFiltersThem() {
        var diem = member("Nguyễn Thị Ngọc Diễm", planning);
        var binh = member("H’Bình Niê", planning);
        var hau = member("Trần Văn Hậu", inspection);
        member("Đặng Thị Hồng Loan", gardeners);
        var plan = published(agriculture, gardeners);
        steps.done(plan, diem, Step.MATERIALS);
        for (var step : List.of(Step.MATERIALS, Step.SESSION, Step.QUIZ, Step.REFLECTION)) {
            steps.done(plan, binh, step);
        }
        PublishedPlanTest.on(QUIZ_DUE.plusDays(4));
        steps.returned(plan, diem, Step.SESSION, QUIZ_DUE.plusDays(9));

        assertThat(unitPaths.table(agriculture, plan, UnitFilter.ALL, "", 0, 2))
                .extracting(UnitRow::person)
                .containsExactly(binh, diem);
        assertThat(unitPaths.table(agriculture, plan, UnitFilter.ALL, "", 2, 2))
                .extracting(UnitRow::person)
                .containsExactly(hau);
        assertThat(shown(plan, UnitFilter.OVERDUE, "")).containsExactly(hau);
        assertThat(shown(plan, UnitFilter.RETURNED, "")).containsExactly(diem);
        assertThat(shown(plan, UnitFilter.UNFINISHED, "")).containsExactly(diem, hau);
        assertThat(shown(plan, UnitFilter.NOT_HANDED_IN, "")).containsExactly(diem, hau);
        assertThat(shown(plan, UnitFilter.ALL, "ngoc diem")).containsExactly(diem);
        assertThat(unitPaths.counts(agriculture, plan))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                UnitFilter.ALL, 3,
                                UnitFilter.OVERDUE, 1,
                                UnitFilter.RETURNED, 1,
                                UnitFilter.UNFINISHED, 2,
                                UnitFilter.NOT_HANDED_IN, 2));
        var row = unitPaths.table(inspection, plan, UnitFilter.ALL, "", 0, 10).getFirst();
        assertThat(row.cell()).isEqualTo("Chi bộ Thanh tra");
        assertThat(row.next().orElseThrow().state()).isEqualTo(StepState.OVERDUE);
    }

    @Test
    void whoIsExemptAfterThePublicationHasNoDutyUntilItBeginsAgain() {
        var diem = member("Nguyễn Thị Ngọc Diễm", planning);
        var hau = member("Trần Văn Hậu", planning);
        var binh = member("H’Bình Niê", inspection);
        var plan = published();
        steps.done(plan, diem, Step.MATERIALS);
        for (var step : List.of(Step.MATERIALS, Step.SESSION, Step.QUIZ, Step.REFLECTION)) {
            steps.done(plan, binh, step);
        }
        PublishedPlanTest.on(QUIZ_DUE.plusDays(4));
        var from = QUIZ_DUE.plusDays(4);
        persons.changeState(diem, MemberState.EXEMPT, from);
        persons.changeState(binh, MemberState.SUSPENDED, from);

        excused.run();

        assertThat(steps.path(plan, diem)).isEmpty();
        assertThat(plans.concerns(plan, diem)).isFalse();
        assertThat(unitPaths.behind(agriculture, plan)).containsExactly(hau);
        // who had handed in keeps what he did
        assertThat(shown(plan, UnitFilter.ALL, "")).containsExactly(binh, hau);
        assertThat(unitPaths.counts(agriculture, plan)).containsEntry(UnitFilter.OVERDUE, 1);

        PublishedPlanTest.on(QUIZ_DUE.plusDays(8));
        persons.changeState(diem, MemberState.FULL, QUIZ_DUE.plusDays(8));
        excused.run();

        assertThat(steps.path(plan, diem))
                .extracting(PathStep::state)
                .startsWith(StepState.DONE, StepState.OVERDUE);
        assertThat(shown(plan, UnitFilter.ALL, "")).containsExactly(binh, diem, hau);
    }

    @Test
    void aUnitIsListedInTheChosenOrderAndTakenOutInWords() throws IOException {
        var hau = member("Trần Văn Hậu", planning);
        var binh = member("H’Bình Niê", inspection);
        var plan = published();
        steps.done(plan, binh, Step.MATERIALS);
        steps.returned(plan, hau, Step.MATERIALS, QUIZ_DUE.minusDays(2));

        assertThat(sorted(plan, UnitSort.NAME)).containsExactly(binh, hau);
        assertThat(sorted(plan, UnitSort.CELL)).containsExactly(hau, binh);
        assertThat(sorted(plan, UnitSort.DUE)).containsExactly(hau, binh);

        var file =
                unitPaths.export(
                        agriculture,
                        plan,
                        new UnitLook(UnitFilter.ALL, "", UnitSort.NAME),
                        List.of("Họ và tên", "=1+1"),
                        row -> List.of(row.name(), "=" + row.cell()));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            assertThat(rows.map(row -> row.getCellText(0) + "|" + row.getCellText(1)))
                    .containsExactly(
                            "Họ và tên|'=1+1",
                            "H’Bình Niê|'=Chi bộ Thanh tra",
                            "Trần Văn Hậu|'=Chi bộ Kế hoạch");
        }
    }

    private List<PersonId> sorted(StudyPlanId plan, UnitSort sort) {
        var look = new UnitLook(UnitFilter.ALL, "", sort);
        return unitPaths.table(agriculture, plan, look, 0, 10).stream()
                .map(UnitRow::person)
                .toList();
    }

    @Test
    void aUnitSeesThePlansOfItsMembersOnly() {
        member("Nguyễn Thị Ngọc Diễm", planning);
        member("Đặng Thị Hồng Loan", gardeners);
        var whole = published();
        var own = published(agriculture);

        assertThat(unitPaths.plans(gardeners)).extracting(PlanRow::id).containsExactly(whole);
        assertThat(unitPaths.plans(agriculture))
                .extracting(PlanRow::id)
                .containsExactlyInAnyOrder(whole, own);
    }

    private List<PersonId> shown(StudyPlanId plan, UnitFilter filter, String search) {
        return unitPaths.table(agriculture, plan, filter, search, 0, 10).stream()
                .map(UnitRow::person)
                .toList();
    }

    private StudyPlanId publishedWith(EnumMap<Step, LocalDate> due) {
        var plan =
                plans.draft(
                        document,
                        new PlanDetails(
                                "Kế hoạch sau", due, Set.of(), "", 0, 0, PlanDetails.KEY_POSTS));
        plans.publish(plan);
        return plan;
    }

    private PathStep first(StudyPlanId plan) {
        return paths.open(plan).card().steps().getFirst();
    }

    private static NewMaterial typed(MaterialKind kind, boolean obligatory) {
        return NewMaterial.typed(kind, "Trang chiếu", obligatory, "Hồ sơ là trí nhớ.");
    }
}
