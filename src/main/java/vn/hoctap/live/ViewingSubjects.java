package vn.hoctap.live;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.Subjects;

/** A viewing is its viewer's own. */
@Component
class ViewingSubjects implements Subjects<ViewingId> {

    private final JdbcClient jdbc;

    ViewingSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<ViewingId> type() {
        return ViewingId.class;
    }

    @Override
    public Optional<Subject> describe(ViewingId viewing) {
        return jdbc.sql(
                        """
                        select person_id, base_unit_id from live_viewing where viewing_id = :id
                        """)
                .param("id", viewing.value())
                .query((row, n) ->
                        Subject.ofPerson(
                                row.getObject("person_id", UUID.class),
                                row.getObject("base_unit_id", UUID.class)))
                .optional();
    }
}
