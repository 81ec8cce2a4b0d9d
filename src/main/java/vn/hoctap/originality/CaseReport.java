package vn.hoctap.originality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.SheetFile;
import vn.hoctap.shared.Vietnam;

/** The door to the board's report of cases, by unit. */
@Service
@Transactional
public class CaseReport {

    private static final String SHEET = "Ho so";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseReport(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The cases opened from a day to a day, both included, by unit and number, as a spreadsheet.
     *
     * @param words the cells of a row, as many as headings
     */
    @Operation("originality.export-report")
    public byte[] export(
            LocalDate from,
            LocalDate to,
            List<String> headings,
            Function<ReportedCase, List<String>> words) {
        return SheetFile.of(SHEET, headings, opened(from, to).stream().map(words).toList());
    }

    private List<ReportedCase> opened(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select coalesce(u.name, '') as unit, c.number, d.number as document, c.opened_at,
                               c.state, c.due_on, c.met_on, c.closed_at, count(*) as authors,
                               count(m.rewrite_due) as rewrites, count(m.rewritten) as rewritten
                          from originality_case c
                          join originality_member m on m.case_id = c.id
                          join study_v_plan s on s.plan_id = c.plan_id
                          join resolution_v_document d on d.document_id = s.document_id
                          left join organization_v_unit u on u.unit_id = c.base_unit_id
                               and u.valid_from <= :today and :today < u.valid_until
                         where c.opened_at >= :from and c.opened_at < :until
                         group by u.name, c.number, d.number, c.opened_at, c.state, c.due_on, c.met_on,
                                  c.closed_at
                         order by u.name, c.number
                        """)
                .param("today", Vietnam.today(clock))
                .param("from", midnight(from))
                .param("until", midnight(to.plusDays(1)))
                .query(CaseReport::row)
                .list();
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static ReportedCase row(ResultSet row, int n) throws SQLException {
        return new ReportedCase(
                row.getString("unit"),
                row.getInt("number"),
                row.getString("document"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getInt("authors"),
                row.getInt("rewrites"),
                row.getInt("rewritten"),
                CaseState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("met_on", LocalDate.class),
                instant(row.getObject("closed_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
