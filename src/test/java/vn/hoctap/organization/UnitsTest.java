package vn.hoctap.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import vn.hoctap.AllAllowed;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest
@Import(AllAllowed.class)
abstract class UnitsTest {

    private static final LocalDate IN_2016 = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST_OF_MARCH = LocalDate.of(2019, 3, 31);
    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2019, 4, 1);

    @Autowired private Units units;
    @Autowired private JdbcClient jdbc;

    private UnitId root = new UnitId(UUID.randomUUID());

    @BeforeEach
    void emptyTree() {
        List.of("organization_lineage", "organization_period", "organization_act")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("delete from organization_unit").update();
        root = units.found(NewUnit.root("Đảng bộ Minh họa", "Minh họa"), act(IN_2016));
    }

    @Test
    void foundedUnitIsThereFromTheActsDayOn() {
        var base = units.found(committee("Đảng bộ Sở Nông nghiệp"), act(FIRST_OF_APRIL));

        assertThat(units.find(base, LAST_OF_MARCH)).isEmpty();
        assertThat(units.find(base, FIRST_OF_APRIL))
                .contains(
                        new Unit(
                                base,
                                "Đảng bộ Sở Nông nghiệp",
                                "Nông nghiệp",
                                UnitKind.BASE_COMMITTEE,
                                Sector.STATE_AGENCY,
                                root,
                                base));
        assertThat(units.root()).contains(root);
    }

    @Test
    void treesOfTwoDaysDiffer() {
        var old = units.found(committee("Đảng bộ Khối cũ"), act(IN_2016));
        units.close(old, act(FIRST_OF_APRIL));
        var young = units.found(committee("Đảng bộ Khối mới"), act(FIRST_OF_APRIL));

        assertThat(units.baseOrganizations(LAST_OF_MARCH))
                .extracting(Unit::id)
                .containsExactly(old);
        assertThat(units.baseOrganizations(FIRST_OF_APRIL))
                .extracting(Unit::id)
                .containsExactly(young);
        assertThat(units.faults()).isEmpty();
    }

    @Test
    void cellsBelongToTheBaseOrganizationAboveTheirSection() {
        var base = committee("Đảng bộ Bệnh viện");
        var section =
                new NewUnit(
                        new UnitId(UUID.randomUUID()),
                        UnitKind.SECTION,
                        "Đảng bộ bộ phận Ngoại",
                        "Ngoại",
                        null,
                        null,
                        null,
                        base.id());
        var cell = NewUnit.cell(section.id(), "Chi bộ 1", "CB1");
        units.foundAll(List.of(base, section, cell), act(IN_2016));

        assertThat(units.find(cell.id(), IN_2016).orElseThrow().base()).isEqualTo(base.id());
        assertThat(units.isWithin(cell.id(), base.id(), IN_2016)).isTrue();
        assertThat(units.isWithin(cell.id(), root, IN_2016)).isTrue();
        assertThat(units.isWithin(cell.id(), cell.id(), IN_2016)).isTrue();
        assertThat(units.isWithin(base.id(), cell.id(), IN_2016)).isFalse();
        assertThat(units.isWithin(cell.id(), root, IN_2016.minusDays(1))).isFalse();
    }

    @Test
    void unitsStandInTheOrderOfTheirNames() {
        var base = units.found(committee("Đảng bộ Sở Tài chính"), act(IN_2016));
        for (var name : List.of("Chi bộ 10", "Chi bộ 2", "Chi bộ Đào tạo", "Chi bộ Dân vận")) {
            units.found(NewUnit.cell(base, name, name), act(IN_2016));
        }

        assertThat(units.children(base, IN_2016))
                .extracting(Unit::name)
                .containsExactly("Chi bộ 2", "Chi bộ 10", "Chi bộ Dân vận", "Chi bộ Đào tạo");
    }

    @Test
    void cellCannotStandDirectlyBelowTheRoot() {
        assertThatThrownBy(() -> units.found(NewUnit.cell(root, "Chi bộ 1", "CB1"), act(IN_2016)))
                .isInstanceOf(WrongPlaceInTree.class)
                .hasMessage("A CELL cannot stand below a BLOC");
    }

    @Test
    void nothingIsFoundedBelowAUnitThatIsClosed() {
        var old = units.found(committee("Đảng bộ Khối cũ"), act(IN_2016));
        units.close(old, act(FIRST_OF_APRIL));

        assertThatThrownBy(
                        () -> units.found(NewUnit.cell(old, "Chi bộ 1", "CB1"), act(LAST_OF_MARCH)))
                .isInstanceOf(UnitUnknown.class);
    }

    @Test
    void unitWithCellsIsNotClosed() {
        var base = units.found(committee("Đảng bộ Sở Y tế"), act(IN_2016));
        units.found(NewUnit.cell(base, "Chi bộ 1", "CB1"), act(FIRST_OF_APRIL));

        assertThatThrownBy(() -> units.close(base, act(LAST_OF_MARCH)))
                .isInstanceOfSatisfying(
                        UnitStillUsed.class,
                        refused ->
                                assertThat(refused.uses())
                                        .containsExactly(
                                                new UnitStillUsed.Use("organization.use", 1)));
    }

    @Test
    void closedUnitIsNotClosedAgain() {
        var base = units.found(committee("Đảng bộ Sở Y tế"), act(IN_2016));
        units.close(base, act(LAST_OF_MARCH));

        assertThatThrownBy(() -> units.close(base, act(FIRST_OF_APRIL)))
                .isInstanceOf(UnitUnknown.class);
    }

    @Test
    void eachActIsTold(PublishedEvents events) {
        var base = units.found(committee("Đảng bộ Sở Y tế"), act(IN_2016));
        units.close(base, act(LAST_OF_MARCH));

        assertThat(events.ofType(TreeChanged.class)).hasSize(2);
    }

    @Test
    void checkFindsWhatWasWrittenPastTheActs() {
        var base = committee("Đảng bộ Sở Y tế");
        var cell = NewUnit.cell(base.id(), "Chi bộ 1", "CB1");
        units.foundAll(List.of(base, cell), act(IN_2016));
        assertThat(units.faults()).isEmpty();

        jdbc.sql("update organization_period set valid_from = :day where unit_id = :unit")
                .param("day", FIRST_OF_APRIL)
                .param("unit", base.id().value())
                .update();
        jdbc.sql(
                        """
                        insert into organization_period (id, unit_id, valid_from, valid_until, name,
                               name_sort, short_name, kind, parent_id, base_unit_id, opened_by_act)
                        select gen_random_uuid(), unit_id, date '2015-01-01', :until, name,
                               name_sort, short_name, kind, parent_id, unit_id, opened_by_act
                          from organization_period where unit_id in (:units)
                        """)
                .param("until", LocalDate.of(2016, 6, 1))
                .param("units", List.of(base.id().value(), cell.id().value()))
                .update();

        assertThat(units.faults())
                .contains(
                        new TreeFault(
                                TreeFault.Kind.GAP,
                                base.id(),
                                LocalDate.of(2016, 6, 1),
                                FIRST_OF_APRIL),
                        new TreeFault(
                                TreeFault.Kind.OVERLAP,
                                cell.id(),
                                IN_2016,
                                LocalDate.of(2016, 6, 1)),
                        new TreeFault(
                                TreeFault.Kind.OUTSIDE_PARENT,
                                base.id(),
                                LocalDate.of(2015, 1, 1),
                                LocalDate.of(2016, 6, 1)),
                        new TreeFault(
                                TreeFault.Kind.WRONG_BASE,
                                cell.id(),
                                LocalDate.of(2015, 1, 1),
                                LocalDate.of(2016, 6, 1)));
    }

    @Test
    void wholeTreeIsFoundedByOneActInASecond() {
        var tree = new ArrayList<NewUnit>();
        for (int base = 1; base <= 75; base++) {
            var committee = committee("Đảng bộ cơ sở " + base);
            tree.add(committee);
            for (int cell = 1; cell <= 5; cell++) {
                tree.add(NewUnit.cell(committee.id(), "Chi bộ " + cell, "CB" + cell));
            }
        }

        long start = System.nanoTime();
        units.foundAll(tree, act(IN_2016));
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(units.baseOrganizations(IN_2016)).hasSize(75);
        assertThat(units.all(IN_2016)).hasSize(451);
        assertThat(units.faults()).isEmpty();
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    private NewUnit committee(String name) {
        return NewUnit.base(
                root, UnitKind.BASE_COMMITTEE, name, "Nông nghiệp", Sector.STATE_AGENCY);
    }

    private static NewAct act(LocalDate effectiveOn) {
        return new NewAct("01-QĐ/MH", "Ban Thường vụ Minh họa", effectiveOn, effectiveOn);
    }
}
