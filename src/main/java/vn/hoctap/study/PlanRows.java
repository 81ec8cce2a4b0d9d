package vn.hoctap.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.StudyDocumentId;

/** Plans and how far everybody is with them, for lists of the board. */
@Component
class PlanRows {

    /** Per person: whether something that depends on him is not done. */
    private static final String BY_PERSON =
            """
            select plan_id, person_id, base_unit_id,
                   max(case when state <> 'DONE' and step <> 'RESULT' then 1 else 0 end) as open
              from study_step
            """;

    private static final String LIST =
            """
            select p.id, p.document_id, d.kind, d.number, p.title, p.published_at,
                   (select max(s.due_on) from study_plan_step s where s.plan_id = p.id) as last_due,
                   coalesce(f.persons, 0) as persons, coalesce(f.finished, 0) as finished
              from study_plan p
              join resolution_v_document d on d.document_id = p.document_id
              left join (select b.plan_id, count(*) as persons, sum(1 - b.open) as finished
                           from (%s group by plan_id, person_id, base_unit_id) b
                          group by b.plan_id) f on f.plan_id = p.id
            """;

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Drafts first, then the newest. */
    List<PlanRow> page(int offset, int limit) {
        return jdbc.sql(
                        LIST.formatted(BY_PERSON)
                                + """
                                 order by p.published_at desc nulls first, p.drafted_at desc, p.id
                                offset :offset rows fetch next :limit rows only
                                """)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> plan(row))
                .list();
    }

    /** Those that concern members of a base organization or cell, the newest first. */
    List<PlanRow> ofUnit(UnitId unit) {
        var members = " where base_unit_id = :unit or cell_id = :unit ";
        return jdbc.sql(
                        LIST.formatted(BY_PERSON + members)
                                + " where f.persons > 0 order by p.published_at desc, p.id")
                .param("unit", unit.value())
                .query((row, n) -> plan(row))
                .list();
    }

    private static PlanRow plan(ResultSet row) throws SQLException {
        return new PlanRow(
                new StudyPlanId(row.getObject("id", UUID.class)),
                new StudyDocumentId(row.getObject("document_id", UUID.class)),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("title"),
                row.getObject("last_due", LocalDate.class),
                row.getInt("persons"),
                row.getInt("finished"),
                PlanStore.instant(row, "published_at"));
    }

    int count() {
        return jdbc.sql("select count(*) as n from study_plan")
                .query((row, n) -> row.getInt("n"))
                .single();
    }

    /** Base organizations by name, as of the day given. */
    List<UnitProgress> progress(StudyPlanId plan, LocalDate today) {
        var counts = new LinkedHashMap<UnitId, EnumMap<Step, UnitProgress.StepCount>>();
        jdbc.sql(
                        """
                        select base_unit_id, step,
                               sum(case when state = 'DONE' then 1 else 0 end) as done,
                               sum(case when state not in ('DONE', 'LOCKED') and step <> 'RESULT'
                                         and due_on < :today then 1 else 0 end) as overdue
                          from study_step where plan_id = :plan
                         group by base_unit_id, step
                        """)
                .param("plan", plan.value())
                .param("today", today)
                .query(row -> {
                    counts.computeIfAbsent(
                                    new UnitId(row.getObject("base_unit_id", UUID.class)),
                                    unit -> new EnumMap<>(Step.class))
                            .put(
                                    Step.valueOf(row.getString("step")),
                                    new UnitProgress.StepCount(
                                            row.getInt("done"), row.getInt("overdue")));
                });
        var progress = new ArrayList<UnitProgress>();
        jdbc.sql(
                        """
                        select b.base_unit_id, u.name, count(*) as members,
                               sum(1 - b.open) as finished
                          from (%s where plan_id = :plan
                                 group by plan_id, person_id, base_unit_id) b
                          join organization_v_unit u
                            on u.unit_id = b.base_unit_id
                           and u.valid_from <= :today and :today < u.valid_until
                         group by b.base_unit_id, u.name, u.name_sort
                         order by u.name_sort, b.base_unit_id
                        """
                                .formatted(BY_PERSON))
                .param("plan", plan.value())
                .param("today", today)
                .query(row -> {
                    var unit = new UnitId(row.getObject("base_unit_id", UUID.class));
                    progress.add(
                            new UnitProgress(
                                    unit,
                                    row.getString("name"),
                                    row.getInt("members"),
                                    row.getInt("finished"),
                                    counts.getOrDefault(unit, new EnumMap<>(Step.class))));
                });
        return progress;
    }
}
