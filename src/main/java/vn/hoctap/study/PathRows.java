package vn.hoctap.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.StudyDocument;
import vn.hoctap.resolution.StudyDocumentId;
import vn.hoctap.roster.PersonId;

/** Reads paths: the steps of one person with what the calendar makes of them. */
@Component
class PathRows {

    private static final String CARDS =
            """
            select s.plan_id, s.step, s.state, s.due_on, s.done_at, p.title as plan_title,
                   d.document_id, d.kind, d.number, d.issuer, d.issued_on, d.title
              from study_step s
              join study_plan p on p.id = s.plan_id
              join resolution_v_document d on d.document_id = p.document_id
             where s.person_id = :person and s.plan_id in
            """;
    private static final String ORDER = " order by p.published_at desc, s.plan_id, s.position";

    private final JdbcClient jdbc;

    PathRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PathStep> steps(StudyPlanId plan, PersonId person, LocalDate today) {
        return jdbc.sql(
                        """
                        select step, state, due_on, done_at from study_step
                         where plan_id = :plan and person_id = :person order by position
                        """)
                .param("plan", plan.value())
                .param("person", person.value())
                .query((row, n) -> step(row, today))
                .list();
    }

    Optional<PathCard> card(StudyPlanId plan, PersonId person, LocalDate today) {
        return cards(
                        jdbc.sql(CARDS + "(:plan)" + ORDER)
                                .param("person", person.value())
                                .param("plan", plan.value()),
                        today)
                .stream()
                .findFirst();
    }

    /** The newest plan first. */
    List<PathCard> cards(PersonId person, LocalDate today, int offset, int limit) {
        return cards(
                jdbc.sql(
                                CARDS
                                        + """
                                        (select f.id from study_plan f
                                          where f.id in (select c.plan_id from study_step c
                                                          where c.person_id = :person)
                                          order by f.published_at desc, f.id
                                         offset :offset rows fetch next :limit rows only)
                                        """
                                        + ORDER)
                        .param("person", person.value())
                        .param("offset", offset)
                        .param("limit", limit),
                today);
    }

    private static List<PathCard> cards(JdbcClient.StatementSpec query, LocalDate today) {
        Map<StudyPlanId, PathCard> cards = new LinkedHashMap<>();
        query.query(row -> {
            var plan = new StudyPlanId(row.getObject("plan_id", UUID.class));
            var before = cards.get(plan);
            var steps = new ArrayList<PathStep>(before == null ? List.of() : before.steps());
            steps.add(step(row, today));
            cards.put(plan, new PathCard(plan, row.getString("plan_title"), document(row), steps));
        });
        return List.copyOf(cards.values());
    }

    static PathStep step(ResultSet row, LocalDate today) throws SQLException {
        var step = Step.valueOf(row.getString("step"));
        var due = row.getObject("due_on", LocalDate.class);
        var told = StepState.valueOf(row.getString("state"));
        return new PathStep(
                step, asOf(step, told, due, today), due, PlanStore.instant(row, "done_at"));
    }

    /** Only what waits for the person himself is ever overdue. */
    static StepState asOf(Step step, StepState told, LocalDate due, LocalDate today) {
        boolean waits = told != StepState.LOCKED && told != StepState.DONE && step != Step.RESULT;
        return waits && due.isBefore(today) ? StepState.OVERDUE : told;
    }

    private static StudyDocument document(ResultSet row) throws SQLException {
        return new StudyDocument(
                new StudyDocumentId(row.getObject("document_id", UUID.class)),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("title"));
    }
}
