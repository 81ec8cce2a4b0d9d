package vn.hoctap.quiz;

import static vn.hoctap.quiz.QuizStore.utc;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is given for the questions of an attempt. */
@Component
class AnswerStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AnswerStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Stores what is given for a question; the attempt must be locked. */
    void give(AttemptId attempt, int position, Given given) {
        var text = json.writeValueAsString(given.answer());
        int added =
                write(
                        """
                        insert into quiz_answer (attempt_id, position, given, marked, answered_at)
                        values (:id, :position, :given, :marked, :at)
                        on conflict do nothing
                        """,
                        attempt,
                        position,
                        given,
                        text);
        if (added == 0) {
            write(
                    """
                    update quiz_answer
                       set given = :given, marked = :marked, answered_at = :at
                     where attempt_id = :id and position = :position
                    """,
                    attempt,
                    position,
                    given,
                    text);
        }
    }

    private int write(String sql, AttemptId attempt, int position, Given given, String text) {
        return jdbc.sql(sql)
                .param("id", attempt.value())
                .param("position", position)
                .param("given", text)
                .param("marked", given.marked())
                .param("at", utc(given.at()))
                .update();
    }

    /** By the number of the question in the paper, from 1. */
    Map<Integer, Given> given(AttemptId attempt) {
        var given = new TreeMap<Integer, Given>();
        jdbc.sql("select * from quiz_answer where attempt_id = :id")
                .param("id", attempt.value())
                .query(row -> {
                    given.put(
                            row.getInt("position"),
                            new Given(
                                    json.readValue(row.getString("given"), Answer.class),
                                    row.getBoolean("marked"),
                                    row.getObject("answered_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return given;
    }
}
