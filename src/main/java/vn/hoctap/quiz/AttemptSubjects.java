package vn.hoctap.quiz;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.Subjects;

/** An attempt is its taker's own, in the unit he belonged to when he began it. */
@Component
class AttemptSubjects implements Subjects<AttemptId> {

    private final JdbcClient jdbc;

    AttemptSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<AttemptId> type() {
        return AttemptId.class;
    }

    @Override
    public Optional<Subject> describe(AttemptId attempt) {
        return jdbc.sql(
                        """
                        select person_id, base_unit_id from quiz_attempt where attempt_id = :id
                        """)
                .param("id", attempt.value())
                .query((row, n) ->
                        Subject.ofPerson(
                                row.getObject("person_id", UUID.class),
                                row.getObject("base_unit_id", UUID.class)))
                .optional();
    }
}
