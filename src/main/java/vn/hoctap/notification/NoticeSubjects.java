package vn.hoctap.notification;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.Subjects;

/** A notice is the own of the one who is told. */
@Component
class NoticeSubjects implements Subjects<NoticeId> {

    private final JdbcClient jdbc;

    NoticeSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<NoticeId> type() {
        return NoticeId.class;
    }

    @Override
    public Optional<Subject> describe(NoticeId id) {
        return jdbc.sql("select person_id from notification_notice where id = :id")
                .param("id", id.value())
                .query((row, n) ->
                        new Subject(row.getObject(1, UUID.class), Set.of(), Set.of(), null))
                .optional();
    }
}
