package vn.hoctap.roster;

import java.time.LocalDate;

/** A roster file that was read and compared, ready to be stored as it was shown. */
public final class ImportCheck {

    private final RosterSheet sheet;
    private final LocalDate day;
    private final ImportReport report;
    private final RosterPlan plan;

    ImportCheck(RosterSheet sheet, LocalDate day, ImportReport report, RosterPlan plan) {
        this.sheet = sheet;
        this.day = day;
        this.report = report;
        this.plan = plan;
    }

    /** The first day on which the roster would be as the file says. */
    public LocalDate day() {
        return day;
    }

    public ImportReport report() {
        return report;
    }

    RosterSheet sheet() {
        return sheet;
    }

    RosterPlan plan() {
        return plan;
    }
}
