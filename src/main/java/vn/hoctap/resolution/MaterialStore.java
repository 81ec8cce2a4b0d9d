package vn.hoctap.resolution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.files.FileId;
import vn.hoctap.roster.PersonId;

/** Materials of study documents, and who opened them when. */
@Component
class MaterialStore {

    private static final String COLUMNS =
            "select id, document_id, kind, title, obligatory, file_id, file_name, size_bytes"
                    + " from resolution_material ";

    private final JdbcClient jdbc;

    MaterialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Material material, String text, Instant now) {
        jdbc.sql(
                        """
                        insert into resolution_material
                               (id, document_id, position, kind, title, obligatory, file_id,
                                file_name, size_bytes, text, added_at)
                        values (:id, :document,
                                (select count(*) from resolution_material
                                  where document_id = :document),
                                :kind, :title, :obligatory, :file, :fileName, :size, :text, :now)
                        """)
                .param("id", material.id().value())
                .param("document", material.document().value())
                .param("kind", material.kind().name())
                .param("title", material.title())
                .param("obligatory", material.obligatory())
                .param("file", fileValue(material))
                .param("fileName", material.fileName())
                .param("size", material.sizeBytes())
                .param("text", text)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(MaterialId id) {
        jdbc.sql("delete from resolution_material where id = :id").param("id", id.value()).update();
    }

    Optional<Material> find(MaterialId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query((row, n) -> material(row))
                .optional();
    }

    List<Material> of(StudyDocumentId document) {
        return jdbc.sql(COLUMNS + "where document_id = :document order by position, added_at, id")
                .param("document", document.value())
                .query((row, n) -> material(row))
                .list();
    }

    String text(MaterialId id) {
        return jdbc.sql("select text from resolution_material where id = :id")
                .param("id", id.value())
                .query((row, n) -> row.getString("text"))
                .single();
    }

    /** Title to text of everything with a text of its own. */
    Map<String, String> texts(StudyDocumentId document) {
        var texts = new LinkedHashMap<String, String>();
        jdbc.sql(
                        """
                        select id, title, text from resolution_material
                         where document_id = :document and kind <> 'FULL_TEXT'
                         order by position, added_at, id
                        """)
                .param("document", document.value())
                .query(row -> {
                    var text = row.getString("text");
                    if (!text.isBlank()) {
                        texts.merge(
                                row.getString("title"), text, (one, other) -> one + "\n" + other);
                    }
                });
        return texts;
    }

    /** Keeps the first opening; {@code on conflict} holds where two pages open at once. */
    void opened(MaterialId material, PersonId person, Instant now) {
        jdbc.sql(
                        """
                        insert into resolution_opening (material_id, person_id, opened_at)
                        values (:material, :person, :now) on conflict do nothing
                        """)
                .param("material", material.value())
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<MaterialId, Instant> openings(StudyDocumentId document, PersonId person) {
        var openings = new HashMap<MaterialId, Instant>();
        jdbc.sql(
                        """
                        select o.material_id, o.opened_at
                          from resolution_opening o
                          join resolution_material m on m.id = o.material_id
                         where m.document_id = :document and o.person_id = :person
                        """)
                .param("document", document.value())
                .param("person", person.value())
                .query(row -> {
                    openings.put(
                            new MaterialId(row.getObject("material_id", UUID.class)),
                            row.getObject("opened_at", OffsetDateTime.class).toInstant());
                });
        return openings;
    }

    boolean allOpened(StudyDocumentId document, PersonId person) {
        return jdbc.sql(
                                """
                                select count(*) as missing
                                  from resolution_material m
                                 where m.document_id = :document and m.obligatory
                                   and not exists (select 1 from resolution_opening o
                                                    where o.material_id = m.id and o.person_id = :person)
                                """)
                        .param("document", document.value())
                        .param("person", person.value())
                        .query((row, n) -> row.getInt("missing"))
                        .single()
                == 0;
    }

    private static @Nullable UUID fileValue(Material material) {
        var file = material.file();
        return file == null ? null : file.value();
    }

    private static Material material(ResultSet row) throws SQLException {
        var file = row.getObject("file_id", UUID.class);
        return new Material(
                new MaterialId(row.getObject("id", UUID.class)),
                new StudyDocumentId(row.getObject("document_id", UUID.class)),
                MaterialKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getBoolean("obligatory"),
                file == null ? null : new FileId(file),
                row.getString("file_name"),
                row.getLong("size_bytes"));
    }
}
