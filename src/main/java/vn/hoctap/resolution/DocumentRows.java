package vn.hoctap.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of study documents as a list, newest first, paged by the database. */
@Component
class DocumentRows {

    private static final String MATCHES =
            " where (lower(d.number) like :part or lower(d.title) like :part"
                    + " or lower(d.issuer) like :part) ";

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DocumentRow> page(String search, int offset, int limit) {
        return jdbc.sql(
                        """
                        select d.id, d.kind, d.number, d.issuer, d.issued_on, d.title,
                               (select count(*) from resolution_material m
                                 where m.document_id = d.id) as materials
                          from resolution_document d
                        """
                                + MATCHES
                                + """
                                  order by d.issued_on desc, d.number
                                 offset :offset rows fetch next :limit rows only
                                """)
                .param("part", part(search))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) ->
                        new DocumentRow(
                                new StudyDocumentId(row.getObject("id", UUID.class)),
                                DocumentKind.valueOf(row.getString("kind")),
                                row.getString("number"),
                                row.getString("issuer"),
                                row.getObject("issued_on", LocalDate.class),
                                row.getString("title"),
                                row.getInt("materials")))
                .list();
    }

    int count(String search) {
        return jdbc.sql("select count(*) as n from resolution_document d" + MATCHES)
                .param("part", part(search))
                .query((row, n) -> row.getInt("n"))
                .single();
    }

    private static String part(String search) {
        var typed = search.strip().toLowerCase(Locale.ROOT);
        return "%" + typed.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
