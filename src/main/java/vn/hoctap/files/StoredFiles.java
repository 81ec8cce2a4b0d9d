package vn.hoctap.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of files. */
@Component
class StoredFiles {

    private final JdbcClient jdbc;

    StoredFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StoredFile file) {
        jdbc.sql(
                        """
                        insert into files_stored_file
                               (id, sha256, name, media_type, size_bytes, uploaded_by, uploaded_at, purpose)
                        values (:id, :sha256, :name, :mediaType, :bytes, :by, :at, :purpose)
                        """)
                .param("id", file.id().value())
                .param("sha256", file.sha256().hex())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("bytes", file.bytes())
                .param("by", file.uploadedBy())
                .param("at", file.uploadedAt().atOffset(ZoneOffset.UTC))
                .param("purpose", file.purpose())
                .update();
    }

    Optional<StoredFile> find(FileId id) {
        return jdbc.sql("select * from files_stored_file where id = :id")
                .param("id", id.value())
                .query((row, n) -> file(row))
                .optional();
    }

    boolean holds(Sha256 content) {
        return jdbc.sql("select count(*) from files_stored_file where sha256 = :sha256")
                        .param("sha256", content.hex())
                        .query((row, n) -> row.getInt(1))
                        .single()
                > 0;
    }

    Set<Sha256> contents() {
        return jdbc.sql("select distinct sha256 from files_stored_file")
                .query((row, n) -> new Sha256(row.getString(1)))
                .set();
    }

    void delete(FileId id) {
        jdbc.sql("delete from files_extraction_note where file_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from files_extraction where file_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from files_stored_file where id = :id").param("id", id.value()).update();
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                new Sha256(row.getString("sha256")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getObject("uploaded_by", UUID.class),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("purpose"));
    }
}
