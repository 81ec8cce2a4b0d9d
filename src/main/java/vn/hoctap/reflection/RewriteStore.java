package vn.hoctap.reflection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What authors were asked to write again, and the versions that answered. */
@Component
class RewriteStore {

    private final JdbcClient jdbc;

    RewriteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(ReflectionId reflection, int version, RewriteAsked asked) {
        jdbc.sql(
                        """
                        insert into reflection_rewrite
                               (id, reflection_id, version, due_on, note, asked_at)
                        values (:id, :reflection, :version, :due, :note, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("reflection", reflection.value())
                .param("version", version)
                .param("due", asked.due())
                .param("note", asked.note())
                .param("at", ReflectionStore.at(asked.askedAt()))
                .update();
    }

    /** The newest that is not answered. */
    Optional<RewriteAsked> open(ReflectionId reflection) {
        return jdbc.sql(
                        """
                        select due_on, note, asked_at from reflection_rewrite
                         where reflection_id = :reflection and answered_by is null
                         order by asked_at desc, id
                         fetch first 1 row only
                        """)
                .param("reflection", reflection.value())
                .query((row, n) ->
                        new RewriteAsked(
                                row.getObject("due_on", LocalDate.class),
                                row.getString("note"),
                                ReflectionStore.instant(row, "asked_at")))
                .optional();
    }

    void answer(ReflectionId reflection, int version) {
        jdbc.sql(
                        """
                        update reflection_rewrite set answered_by = :version
                         where reflection_id = :reflection and answered_by is null
                        """)
                .param("reflection", reflection.value())
                .param("version", version)
                .update();
    }
}
