package vn.hoctap.study;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.Vietnam;

/** The door of those who answer for a unit to the paths of its members. */
@Service
@Transactional
public class UnitPaths {

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
        return rows.page(scope(unit, plan), filter, search, offset, limit);
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

    private UnitPathRows.Scope scope(UnitId unit, StudyPlanId plan) {
        return new UnitPathRows.Scope(plan, unit, Vietnam.today(clock));
    }
}
