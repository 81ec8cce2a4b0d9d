package vn.hoctap.quiz;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers to be marked by hand, as far as a grader's roles reach: a unit's graders those of their
 * unit, the board's all; nobody his own.
 */
@Component
class EssayRows {

    private static final String REACHED =
            """
               and a.person_id <> :person
               and exists (select 1 from identity_v_grant g
                            where g.person_id = :person
                              and g.role in ('UNIT_GRADER', 'BOARD_GRADER')
                              and g.valid_from <= :day and :day < g.valid_until
                              and (g.unit_id = a.base_unit_id or g.unit_id = :root))
            """;

    private final JdbcClient jdbc;

    private final AnswerStore answers;

    EssayRows(JdbcClient jdbc, AnswerStore answers) {
        this.jdbc = jdbc;
        this.answers = answers;
    }

    /** What was written; empty when nothing was. */
    String written(AttemptId attempt, int position) {
        var given = answers.given(attempt).get(position);
        return given == null ? "" : Placement.text(given.answer());
    }

    /** Those handed in first come first. */
    List<EssayRow> page(UUID person, @Nullable UUID root, LocalDate day, int offset, int limit) {
        return jdbc.sql(
                        """
                        select m.attempt_id, m.position, q.title, a.finished_at
                          from quiz_attempt a
                          join quiz_mark m on m.attempt_id = a.attempt_id and m.credit is null
                          join quiz_quiz q on q.quiz_id = a.quiz_id
                         where a.waiting > 0
                        """
                                + REACHED
                                + """
                                 order by a.finished_at, m.attempt_id, m.position
                                offset :offset rows fetch next :limit rows only
                                """)
                .param("person", person)
                .param("root", root, Types.OTHER)
                .param("day", day)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) ->
                        new EssayRow(
                                new AttemptId(row.getObject("attempt_id", UUID.class)),
                                row.getInt("position"),
                                row.getString("title"),
                                row.getObject("finished_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    int left(UUID person, @Nullable UUID root, LocalDate day) {
        return jdbc.sql(
                        "select coalesce(sum(a.waiting), 0) from quiz_attempt a where a.waiting > 0"
                                + "\n"
                                + REACHED)
                .param("person", person)
                .param("root", root, Types.OTHER)
                .param("day", day)
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /** How many an account has marked. */
    int done(UUID account) {
        return jdbc.sql("select count(*) from quiz_mark where marked_by = :account")
                .param("account", account)
                .query((row, n) -> row.getInt(1))
                .single();
    }
}
