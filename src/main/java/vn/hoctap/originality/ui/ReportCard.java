package vn.hoctap.originality.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.originality.CaseReport;
import vn.hoctap.originality.ReportedCase;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.DayField;
import vn.hoctap.shared.ui.Spreadsheet;

/** The board takes the cases of a time out to Excel. */
class ReportCard extends Card {

    private static final List<String> COLUMNS =
            List.of(
                    "unit",
                    "number",
                    "document",
                    "opened",
                    "authors",
                    "rewrites",
                    "rewritten",
                    "state",
                    "due",
                    "met",
                    "closed");

    private final CaseReport report;
    private final DayField from;
    private final DayField to;

    ReportCard(CaseReport report, LocalDate today) {
        super();
        this.report = report;
        setId("cases-report");
        from = day("from", today.withDayOfYear(1));
        to = day("to", today);
        var row =
                new Div(
                        from,
                        to,
                        new Spreadsheet(
                                "cases-report-export",
                                getTranslation("originality.report"),
                                "ho-so-bai-trung.xlsx",
                                this::sheet));
        row.addClassNames("row", "wrap", "cases-report-row");
        add(row);
    }

    private DayField day(String key, LocalDate value) {
        var field = new DayField(getTranslation("originality.report." + key));
        field.setId("cases-report-" + key);
        field.setValue(value);
        field.setRequired(true);
        return field;
    }

    /** What the two days say now; an empty one is no bound. */
    byte[] sheet() {
        var first = from.getOptionalValue().orElse(LocalDate.of(2000, 1, 1));
        var last = to.getOptionalValue().orElse(LocalDate.of(2999, 12, 31));
        var headings =
                COLUMNS.stream()
                        .map(column -> getTranslation("originality.report.column." + column))
                        .toList();
        return report.export(first, last, headings, this::cells);
    }

    private List<String> cells(ReportedCase row) {
        return List.of(
                row.unit(),
                Integer.toString(row.number()),
                row.document(),
                Vietnam.date(row.openedAt()),
                Integer.toString(row.authors()),
                Integer.toString(row.rewrites()),
                Integer.toString(row.rewritten()),
                getTranslation("originality.state." + CaseWords.key(row.state())),
                Vietnam.date(row.dueOn()),
                date(row.metOn()),
                closed(row.closedAt()));
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Vietnam.date(day);
    }

    private static String closed(@Nullable Instant at) {
        return at == null ? "" : Vietnam.date(at);
    }
}
