package vn.hoctap.study;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.SheetFile;
import vn.hoctap.shared.Vietnam;

/** The door of those who answer for a unit to the paths of its members. */
@Service
@Transactional
public class UnitPaths {

    private static final int MOST_EXPORTED = 20_000;
    private static final String SHEET = "Tiến độ";

    private final UnitPathRows rows;
    private final PlanRows plans;
    private final Clock clock;

    UnitPaths(UnitPathRows rows, PlanRows plans, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Members by name with their steps.
     *
     * @param unit a base organization, a section or a cell
     * @param search part of a name, with or without diacritics; empty for all
     */
    @Operation("study.unit-table")
    @Transactional(readOnly = true)
    public List<UnitRow> table(
            UnitId unit,
            StudyPlanId plan,
            UnitFilter filter,
            String search,
            int offset,
            int limit) {
        return table(unit, plan, new UnitLook(filter, search, UnitSort.NAME), offset, limit);
    }

    /** The same in another order. */
    @Operation("study.unit-table")
    @Transactional(readOnly = true)
    public List<UnitRow> table(
            UnitId unit, StudyPlanId plan, UnitLook look, int offset, int limit) {
        return rows.page(scope(unit, plan), look, offset, limit);
    }

    /**
     * The whole list as a spreadsheet (.xlsx), at most 20,000 people.
     *
     * @param words of one member, as many as there are headings
     */
    @Operation("study.export-unit-table")
    public byte[] export(
            UnitId unit,
            StudyPlanId plan,
            UnitLook look,
            List<String> headings,
            Function<UnitRow, List<String>> words) {
        var members = rows.page(scope(unit, plan), look, 0, MOST_EXPORTED);
        return SheetFile.of(SHEET, headings, members.stream().map(words).toList());
    }

    /** How many members each filter shows. */
    @Operation("study.unit-table")
    @Transactional(readOnly = true)
    public Map<UnitFilter, Integer> counts(UnitId unit, StudyPlanId plan) {
        return rows.counts(scope(unit, plan));
    }

    /** The plans that concern members of a base organization or cell, the newest first. */
    @Operation("study.unit-table")
    @Transactional(readOnly = true)
    public List<PlanRow> plans(UnitId unit) {
        return plans.ofUnit(unit);
    }

    /** Who of a unit has a step past its day or one that was sent back. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<PersonId> behind(UnitId unit, StudyPlanId plan) {
        return rows.behind(scope(unit, plan));
    }

    /** Everybody of a unit whom a plan concerns. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<PersonId> concerned(UnitId unit, StudyPlanId plan) {
        return rows.concerned(scope(unit, plan));
    }

    private UnitPathRows.Scope scope(UnitId unit, StudyPlanId plan) {
        return new UnitPathRows.Scope(plan, unit, Vietnam.today(clock));
    }
}
