package vn.hoctap.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of table {@code notification_mail}. */
@Component
class LetterStore {

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each notice since a moment whose person has an address; each once. */
    int write(Instant since, Instant now) {
        return jdbc.sql(
                        """
                        insert into notification_mail
                               (notice_id, address, language, state, attempts, next_at)
                        select n.id, a.email, a.language, 'WAITING', 0, :now
                          from notification_notice n
                          join identity_v_address a on a.person_id = n.person_id
                         where n.at >= :since
                           and not exists (select 1 from notification_mail m
                                            where m.notice_id = n.id)
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those whose time has come, the oldest first. */
    List<Letter> waiting(Instant now, int most) {
        return jdbc.sql(
                        """
                        select m.notice_id, m.address, m.language, n.kind, p.name, d.number,
                               n.due_on, m.attempts
                          from notification_mail m
                          join notification_notice n on n.id = m.notice_id
                          join roster_v_person p on p.person_id = n.person_id
                          join study_v_plan s on s.plan_id = n.plan_id
                          join resolution_v_document d on d.document_id = s.document_id
                         where m.state = 'WAITING' and m.next_at <= :now
                         order by m.next_at, m.notice_id
                         fetch first :most rows only
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, n) ->
                        new Letter(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                NoticeKind.valueOf(row.getString(4)),
                                row.getString(5),
                                row.getString(6),
                                row.getObject(7, LocalDate.class),
                                row.getInt(8)))
                .list();
    }

    void sent(Letter letter, Instant at) {
        jdbc.sql(
                        """
                        update notification_mail
                           set state = 'SENT', sent_at = :at, trouble = null
                         where notice_id = :notice
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("notice", letter.notice())
                .update();
    }

    /**
     * @param next when it is tried again; null for never
     */
    void failed(Letter letter, String trouble, @Nullable Instant next) {
        jdbc.sql(
                        """
                        update notification_mail
                           set state = :state, attempts = attempts + 1, trouble = :trouble,
                               next_at = coalesce(:next, next_at)
                         where notice_id = :notice
                        """)
                .param("state", next == null ? "GIVEN_UP" : "WAITING")
                .param("trouble", trouble)
                .param(
                        "next",
                        next == null ? null : next.atOffset(ZoneOffset.UTC),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("notice", letter.notice())
                .update();
    }
}
