package vn.hoctap.grading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/**
 * The essays of a grader, paged by the database; without those he may not read any more, because he
 * turned out to be an author in the same case.
 */
@Component
class QueueRows {

    private static final String FROM =
            """
              from grading_grade g
              join reflection_v_reflection r
                on r.reflection_id = g.reflection_id and r.version = g.version
               and r.state = 'SUBMITTED'
            """;

    private static final String MINE =
            """
             where g.grader_id = :grader and g.author_id <> :grader
               and not exists (select 1 from originality_v_member mine
                                 join originality_v_case c
                                   on c.case_id = mine.case_id and c.state <> 'DISMISSED'
                                 join originality_v_member his
                                   on his.case_id = mine.case_id and his.person_id = :grader
                                where mine.reflection_id = g.reflection_id)
            """;

    private final JdbcClient jdbc;

    QueueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QueueRow> of(PersonId grader, int offset, int limit) {
        return jdbc.sql(
                        """
                        select g.id, g.number, g.plan_id, p.title, g.key_official, r.words,
                               r.submitted_at, g.state
                        """
                                + FROM
                                + " join study_v_plan p on p.plan_id = g.plan_id\n"
                                + MINE
                                + """
                                   and g.state = 'OPEN'
                                 order by r.submitted_at, g.number
                                offset :offset rows fetch next :limit rows only
                                """)
                .param("grader", grader.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(QueueRows::row)
                .list();
    }

    QueueFigures figures(PersonId grader) {
        return jdbc.sql(
                        """
                        select count(*) filter (where g.state <> 'OPEN') as done,
                               count(*) filter (where g.state = 'OPEN') as waiting
                        """
                                + FROM
                                + MINE
                                + " and g.state <> 'SUPERSEDED'")
                .param("grader", grader.value())
                .query((row, n) -> new QueueFigures(row.getInt("done"), row.getInt("waiting")))
                .single();
    }

    private static QueueRow row(ResultSet row, int n) throws SQLException {
        return new QueueRow(
                new GradeId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new StudyPlanId(row.getObject("plan_id", UUID.class)),
                row.getString("title"),
                row.getBoolean("key_official"),
                row.getInt("words"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                GradeState.valueOf(row.getString("state")));
    }
}
