package vn.hoctap.quiz;

import static vn.hoctap.quiz.QuizStore.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.roster.PersonId;

/** Regradings and the results they change. */
@Component
class RegradeStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    RegradeStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** A regrading as it was previewed. */
    record Preview(RegradeId id, QuizId quiz, Ruling ruling) {}

    /** A new preview in place of those that its author did not apply. */
    void insert(Preview preview, UUID by, Instant at) {
        var old =
                jdbc.sql(
                                """
                                select regrade_id from quiz_regrade
                                 where quiz_id = :quiz and made_by = :by and applied_at is null
                                """)
                        .param("quiz", preview.quiz().value())
                        .param("by", by)
                        .query((row, n) -> new RegradeId(row.getObject(1, UUID.class)))
                        .list();
        old.forEach(this::drop);
        jdbc.sql(
                        """
                        insert into quiz_regrade (regrade_id, quiz_id, item_id, weight, version,
                               made_by, made_at)
                        values (:id, :quiz, :item, :weight, :version, :by, :at)
                        """)
                .param("id", preview.id().value())
                .param("quiz", preview.quiz().value())
                .param("item", preview.ruling().item())
                .param("weight", preview.ruling().weight())
                .param("version", preview.ruling().version())
                .param("by", by)
                .param("at", utc(at))
                .update();
    }

    private void drop(RegradeId id) {
        clear(id);
        jdbc.sql("delete from quiz_regrade where regrade_id = :id")
                .param("id", id.value())
                .update();
    }

    private void clear(RegradeId id) {
        jdbc.sql("delete from quiz_regrade_change where regrade_id = :id")
                .param("id", id.value())
                .update();
    }

    /** One that is not applied yet; others who want to apply it wait. */
    Optional<Preview> lock(RegradeId id) {
        return jdbc.sql(
                        """
                        select * from quiz_regrade
                         where regrade_id = :id and applied_at is null for update
                        """)
                .param("id", id.value())
                .query((row, n) -> preview(row))
                .optional();
    }

    private static Preview preview(ResultSet row) throws SQLException {
        return new Preview(
                new RegradeId(row.getObject("regrade_id", UUID.class)),
                new QuizId(row.getObject("quiz_id", UUID.class)),
                new Ruling(
                        row.getObject("item_id", UUID.class),
                        row.getDouble("weight"),
                        row.getObject("version", Integer.class)));
    }

    /** Replaces what a regrading changes. */
    void changes(RegradeId id, List<ResultChange> changes) {
        clear(id);
        batch.batchUpdate(
                """
                insert into quiz_regrade_change (regrade_id, attempt_id, person_id, credit_before,
                       credit_after, points_before, possible_before, points_after, possible_after,
                       passed_before, passed_after)
                values (:id, :attempt, :person, :creditBefore, :creditAfter, :pointsBefore,
                        :possibleBefore, :pointsAfter, :possibleAfter, :passedBefore, :passedAfter)
                """,
                changes.stream().map(it -> values(id, it)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource values(RegradeId id, ResultChange change) {
        return new MapSqlParameterSource("id", id.value())
                .addValue("attempt", change.attempt().value())
                .addValue("person", change.person().value())
                .addValue("creditBefore", change.creditBefore())
                .addValue("creditAfter", change.creditAfter())
                .addValue("pointsBefore", change.before().points())
                .addValue("possibleBefore", change.before().possible())
                .addValue("pointsAfter", change.after().points())
                .addValue("possibleAfter", change.after().possible())
                .addValue("passedBefore", change.passedBefore())
                .addValue("passedAfter", change.passedAfter());
    }

    /** Writes the changed marks and results, and that it was applied. */
    void apply(Preview preview, String reason, Instant at) {
        jdbc.sql(
                        """
                        update quiz_mark
                           set weight = :weight,
                               credit = (select c.credit_after from quiz_regrade_change c
                                          where c.regrade_id = :id
                                            and c.attempt_id = quiz_mark.attempt_id)
                         where item_id = :item
                           and attempt_id in (select c.attempt_id from quiz_regrade_change c
                                               where c.regrade_id = :id)
                        """)
                .param("weight", preview.ruling().weight())
                .param("id", preview.id().value())
                .param("item", preview.ruling().item())
                .update();
        jdbc.sql(
                        """
                        update quiz_attempt
                           set points = (select c.points_after from quiz_regrade_change c
                                          where c.regrade_id = :id
                                            and c.attempt_id = quiz_attempt.attempt_id),
                               possible = (select c.possible_after from quiz_regrade_change c
                                            where c.regrade_id = :id
                                              and c.attempt_id = quiz_attempt.attempt_id)
                         where attempt_id in (select c.attempt_id from quiz_regrade_change c
                                               where c.regrade_id = :id)
                        """)
                .param("id", preview.id().value())
                .update();
        jdbc.sql(
                        """
                        update quiz_regrade set reason = :reason, applied_at = :at
                         where regrade_id = :id
                        """)
                .param("reason", reason)
                .param("at", utc(at))
                .param("id", preview.id().value())
                .update();
    }

    /** A question that was put to somebody in a quiz. */
    Optional<AskedQuestion> asked(QuizId quiz, QuestionId question) {
        return jdbc.sql(
                        """
                        select q.stem, q.version, min(m.version) as oldest, max(r.weight) as weight,
                               max(r.version) as ruled
                          from quiz_question q
                          join quiz_mark m on m.item_id = q.item_id
                          join quiz_attempt a on a.attempt_id = m.attempt_id and a.quiz_id = :quiz
                          left join quiz_ruling r on r.quiz_id = :quiz and r.item_id = q.item_id
                         where q.item_id = :item
                         group by q.stem, q.version
                        """)
                .param("quiz", quiz.value())
                .param("item", question.value())
                .query((row, n) -> {
                    var weight = row.getObject("weight", Double.class);
                    return new AskedQuestion(
                            question,
                            row.getString("stem"),
                            row.getInt("version"),
                            row.getInt("oldest") < row.getInt("version"),
                            weight == null ? 1 : weight,
                            row.getObject("ruled", Integer.class) != null);
                })
                .optional();
    }

    RegradeFigures figures(RegradeId id) {
        return jdbc.sql(
                        """
                        select count(*) as changed,
                               count(*) filter (where passed_after and not passed_before) as up,
                               count(*) filter (where passed_before and not passed_after) as down,
                               count(*) filter (where points_after * possible_before
                                     > points_before * possible_after + 0.000001) as risen,
                               count(*) filter (where points_after * possible_before
                                     < points_before * possible_after - 0.000001) as fallen
                          from quiz_regrade_change where regrade_id = :id
                        """)
                .param("id", id.value())
                .query((row, n) ->
                        new RegradeFigures(
                                row.getInt("changed"),
                                row.getInt("risen"),
                                row.getInt("fallen"),
                                row.getInt("up"),
                                row.getInt("down")))
                .single();
    }

    /** Those first whose result passes or fails by it. */
    List<RegradeRow> page(RegradeId id, int offset, int limit) {
        return jdbc.sql(
                        """
                        select c.*, a.attempt_no, p.name
                          from quiz_regrade_change c
                          join quiz_attempt a on a.attempt_id = c.attempt_id
                          left join roster_v_person p on p.person_id = c.person_id
                         where c.regrade_id = :id
                         order by case when c.passed_before = c.passed_after then 1 else 0 end,
                                  p.name_sort, c.attempt_id
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("id", id.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> {
                    var name = row.getString("name");
                    return new RegradeRow(
                            name == null ? "" : name,
                            row.getInt("attempt_no"),
                            row.getDouble("points_before"),
                            row.getDouble("possible_before"),
                            row.getDouble("points_after"),
                            row.getDouble("possible_after"),
                            row.getBoolean("passed_before"),
                            row.getBoolean("passed_after"));
                })
                .list();
    }

    /** Newest first. */
    List<RegradePast> past(QuizId quiz, int offset, int limit) {
        return jdbc.sql(
                        """
                        select r.*, q.stem, (select count(*) from quiz_regrade_change c
                                              where c.regrade_id = r.regrade_id) as changed
                          from quiz_regrade r join quiz_question q on q.item_id = r.item_id
                         where r.quiz_id = :quiz and r.applied_at is not null
                         order by r.applied_at desc, r.regrade_id
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("quiz", quiz.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) ->
                        new RegradePast(
                                new RegradeId(row.getObject("regrade_id", UUID.class)),
                                row.getString("stem"),
                                row.getDouble("weight"),
                                row.getObject("version", Integer.class),
                                row.getString("reason"),
                                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                                row.getInt("changed")))
                .list();
    }

    /** Whose results an applied regrading changed. */
    List<PersonId> persons(RegradeId id) {
        return jdbc.sql(
                        """
                        select distinct c.person_id from quiz_regrade_change c
                          join quiz_regrade r on r.regrade_id = c.regrade_id
                         where c.regrade_id = :id and r.applied_at is not null
                        """)
                .param("id", id.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}
