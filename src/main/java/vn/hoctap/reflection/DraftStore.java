package vn.hoctap.reflection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is not handed in yet: at most one file and one typed text for each reflection. */
@Component
class DraftStore {

    static final String FILE = "FILE";
    static final String TYPED = "TYPED";

    /** The file before the newest, while that one could not be read. */
    static final String KEPT = "KEPT";

    private final JdbcClient jdbc;
    private final DraftVersions versions;

    DraftStore(JdbcClient jdbc, DraftVersions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /**
     * A row of table {@code reflection_draft}; either file or text is there.
     *
     * @param photos how many the file was made of; 0 for one that is read
     */
    record Row(
            DraftId id,
            ReflectionId reflection,
            @Nullable UUID file,
            @Nullable String fileName,
            @Nullable Written typed,
            Instant savedAt,
            int photos) {}

    /** The newest file makes room for another one and can still be handed in. */
    void keepFile(ReflectionId reflection) {
        remove(reflection, KEPT);
        jdbc.sql(
                        """
                        update reflection_draft set kind = 'KEPT'
                         where reflection_id = :reflection and kind = 'FILE'
                        """)
                .param("reflection", reflection.value())
                .update();
    }

    /** A new file takes the place of the one before, under a new id. */
    DraftId putFile(ReflectionId reflection, UUID file, String name, Instant at) {
        return putPhotos(reflection, file, name, 0, at);
    }

    /** The same with a file made of photos. */
    DraftId putPhotos(ReflectionId reflection, UUID file, String name, int photos, Instant at) {
        remove(reflection, FILE);
        return insert(
                new Row(new DraftId(UUID.randomUUID()), reflection, file, name, null, at, photos));
    }

    /** The file, if it was made of photos. */
    void removePhotos(ReflectionId reflection) {
        find(reflection, FILE)
                .filter(row -> row.photos() > 0)
                .ifPresent(row -> remove(reflection, row.id()));
    }

    /** A typed text keeps its id while it grows; what it was is kept from time to time. */
    DraftId putTyped(ReflectionId reflection, Written typed, Instant at) {
        var before = find(reflection, TYPED);
        before.ifPresent(
                row -> versions.replaced(reflection, typedOf(row), row.savedAt(), typed, at));
        int changed =
                jdbc.sql(
                                """
                                update reflection_draft
                                   set text = :text, formatting = :formatting, saved_at = :at
                                 where reflection_id = :reflection and kind = 'TYPED'
                                """)
                        .param("reflection", reflection.value())
                        .param("text", typed.text())
                        .param("formatting", typed.formatting().written())
                        .param("at", ReflectionStore.at(at))
                        .update();
        return changed == 0
                ? insert(
                        new Row(
                                new DraftId(UUID.randomUUID()),
                                reflection,
                                null,
                                null,
                                typed,
                                at,
                                0))
                : before.orElseThrow().id();
    }

    private static Written typedOf(Row row) {
        return row.typed() == null ? Written.plain("") : row.typed();
    }

    Optional<Row> find(ReflectionId reflection, String kind) {
        return jdbc.sql(
                        """
                        select * from reflection_draft
                         where reflection_id = :reflection and kind = :kind
                        """)
                .param("reflection", reflection.value())
                .param("kind", kind)
                .query(DraftStore::row)
                .optional();
    }

    Optional<Row> find(ReflectionId reflection, DraftId draft) {
        return jdbc.sql(
                        """
                        select * from reflection_draft
                         where reflection_id = :reflection and id = :draft
                        """)
                .param("reflection", reflection.value())
                .param("draft", draft.value())
                .query(DraftStore::row)
                .optional();
    }

    void remove(ReflectionId reflection, DraftId draft) {
        jdbc.sql("delete from reflection_draft where reflection_id = :reflection and id = :draft")
                .param("reflection", reflection.value())
                .param("draft", draft.value())
                .update();
    }

    void remove(ReflectionId reflection, String kind) {
        jdbc.sql(
                        """
                        delete from reflection_draft
                         where reflection_id = :reflection and kind = :kind
                        """)
                .param("reflection", reflection.value())
                .param("kind", kind)
                .update();
    }

    private DraftId insert(Row row) {
        var typed = row.typed();
        jdbc.sql(
                        """
                        insert into reflection_draft
                               (id, reflection_id, kind, file_id, file_name, text, formatting,
                                saved_at, photos)
                        values (:id, :reflection, :kind, :file, :name, :text, :formatting, :at,
                                :photos)
                        """)
                .param("id", row.id().value())
                .param("reflection", row.reflection().value())
                .param("kind", row.file() == null ? TYPED : FILE)
                .param("file", row.file())
                .param("name", row.fileName())
                .param("text", typed == null ? null : typed.text())
                .param("formatting", typed == null ? "" : typed.formatting().written())
                .param("at", ReflectionStore.at(row.savedAt()))
                .param("photos", row.photos())
                .update();
        return row.id();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                new DraftId(row.getObject("id", UUID.class)),
                new ReflectionId(row.getObject("reflection_id", UUID.class)),
                row.getObject("file_id", UUID.class),
                row.getString("file_name"),
                typed(row),
                ReflectionStore.instant(row, "saved_at"),
                row.getInt("photos"));
    }

    private static @Nullable Written typed(ResultSet row) throws SQLException {
        var text = row.getString("text");
        return text == null ? null : Written.of(text, row.getString("formatting"));
    }
}
