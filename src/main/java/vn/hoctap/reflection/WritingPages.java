package vn.hoctap.reflection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One typed text written on several pages at once: the last that stores has its text as the draft,
 * and the text that it did not know is kept beside. Within the door's transaction, the reflection
 * locked.
 */
@Component
class WritingPages {

    private final JdbcClient jdbc;

    WritingPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Last(int revision, UUID writer) {}

    /** What stands may be built on by nobody but who reads it now. */
    void changed(ReflectionId reflection) {
        put(reflection, new Last(revision(reflection) + 1, UUID.randomUUID()));
    }

    /**
     * A page is about to store a text.
     *
     * @param standing what is the draft until now
     * @return whether that was unknown to the page, and is kept beside
     */
    boolean arrives(
            ReflectionId reflection,
            DraftBase base,
            Written typed,
            Optional<DraftStore.Row> standing) {
        var last = last(reflection);
        var unknown =
                last.filter(it -> it.revision() != base.revision())
                        .filter(it -> !it.writer().equals(base.writer()))
                        .flatMap(it -> standing)
                        .filter(row -> row.typed() != null && !row.typed().isBlank())
                        .filter(row -> !typed.equals(row.typed()));
        unknown.ifPresent(row -> keep(reflection, last.orElseThrow().writer(), row));
        forget(reflection, base.writer());
        put(reflection, new Last(last.map(Last::revision).orElse(0) + 1, base.writer()));
        return unknown.isPresent();
    }

    int revision(ReflectionId reflection) {
        return last(reflection).map(Last::revision).orElse(0);
    }

    List<OtherDraft> others(ReflectionId reflection) {
        return jdbc.sql(
                        """
                        select o.text, o.formatting, o.saved_at from reflection_other_draft o
                         where o.reflection_id = :reflection
                           and not exists (select 1 from reflection_version v
                                            where v.reflection_id = o.reflection_id
                                              and v.submitted_at > o.saved_at)
                         order by o.saved_at desc
                        """)
                .param("reflection", reflection.value())
                .query((row, n) ->
                        new OtherDraft(
                                Written.of(row.getString(1), row.getString(2)),
                                ReflectionStore.instant(row, "saved_at")))
                .list();
    }

    private Optional<Last> last(ReflectionId reflection) {
        return jdbc.sql(
                        """
                        select revision, writer from reflection_draft_state
                         where reflection_id = :reflection
                        """)
                .param("reflection", reflection.value())
                .query((row, n) -> new Last(row.getInt(1), row.getObject(2, UUID.class)))
                .optional();
    }

    private void put(ReflectionId reflection, Last last) {
        int changed =
                write(
                        """
                        update reflection_draft_state set revision = :revision, writer = :writer
                         where reflection_id = :reflection
                        """,
                        reflection,
                        last);
        if (changed == 0) {
            write(
                    """
                    insert into reflection_draft_state (reflection_id, revision, writer)
                    values (:reflection, :revision, :writer)
                    """,
                    reflection,
                    last);
        }
    }

    private int write(String sql, ReflectionId reflection, Last last) {
        return jdbc.sql(sql)
                .param("reflection", reflection.value())
                .param("revision", last.revision())
                .param("writer", last.writer())
                .update();
    }

    /** A page's own earlier text grew into its later one. */
    private void keep(ReflectionId reflection, UUID writer, DraftStore.Row row) {
        var typed = row.typed() == null ? Written.plain("") : row.typed();
        forget(reflection, writer);
        jdbc.sql(
                        """
                        insert into reflection_other_draft (reflection_id, writer, text, formatting, saved_at)
                        values (:reflection, :writer, :text, :formatting, :at)
                        """)
                .param("reflection", reflection.value())
                .param("writer", writer)
                .param("text", typed.text())
                .param("formatting", typed.formatting().written())
                .param("at", ReflectionStore.at(row.savedAt()))
                .update();
    }

    private void forget(ReflectionId reflection, UUID writer) {
        jdbc.sql(
                        """
                        delete from reflection_other_draft
                         where reflection_id = :reflection and writer = :writer
                        """)
                .param("reflection", reflection.value())
                .param("writer", writer)
                .update();
    }
}
