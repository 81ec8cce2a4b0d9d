package vn.hoctap.resolution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Study documents and their sections. */
@Component
class DocumentStore {

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StudyDocumentId id, NewDocument document, Instant now) {
        jdbc.sql(
                        """
                        insert into resolution_document
                               (id, kind, number, issuer, issued_on, title, registered_at, version)
                        values (:id, :kind, :number, :issuer, :issuedOn, :title, :now, 1)
                        """)
                .param("id", id.value())
                .param("kind", document.kind().name())
                .param("number", document.number())
                .param("issuer", document.issuer())
                .param("issuedOn", document.issuedOn())
                .param("title", document.title())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        insertSections(id, Sections.of(document.text()));
    }

    void update(StudyDocumentId id, NewDocument document, int version) {
        int updated =
                jdbc.sql(
                                """
                                update resolution_document
                                   set kind = :kind, number = :number, issuer = :issuer,
                                       issued_on = :issuedOn, title = :title,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("id", id.value())
                        .param("kind", document.kind().name())
                        .param("number", document.number())
                        .param("issuer", document.issuer())
                        .param("issuedOn", document.issuedOn())
                        .param("title", document.title())
                        .param("version", version)
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException(
                    "Document %s changed after version %d".formatted(id.value(), version));
        }
        jdbc.sql("delete from resolution_section where document_id = :id")
                .param("id", id.value())
                .update();
        insertSections(id, Sections.of(document.text()));
    }

    private void insertSections(StudyDocumentId id, List<Section> sections) {
        for (int position = 0; position < sections.size(); position++) {
            var section = sections.get(position);
            jdbc.sql(
                            """
                            insert into resolution_section
                                   (document_id, position, level, heading, text)
                            values (:id, :position, :level, :heading, :text)
                            """)
                    .param("id", id.value())
                    .param("position", position)
                    .param("level", section.level())
                    .param("heading", section.heading())
                    .param("text", section.text())
                    .update();
        }
    }

    boolean isTaken(String number, String issuer, Optional<StudyDocumentId> by) {
        return jdbc
                .sql(
                        """
                        select id from resolution_document
                         where number = :number and issuer = :issuer
                        """)
                .param("number", number)
                .param("issuer", issuer)
                .query((row, n) -> new StudyDocumentId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .anyMatch(id -> by.filter(id::equals).isEmpty());
    }

    Optional<StudyDocument> find(StudyDocumentId id) {
        return jdbc.sql(
                        """
                        select id, kind, number, issuer, issued_on, title
                          from resolution_document where id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> document(row))
                .optional();
    }

    int version(StudyDocumentId id) {
        return jdbc.sql("select version from resolution_document where id = :id")
                .param("id", id.value())
                .query((row, n) -> row.getInt("version"))
                .single();
    }

    List<Section> sections(StudyDocumentId id) {
        return jdbc.sql(
                        """
                        select level, heading, text from resolution_section
                         where document_id = :id order by position
                        """)
                .param("id", id.value())
                .query((row, n) ->
                        new Section(
                                row.getInt("level"),
                                row.getString("heading"),
                                row.getString("text")))
                .list();
    }

    private static StudyDocument document(ResultSet row) throws SQLException {
        return new StudyDocument(
                new StudyDocumentId(row.getObject("id", UUID.class)),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("title"));
    }
}
