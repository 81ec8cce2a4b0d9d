package vn.hoctap.grading.ui;

import java.util.List;
import java.util.Optional;
import vn.hoctap.grading.Allocations;
import vn.hoctap.grading.GraderRow;
import vn.hoctap.grading.MissingRow;
import vn.hoctap.grading.Published;
import vn.hoctap.grading.ResultList;
import vn.hoctap.grading.ResultReports;
import vn.hoctap.grading.ResultReports.Columns;
import vn.hoctap.grading.ResultRow;
import vn.hoctap.grading.Results;
import vn.hoctap.grading.SharedOut;
import vn.hoctap.grading.Spread;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.study.StudyPlanId;

/** One list of results, a unit's or the whole's, as its doors give it. */
class ListReading {

    private final Results results;
    private final ResultReports reports;
    private final Allocations allocations;
    private final AccessPolicy policy;
    private final StudyPlanId plan;
    private final Optional<UnitId> unit;

    ListReading(
            Results results,
            ResultReports reports,
            Allocations allocations,
            AccessPolicy policy,
            ResultList of) {
        this.results = results;
        this.reports = reports;
        this.allocations = allocations;
        this.policy = policy;
        plan = of.plan();
        unit = of.unitIfAny();
    }

    List<ResultRow> results(int offset, int limit) {
        return unit.map(one -> results.ofUnit(one, plan, offset, limit))
                .orElseGet(() -> results.all(plan, offset, limit));
    }

    List<MissingRow> missing(int offset, int limit) {
        return unit.map(one -> reports.missing(one, plan, offset, limit))
                .orElseGet(() -> reports.missing(plan, offset, limit));
    }

    int countMissing() {
        return unit.map(one -> reports.countMissing(one, plan))
                .orElseGet(() -> reports.countMissing(plan));
    }

    Spread spread() {
        return unit.map(one -> reports.spread(one, plan)).orElseGet(() -> reports.spread(plan));
    }

    byte[] export(Columns<ResultRow> columns) {
        return unit.map(one -> reports.export(one, plan, columns))
                .orElseGet(() -> reports.export(plan, columns));
    }

    byte[] exportMissing(Columns<MissingRow> columns) {
        return unit.map(one -> reports.exportMissing(one, plan, columns))
                .orElseGet(() -> reports.exportMissing(plan, columns));
    }

    boolean ofOneUnit() {
        return unit.isPresent();
    }

    boolean allocates() {
        return may("grading.share-out-unit", "grading.share-out-key-officials");
    }

    List<GraderRow> graders() {
        return unit.map(one -> allocations.graders(one, plan))
                .orElseGet(() -> allocations.graders(plan));
    }

    SharedOut shareOut() {
        return unit.map(one -> allocations.shareOut(one, plan))
                .orElseGet(() -> allocations.shareOutKeyOfficials(plan));
    }

    boolean publishes() {
        return may("grading.publish-unit", "grading.publish-key-officials");
    }

    /** Of the unit; of key officials in the list of the whole. */
    Published publish() {
        return unit.map(one -> results.publish(one, plan))
                .orElseGet(() -> results.publishKeyOfficials(plan));
    }

    boolean publishesAll() {
        return unit.isEmpty() && policy.allows("grading.publish-plan", Optional.of(plan));
    }

    Published publishAll() {
        return results.publishAll(plan);
    }

    private boolean may(String ofUnit, String ofWhole) {
        return unit.map(one -> policy.allows(ofUnit, Optional.of(one)))
                .orElseGet(() -> policy.allows(ofWhole, Optional.of(plan)));
    }
}
