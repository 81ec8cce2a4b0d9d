package vn.hoctap.reflection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.Vietnam;

/** What was handed in; rows are added and never changed. */
@Component
class VersionStore {

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReflectionVersion version) {
        var content = version.content();
        jdbc.sql(
                        """
                        insert into reflection_version
                               (reflection_id, number, draft_id, receipt, submitted_at,
                                base_unit_id, key_official, file_id, file_name, sha256, bytes,
                                text, formatting, words, notes)
                        values (:reflection, :number, :draft, :receipt, :at, :base, :key, :file,
                                :name, :sha, :bytes, :text, :formatting, :words, :notes)
                        """)
                .param("reflection", version.reflection().value())
                .param("number", version.number())
                .param("draft", version.draft().value())
                .param("receipt", version.receipt())
                .param("at", ReflectionStore.at(version.submittedAt()))
                .param("base", version.place().baseUnit().value())
                .param("key", version.place().keyOfficial())
                .param("file", content.file())
                .param("name", content.fileName())
                .param("sha", content.sha256())
                .param("bytes", content.bytes())
                .param("text", content.text())
                .param("formatting", content.written().formatting().written())
                .param("words", content.words())
                .param("notes", NoteText.of(content.notes()))
                .update();
    }

    /** A number nobody else gets: {@code BN-2026-004817}. */
    String nextReceipt(Instant at) {
        long next =
                jdbc.sql("select nextval('reflection_receipt')")
                        .query((row, n) -> row.getLong(1))
                        .single();
        return "BN-%d-%06d".formatted(at.atZone(Vietnam.ZONE).getYear(), next);
    }

    int last(ReflectionId reflection) {
        return jdbc.sql(
                        """
                        select coalesce(max(number), 0) from reflection_version
                         where reflection_id = :reflection
                        """)
                .param("reflection", reflection.value())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    Optional<ReflectionVersion> find(ReflectionId reflection, int number) {
        return jdbc.sql(
                        """
                        select * from reflection_version
                         where reflection_id = :reflection and number = :number
                        """)
                .param("reflection", reflection.value())
                .param("number", number)
                .query(VersionStore::version)
                .optional();
    }

    Optional<ReflectionVersion> ofReceipt(String number) {
        return jdbc.sql("select * from reflection_version where receipt = :receipt")
                .param("receipt", number)
                .query(VersionStore::version)
                .optional();
    }

    Optional<ReflectionVersion> ofDraft(ReflectionId reflection, DraftId draft) {
        return jdbc.sql(
                        """
                        select * from reflection_version
                         where reflection_id = :reflection and draft_id = :draft
                        """)
                .param("reflection", reflection.value())
                .param("draft", draft.value())
                .query(VersionStore::version)
                .optional();
    }

    /** Newest first. */
    List<ReflectionVersion> all(ReflectionId reflection) {
        return jdbc.sql(
                        """
                        select * from reflection_version
                         where reflection_id = :reflection order by number desc
                        """)
                .param("reflection", reflection.value())
                .query(VersionStore::version)
                .list();
    }

    private static ReflectionVersion version(ResultSet row, int n) throws SQLException {
        return new ReflectionVersion(
                new ReflectionId(row.getObject("reflection_id", UUID.class)),
                row.getInt("number"),
                new DraftId(row.getObject("draft_id", UUID.class)),
                row.getString("receipt"),
                ReflectionStore.instant(row, "submitted_at"),
                new ReflectionRow.Place(
                        new UnitId(row.getObject("base_unit_id", UUID.class)),
                        row.getBoolean("key_official")),
                new Content(
                        row.getObject("file_id", UUID.class),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getLong("bytes"),
                        Written.of(row.getString("text"), row.getString("formatting")),
                        row.getInt("words"),
                        NoteText.parse(row.getString("notes"))));
    }
}
