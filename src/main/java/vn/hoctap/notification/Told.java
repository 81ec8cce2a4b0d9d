package vn.hoctap.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.VietnameseText;

/** The door of the board to who was told what and when, on the screen and by e-mail. */
@Service
@Transactional(readOnly = true)
public class Told {

    private static final String FROM =
            """
              from notification_notice n
              join roster_v_person_search p on p.person_id = n.person_id
              join study_v_plan s on s.plan_id = n.plan_id
              join resolution_v_document d on d.document_id = s.document_id
              left join notification_mail m on m.notice_id = n.id
            """;

    private final JdbcClient jdbc;

    Told(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The newest first.
     *
     * @param search part of a name, with or without diacritics; empty for all
     */
    @Operation("notification.list-told")
    public List<ToldRow> list(String search, int offset, int limit) {
        return searched(
                        """
                        select n.at, p.name, n.kind, d.number, n.read_at, m.state, m.sent_at
                        """,
                        search,
                        " order by n.at desc, n.id offset :offset rows fetch next :limit rows only")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    @Operation("notification.list-told")
    public long count(String search) {
        return searched("select count(*)", search, "").query((row, n) -> row.getLong(1)).single();
    }

    private JdbcClient.StatementSpec searched(String select, String search, String end) {
        var terms = VietnameseText.terms(search);
        var where =
                IntStream.range(0, terms.size())
                        .mapToObj(n -> "p.name_search like :term" + n + " escape '\\'")
                        .collect(Collectors.joining(" and "));
        var query = jdbc.sql(select + FROM + (where.isEmpty() ? "" : " where " + where) + end);
        for (int n = 0; n < terms.size(); n++) {
            query = query.param("term" + n, terms.get(n));
        }
        return query;
    }

    private static ToldRow row(ResultSet row) throws SQLException {
        var mail = row.getString("state");
        return new ToldRow(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("number"),
                instant(row, "read_at"),
                mail == null ? ToldRow.Mail.NONE : ToldRow.Mail.valueOf(mail),
                instant(row, "sent_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
