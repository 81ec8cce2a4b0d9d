package vn.hoctap.grading;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.SheetFile;
import vn.hoctap.study.StudyPlanId;

/** The door to what is read off the lists: the spread of marks, who is missing, spreadsheets. */
@Service
@Transactional
public class ResultReports {

    /** More than any plan has people. */
    private static final int ALL = 100_000;

    private static final String RESULTS = "Ket qua";
    private static final String MISSING = "Chua nop";

    private final ResultRows results;
    private final MissingRows missing;

    ResultReports(ResultRows results, MissingRows missing) {
        this.results = results;
        this.missing = missing;
    }

    /**
     * How a list is written to a spreadsheet.
     *
     * @param cells of a row, as many as headings
     */
    public record Columns<T>(List<String> headings, Function<T, List<String>> cells) {

        public Columns {
            headings = List.copyOf(headings);
        }

        private byte[] sheet(String name, List<T> rows) {
            return SheetFile.of(name, headings, rows.stream().map(cells).toList());
        }
    }

    /** Of a unit without key officials; those that are graded. */
    @Operation("grading.unit-results")
    @Transactional(readOnly = true)
    public Spread spread(UnitId unit, StudyPlanId plan) {
        return results.spread(plan, unit);
    }

    @Operation("grading.all-results")
    @Transactional(readOnly = true)
    public Spread spread(StudyPlanId plan) {
        return results.spread(plan, null);
    }

    /** Who of a unit has not handed in, the earliest day first. */
    @Operation("grading.unit-results")
    @Transactional(readOnly = true)
    public List<MissingRow> missing(UnitId unit, StudyPlanId plan, int offset, int limit) {
        return missing.of(plan, unit, offset, limit);
    }

    @Operation("grading.unit-results")
    @Transactional(readOnly = true)
    public int countMissing(UnitId unit, StudyPlanId plan) {
        return missing.count(plan, unit);
    }

    /** Who of the whole has not handed in, by unit. */
    @Operation("grading.all-results")
    @Transactional(readOnly = true)
    public List<MissingRow> missing(StudyPlanId plan, int offset, int limit) {
        return missing.of(plan, null, offset, limit);
    }

    @Operation("grading.all-results")
    @Transactional(readOnly = true)
    public int countMissing(StudyPlanId plan) {
        return missing.count(plan, null);
    }

    @Operation("grading.export-unit-results")
    public byte[] export(UnitId unit, StudyPlanId plan, Columns<ResultRow> columns) {
        return columns.sheet(RESULTS, results.ofUnit(plan, unit, 0, ALL));
    }

    @Operation("grading.export-all-results")
    public byte[] export(StudyPlanId plan, Columns<ResultRow> columns) {
        return columns.sheet(RESULTS, results.all(plan, 0, ALL));
    }

    @Operation("grading.export-unit-results")
    public byte[] exportMissing(UnitId unit, StudyPlanId plan, Columns<MissingRow> columns) {
        return columns.sheet(MISSING, missing.of(plan, unit, 0, ALL));
    }

    @Operation("grading.export-all-results")
    public byte[] exportMissing(StudyPlanId plan, Columns<MissingRow> columns) {
        return columns.sheet(MISSING, missing.of(plan, null, 0, ALL));
    }
}
