package vn.hoctap.quiz;

import static vn.hoctap.quiz.QuizStore.utc;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the questions of finished attempts earned. */
@Component
class QuestionMarks {

    private final JdbcClient jdbc;

    QuestionMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the marks of an attempt, all in one statement. */
    void put(AttemptId attempt, List<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        var rows =
                marks.stream()
                        .map(mark ->
                                "(:id, %1$d, :item%1$d, :version%1$d, :answered%1$d, :credit%1$d, :weight%1$d)"
                                        .formatted(mark.position()))
                        .collect(Collectors.joining(", "));
        var insert =
                jdbc.sql(
                                "insert into quiz_mark"
                                        + " (attempt_id, position, item_id, version, answered, credit, weight)"
                                        + " values "
                                        + rows)
                        .param("id", attempt.value());
        for (var mark : marks) {
            insert =
                    insert.param("item" + mark.position(), mark.ref().item())
                            .param("version" + mark.position(), mark.ref().version())
                            .param("answered" + mark.position(), mark.answered())
                            .param("credit" + mark.position(), mark.credit())
                            .param("weight" + mark.position(), mark.weight());
        }
        insert.update();
    }

    /** By position. */
    Map<Integer, Mark> of(AttemptId attempt) {
        var marks = new TreeMap<Integer, Mark>();
        jdbc.sql("select * from quiz_mark where attempt_id = :id")
                .param("id", attempt.value())
                .query(row -> {
                    marks.put(
                            row.getInt("position"),
                            new Mark(
                                    row.getInt("position"),
                                    BankStore.ref(row),
                                    row.getBoolean("answered"),
                                    row.getObject("credit", Double.class),
                                    row.getDouble("weight"),
                                    row.getString("remark")));
                });
        return marks;
    }

    /** A mark given by hand or counted again. */
    void set(AttemptId attempt, int position, double credit) {
        jdbc.sql(
                        """
                        update quiz_mark set credit = :credit
                         where attempt_id = :id and position = :position
                        """)
                .param("credit", credit)
                .param("id", attempt.value())
                .param("position", position)
                .update();
    }

    /** Who marked it by hand, when, and what he remarks. */
    void sign(AttemptId attempt, int position, UUID by, Instant at, @Nullable String remark) {
        jdbc.sql(
                        """
                        update quiz_mark set marked_by = :by, marked_at = :at, remark = :remark
                         where attempt_id = :id and position = :position
                        """)
                .param("by", by)
                .param("at", utc(at))
                .param("remark", remark)
                .param("id", attempt.value())
                .param("position", position)
                .update();
    }
}
