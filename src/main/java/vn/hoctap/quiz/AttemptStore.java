package vn.hoctap.quiz;

import static vn.hoctap.quiz.QuizStore.instant;
import static vn.hoctap.quiz.QuizStore.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.quiz.Question.Ref;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/** Attempts, without what was answered. */
@Component
class AttemptStore {

    /** Two kilobytes each; a page that is open sends its answers every few seconds. */
    private static final int MOST_KEPT = 5_000;

    private final JdbcClient jdbc;
    private final Kept<AttemptId, Begun> begun = new Kept<>(MOST_KEPT);

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Attempt> find(AttemptId attempt) {
        return one(attempt, "");
    }

    /** What of an attempt never changes; mostly without asking the database. */
    Optional<Begun> begun(AttemptId attempt) {
        return begun.one(attempt, id -> find(id).map(Attempt::begun));
    }

    /** The same, keeping others who change this attempt waiting until the transaction ends. */
    Optional<Attempt> lock(AttemptId attempt) {
        return one(attempt, " for update");
    }

    private Optional<Attempt> one(AttemptId attempt, String suffix) {
        return jdbc.sql("select * from quiz_attempt where attempt_id = :id" + suffix)
                .param("id", attempt.value())
                .query((row, n) -> attempt(row))
                .optional();
    }

    /** Oldest first. */
    List<Attempt> of(PersonId person, QuizId quiz) {
        return jdbc.sql(
                        """
                        select * from quiz_attempt
                         where person_id = :person and quiz_id = :quiz order by attempt_no
                        """)
                .param("person", person.value())
                .param("quiz", quiz.value())
                .query((row, n) -> attempt(row))
                .list();
    }

    /** Attempts still open whose time, grace included, is over. */
    List<AttemptId> outOfTime(Instant now, int limit) {
        return jdbc.sql(
                        """
                        select attempt_id from quiz_attempt
                         where state = 'OPEN' and ends_at < :before
                         order by ends_at fetch first :limit rows only
                        """)
                .param("before", utc(now.minus(Attempt.GRACE)))
                .param("limit", limit)
                .query((row, n) -> new AttemptId(row.getObject("attempt_id", UUID.class)))
                .list();
    }

    /** False when this person began one with the same number at the same time. */
    boolean insert(Attempt attempt, LocalDate countedOn) {
        return jdbc.sql(
                                """
                                insert into quiz_attempt (attempt_id, quiz_id, plan_id, person_id,
                                       base_unit_id, cell_id, counted_on, attempt_no, seed, shuffled,
                                       paper, started_at, ends_at, place, state, possible)
                                values (:id, :quiz, :plan, :person, :base, :cell, :counted,
                                       :number, :seed, :shuffled, :paper, :started, :ends, :place, :state,
                                        :possible)
                                on conflict do nothing
                                """)
                        .param("id", attempt.id().value())
                        .param("quiz", attempt.quiz().value())
                        .param("plan", attempt.plan().value())
                        .param("person", attempt.person().value())
                        .param("base", attempt.base().value())
                        .param("cell", attempt.cell().value())
                        .param("counted", countedOn)
                        .param("number", attempt.number())
                        .param("seed", attempt.shuffle().seed())
                        .param("shuffled", attempt.shuffled())
                        .param("paper", paper(attempt.paper()))
                        .param("started", utc(attempt.startedAt()))
                        .param("ends", utc(attempt.endsAt()))
                        .param("place", attempt.place())
                        .param("state", attempt.state().name())
                        .param("possible", attempt.possible())
                        .update()
                == 1;
    }

    void finish(AttemptId attempt, AttemptState state, Instant at, Score score, boolean late) {
        jdbc.sql(
                        """
                        update quiz_attempt
                           set state = :state, finished_at = :at, points = :points,
                               possible = :possible, waiting = :waiting, late = :late
                         where attempt_id = :id and state = 'OPEN'
                        """)
                .param("id", attempt.value())
                .param("state", state.name())
                .param("at", utc(at))
                .param("points", score.points())
                .param("possible", score.possible())
                .param("waiting", score.waiting())
                .param("late", late)
                .update();
    }

    /** Points of a finished attempt, counted again. */
    void score(AttemptId attempt, Score score) {
        jdbc.sql(
                        """
                        update quiz_attempt
                           set points = :points, possible = :possible, waiting = :waiting
                         where attempt_id = :id
                        """)
                .param("points", score.points())
                .param("possible", score.possible())
                .param("waiting", score.waiting())
                .param("id", attempt.value())
                .update();
    }

    /** Whether anybody is still at it. */
    boolean anyOpen(QuizId quiz) {
        return jdbc.sql(
                        """
                        select exists (select 1 from quiz_attempt
                                        where quiz_id = :quiz and state = 'OPEN')
                        """)
                .param("quiz", quiz.value())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /** A later end of an attempt under way. */
    void end(AttemptId attempt, Instant endsAt) {
        jdbc.sql("update quiz_attempt set ends_at = :at where attempt_id = :id")
                .param("at", utc(endsAt))
                .param("id", attempt.value())
                .update();
    }

    /** Attempts under way of a person, or of everybody of a unit. */
    List<AttemptId> openOf(QuizId quiz, @Nullable PersonId person, @Nullable UnitId unit) {
        return jdbc.sql(
                        """
                        select attempt_id from quiz_attempt
                         where quiz_id = :quiz and state = 'OPEN'
                           and (person_id = :person or base_unit_id = :unit or cell_id = :unit)
                         order by attempt_id
                        """)
                .param("quiz", quiz.value())
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                .query((row, n) -> new AttemptId(row.getObject("attempt_id", UUID.class)))
                .list();
    }

    /**
     * Counts one more answer to an attempt under way, and locks it.
     *
     * @return false when its time is over, grace included, or it is finished
     */
    boolean count(AttemptId attempt, int place, Instant now) {
        return underWay("revision = revision + 1, place = :place", attempt, place, now);
    }

    /** The same without an answer. */
    boolean turn(AttemptId attempt, int place, Instant now) {
        return underWay("place = :place", attempt, place, now);
    }

    private boolean underWay(String change, AttemptId attempt, int place, Instant now) {
        return jdbc.sql(
                                "update quiz_attempt set "
                                        + change
                                        + """
                                         where attempt_id = :id and state = 'OPEN'
                                           and (ends_at is null or ends_at >= :last)
                                        """)
                        .param("place", place)
                        .param("id", attempt.value())
                        .param("last", utc(now.minus(Attempt.GRACE)))
                        .update()
                == 1;
    }

    /** How many answers were stored, and the end. */
    StoredAnswer stored(AttemptId attempt) {
        return jdbc.sql("select revision, ends_at from quiz_attempt where attempt_id = :id")
                .param("id", attempt.value())
                .query((row, n) ->
                        new StoredAnswer(
                                row.getLong("revision"),
                                instant(row.getObject("ends_at", OffsetDateTime.class))))
                .single();
    }

    private static String paper(List<Ref> refs) {
        return refs.stream().map(Ref::toString).collect(Collectors.joining(","));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                new QuizId(row.getObject("quiz_id", UUID.class)),
                new StudyPlanId(row.getObject("plan_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new UnitId(row.getObject("base_unit_id", UUID.class)),
                new UnitId(row.getObject("cell_id", UUID.class)),
                row.getInt("attempt_no"),
                new Shuffle(row.getLong("seed")),
                row.getBoolean("shuffled"),
                Arrays.stream(row.getString("paper").split(",", -1)).map(Ref::parse).toList(),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ends_at", OffsetDateTime.class)),
                row.getInt("place"),
                row.getLong("revision"),
                AttemptState.valueOf(row.getString("state")),
                instant(row.getObject("finished_at", OffsetDateTime.class)),
                row.getObject("points", Double.class),
                row.getDouble("possible"),
                row.getInt("waiting"),
                row.getBoolean("late"));
    }
}
