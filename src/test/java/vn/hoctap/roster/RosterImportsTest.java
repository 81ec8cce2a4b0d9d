package vn.hoctap.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.PublishedEvents;
import vn.hoctap.AllAllowed;
import vn.hoctap.organization.NewAct;
import vn.hoctap.organization.NewUnit;
import vn.hoctap.organization.Sector;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitKind;
import vn.hoctap.organization.Units;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AllAllowed.class)
abstract class RosterImportsTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEXT = LocalDate.of(2026, 12, 1);

    private static final List<String> BINH =
            List.of(
                    "MH-1",
                    "H’Bình Niê",
                    "Đảng bộ Sở",
                    "Chi bộ Kế hoạch",
                    "Chính thức",
                    "Bí thư cấp ủy cơ sở; Bí thư chi bộ",
                    "binh@minhhoa.example",
                    "Cơ quan nhà nước");
    private static final List<String> DJU =
            List.of("MH-2", "Y Djŭ Byă", "Đảng bộ Sở", "Chi bộ Thanh tra", "Dự bị");
    private static final List<String> LOAN =
            List.of("MH-3", "Đặng Thị Hồng Loan", "Chi bộ Hội Làm vườn", "", "");

    @Autowired private Units units;
    @Autowired private Persons persons;
    @Autowired private RosterImports imports;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void onlyARoot() {
        List.of(
                        "roster_post",
                        "roster_membership",
                        "roster_person",
                        "organization_period",
                        "organization_act")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("delete from organization_unit").update();
        units.found(NewUnit.root("Đảng bộ Minh họa", "Minh họa"), act(BEFORE));
    }

    @Test
    void unitsAndPeopleOfAFileAreEntered(PublishedEvents events) {
        store(BINH, DJU, LOAN);

        var bases = units.baseOrganizations(DAY);
        assertThat(bases)
                .extracting(Unit::name, Unit::kind, Unit::shortName, Unit::sector)
                .containsExactly(
                        tuple("Chi bộ Hội Làm vườn", UnitKind.BASE_CELL, "Hội Làm vườn", null),
                        tuple("Đảng bộ Sở", UnitKind.BASE_COMMITTEE, "Sở", Sector.STATE_AGENCY));
        var base = bases.getLast().id();
        assertThat(units.children(base, DAY))
                .extracting(Unit::name)
                .containsExactly("Chi bộ Kế hoạch", "Chi bộ Thanh tra");
        assertThat(persons.members(base, DAY, "", 0, 9))
                .extracting(PersonRow::name, PersonRow::state, PersonRow::email, PersonRow::posts)
                .containsExactly(
                        tuple(
                                "H’Bình Niê",
                                MemberState.FULL,
                                "binh@minhhoa.example",
                                List.of(Post.UNIT_SECRETARY, Post.CELL_SECRETARY)),
                        tuple("Y Djŭ Byă", MemberState.PROBATIONARY, null, List.of()));
        assertThat(events.ofType(RosterChanged.class)).containsExactly(new RosterChanged(DAY, 3));
        assertThat(units.faults()).isEmpty();
    }

    @Test
    void checkWritesNothingAndCountsWhatIsNew() {
        var report = check(BINH, DJU, LOAN).report();

        assertThat(report.newPersons()).hasSize(3);
        assertThat(report.newUnits())
                .containsExactly(
                        new ImportReport.FoundUnit(UnitKind.BASE_COMMITTEE, "Đảng bộ Sở"),
                        new ImportReport.FoundUnit(UnitKind.CELL, "Chi bộ Kế hoạch"),
                        new ImportReport.FoundUnit(UnitKind.CELL, "Chi bộ Thanh tra"),
                        new ImportReport.FoundUnit(UnitKind.BASE_CELL, "Chi bộ Hội Làm vườn"));
        assertThat(report.faultless()).isTrue();
        assertThat(persons.all(DAY)).isEmpty();
        assertThat(units.baseOrganizations(DAY)).isEmpty();
    }

    @Test
    void secondRunChangesNothingEvenWhenTypedDecomposed() {
        store(BINH, DJU, LOAN);
        var again =
                Sheets.of(
                        List.of(BINH, DJU, LOAN).stream()
                                .map(row ->
                                        row.stream()
                                                .map(text ->
                                                        Normalizer.normalize(
                                                                text, Normalizer.Form.NFD))
                                                .toList())
                                .toList());

        var report = imports.check(again, NEXT).report();

        assertThat(report.unchanged()).isEqualTo(3);
        assertThat(report.changesNothing()).isTrue();
        assertThat(report.missing()).isEmpty();
        assertThat(names()).containsExactly("H’Bình Niê", "Y Djŭ Byă", "Đặng Thị Hồng Loan");
    }

    @Test
    void changesAreShownByColumnAndHoldFromTheDay() {
        store(BINH, DJU, LOAN);
        var moved =
                List.of(
                        "MH-2",
                        "Y Djŭ Byă",
                        "Chi bộ Hội Làm vườn",
                        "",
                        "Chính thức",
                        "Bí thư chi bộ");
        var renamed = List.of("MH-3", "Đặng Thị Hồng Loan Anh", "Chi bộ Hội Làm vườn", "", "");

        var check = imports.check(Sheets.of(List.of(BINH, moved, renamed)), NEXT);
        imports.store(check, false, act(NEXT), share -> {});

        assertThat(check.report().unchanged()).isEqualTo(1);
        assertThat(check.report().changed())
                .containsExactly(
                        new ImportReport.Change(
                                3,
                                "Y Djŭ Byă",
                                Set.of(RosterColumn.UNIT, RosterColumn.STATE, RosterColumn.POSTS)),
                        new ImportReport.Change(
                                4, "Đặng Thị Hồng Loan Anh", Set.of(RosterColumn.NAME)));
        var dju = persons.byCode("MH-2").orElseThrow();
        assertThat(persons.find(dju, NEXT.minusDays(1)).orElseThrow().state())
                .isEqualTo(MemberState.PROBATIONARY);
        var now = persons.find(dju, NEXT).orElseThrow();
        assertThat(now.state()).isEqualTo(MemberState.FULL);
        assertThat(now.cell()).isEqualTo(now.base());
        assertThat(persons.holdsAny(dju, Set.of(Post.CELL_SECRETARY), NEXT)).isTrue();
    }

    @Test
    void missingPeopleStayUnlessTheirMembershipIsToEnd() {
        store(BINH, DJU, LOAN);
        var file = Sheets.of(List.of(DJU));

        var check = imports.check(file, NEXT);
        assertThat(check.report().missing()).containsExactly("H’Bình Niê");
        imports.store(check, false, act(NEXT), share -> {});
        assertThat(persons.all(NEXT)).hasSize(3);

        imports.store(imports.check(file, NEXT), true, act(NEXT), share -> {});
        assertThat(persons.all(NEXT.minusDays(1))).hasSize(3);
        assertThat(persons.all(NEXT))
                .extracting(Person::name)
                .containsExactly("Y Djŭ Byă", "Đặng Thị Hồng Loan");
        var binh = persons.byCode("MH-1").orElseThrow();
        assertThat(persons.holdsAny(binh, Set.of(Post.UNIT_SECRETARY), NEXT)).isFalse();
    }

    @Test
    void whoCameBackIsFoundByHisNumber() {
        store(BINH, DJU, LOAN);
        imports.store(imports.check(Sheets.of(List.of(DJU)), NEXT), true, act(NEXT), share -> {});
        var later = NEXT.plusMonths(1);

        imports.store(
                imports.check(Sheets.of(List.of(BINH, DJU)), later), false, act(later), s -> {});

        var binh = persons.byCode("MH-1").orElseThrow();
        assertThat(persons.find(binh, NEXT)).isEmpty();
        assertThat(persons.find(binh, later)).isPresent();
    }

    @Test
    void faultsAreNamedByRowAndColumn() {
        var report =
                check(
                                BINH,
                                List.of("", "Lê Văn An", "Đảng bộ Sở", "Chi bộ Kế hoạch"),
                                List.of("MH-1", "Lê Văn Ân", "Đảng bộ Sở", "Chi bộ Kế hoạch"),
                                List.of("MH-4", "Lê V4n An", "Đảng bộ Sở", "Chi bộ Kế hoạch"),
                                List.of("MH-5", "Lê Văn An", "Đảng bộ Sở", ""),
                                List.of("MH-6", "Lê Văn An", "Đảng bộ Sở", "Chi bộ 1", "Tốt"),
                                List.of(
                                        "MH-7",
                                        "Lê Văn An",
                                        "Đảng bộ Sở",
                                        "Chi bộ 1",
                                        "",
                                        "Trưởng phòng"),
                                List.of(
                                        "MH-8",
                                        "Lê Văn An",
                                        "Đảng bộ Sở",
                                        "Chi bộ 1",
                                        "",
                                        "",
                                        "an@minhhoa"),
                                List.of("MH-9", "A".repeat(121), "Đảng bộ Sở", "Chi bộ 1"))
                        .report();

        assertThat(report.faults())
                .extracting(RowFault::row, RowFault::column, RowFault::kind)
                .containsExactly(
                        fault(3, RosterColumn.CODE, RowFault.Kind.MISSING),
                        fault(4, RosterColumn.CODE, RowFault.Kind.TWICE),
                        fault(5, RosterColumn.NAME, RowFault.Kind.ODD_CHARACTERS),
                        fault(6, RosterColumn.CELL, RowFault.Kind.CELL_NEEDED),
                        fault(7, RosterColumn.STATE, RowFault.Kind.UNKNOWN_WORD),
                        fault(8, RosterColumn.POSTS, RowFault.Kind.UNKNOWN_WORD),
                        fault(9, RosterColumn.EMAIL, RowFault.Kind.NOT_AN_ADDRESS),
                        fault(10, RosterColumn.NAME, RowFault.Kind.TOO_LONG));
        assertThat(report.faults().get(1).detail()).isEqualTo("2");
        assertThat(report.faultyRows()).isEqualTo(8);
    }

    @Test
    void fileWithAFaultIsNotStoredAtAll() {
        var check = check(BINH, List.of("MH-2", "Y Djŭ Byă", "Đảng bộ Sở", ""));

        assertThatThrownBy(() -> imports.store(check, false, act(DAY), share -> {}))
                .isInstanceOf(FaultyRows.class);
        assertThat(persons.all(DAY)).isEmpty();
    }

    @Test
    void faultyRowsComeBackAsAFileWithReasonsThatCanBeReadAgain() {
        var check = check(BINH, List.of("MH-2", "Y Djŭ Byă", "Đảng bộ Sở", ""));

        var file = imports.faultyRows(check, fault -> "Thiếu chi bộ.");

        var sheet = RosterSheet.read(file);
        assertThat(sheet.ignored()).containsExactly("Cần sửa");
        assertThat(sheet.rows())
                .extracting(row -> row.text(RosterColumn.NAME))
                .containsExactly("Y Djŭ Byă");
    }

    @Test
    void stoppedImportLeavesNothingBehind() {
        var check = check(BINH, DJU, LOAN);

        assertThatThrownBy(() ->
                        imports.store(
                                check,
                                false,
                                act(DAY),
                                share -> {
                                    if (share > 0.5) {
                                        throw new IllegalStateException("stopped");
                                    }
                                }))
                .hasMessage("stopped");
        assertThat(persons.byCode("MH-1")).isEmpty();
        assertThat(units.baseOrganizations(DAY)).isEmpty();
    }

    @Test
    void whatWasShownMustStillBeTrueWhenItIsStored() {
        var check = check(BINH, DJU);
        store(BINH);

        assertThatThrownBy(() -> imports.store(check, false, act(DAY), share -> {}))
                .isInstanceOf(RosterMovedOn.class);
    }

    @Test
    void changeBeforeALaterOneIsRefused() {
        store(BINH, DJU);
        persons.endMembership(persons.byCode("MH-2").orElseThrow(), NEXT);

        assertThat(check(BINH, DJU).report().faults())
                .containsExactly(
                        new RowFault(3, RosterColumn.CODE, RowFault.Kind.LATER_ENTERED, "MH-2"));
    }

    @Test
    void exportedListIsReadAgainWithoutChange() {
        store(BINH, DJU, LOAN);
        var list = persons.export(units.root().orElseThrow(), DAY, "");

        var report = imports.check(list, NEXT).report();

        assertThat(report.unchanged()).isEqualTo(3);
        assertThat(report.faultless()).isTrue();
    }

    @Test
    void columnsThatAreNotInTheFileLeaveWhatIsKnown() {
        store(BINH, DJU);
        var headings = List.of("Ghi chú", "Số thẻ đảng viên", "HỌ TÊN", "Đơn vị", "Chi bộ");

        var report =
                imports.check(
                                Sheets.of(
                                        headings,
                                        List.of(
                                                List.of(
                                                        "x",
                                                        "MH-1",
                                                        BINH.get(1),
                                                        BINH.get(2),
                                                        BINH.get(3)),
                                                List.of(
                                                        "y",
                                                        "MH-2",
                                                        DJU.get(1),
                                                        "đảng bộ sở",
                                                        "Thanh tra"))),
                                NEXT)
                        .report();

        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.ignored()).containsExactly("Ghi chú");
    }

    @Test
    void rosterOfTheReportsSizeIsCheckedInFiveSecondsAndStoredInTen(TestReporter figures) {
        var rows = Sheets.report();
        var file = Sheets.of(rows);

        long start = System.nanoTime();
        var check = imports.check(file, DAY);
        var checked = Duration.ofNanos(System.nanoTime() - start);
        assertThat(check.report().newPersons()).hasSize(3_393);
        assertThat(check.report().newUnits()).hasSize(75 + 60 * 5);
        assertThat(checked).isLessThan(Duration.ofSeconds(5));

        var shares = new ArrayList<Double>();
        start = System.nanoTime();
        imports.store(check, false, act(DAY), shares::add);
        var stored = Duration.ofNanos(System.nanoTime() - start);
        assertThat(shares).isSorted().hasSizeGreaterThan(5).endsWith(1.0);
        assertThat(stored).isLessThan(Duration.ofSeconds(10));

        start = System.nanoTime();
        var again = imports.check(file, NEXT).report();
        var checkedAgain = Duration.ofNanos(System.nanoTime() - start);
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.unchanged()).isEqualTo(3_393);
        assertThat(names())
                .containsExactlyInAnyOrderElementsOf(rows.stream().map(row -> row.get(1)).toList());
        figures.publishEntry(
                "3393 rows",
                "checked in %d ms, stored in %d ms, checked again in %d ms"
                        .formatted(checked.toMillis(), stored.toMillis(), checkedAgain.toMillis()));
    }

    private static Tuple fault(int row, RosterColumn column, RowFault.Kind kind) {
        return tuple(row, column, kind);
    }

    private List<String> names() {
        return persons.all(DAY).stream().map(Person::name).toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private ImportCheck check(List<String>... rows) {
        return imports.check(Sheets.of(List.of(rows)), DAY);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private void store(List<String>... rows) {
        imports.store(imports.check(Sheets.of(List.of(rows)), DAY), false, act(DAY), share -> {});
    }

    private static NewAct act(LocalDate day) {
        return new NewAct("Danh sách nhập", "Đảng bộ Minh họa", day, day);
    }
}
