package vn.hoctap.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/** Notices by person. */
@Component
class NoticeStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when he was told of it before. */
    boolean tell(UUID person, News news) {
        return jdbc.sql(
                                """
                                insert into notification_notice
                                    (id, person_id, kind, plan_id, object_id, due_on, told, at)
                                values (:id, :person, :kind, :plan, :object, :due, :told, :now)
                                on conflict do nothing
                                """)
                        .param("id", UUID.randomUUID())
                        .param("person", person)
                        .param("kind", news.kind().name())
                        .param("plan", news.plan())
                        .param("object", news.object())
                        .param("due", news.due())
                        .param("told", news.told())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Who was told of it, to be changed by the caller as he likes. */
    Set<PersonId> told(News news) {
        return new HashSet<>(
                jdbc.sql("select person_id from notification_notice where told = :told")
                        .param("told", news.told())
                        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
    }

    /**
     * Tells everybody whom a plan concerns, in one statement.
     *
     * @return how many were told
     */
    int tellAllOf(StudyPlanId plan) {
        return jdbc.sql(
                        """
                        insert into notification_notice
                            (id, person_id, kind, plan_id, object_id, told, at)
                        select gen_random_uuid(), s.person_id, 'PLAN_PUBLISHED', :plan, :plan, :told, :now
                          from (select distinct person_id from study_v_step where plan_id = :plan) s
                         where not exists (select 1 from notification_notice n
                                            where n.person_id = s.person_id and n.told = :told)
                        """)
                .param("plan", plan.value())
                .param("told", NoticeKind.PLAN_PUBLISHED + " " + plan.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<NoticeRow> of(UUID person, int offset, int limit) {
        return jdbc.sql(
                        """
                        select n.id, n.kind, d.number, n.plan_id, n.object_id, n.due_on, n.at, n.read_at
                          from notification_notice n
                          join study_v_plan s on s.plan_id = n.plan_id
                          join resolution_v_document d on d.document_id = s.document_id
                         where n.person_id = :person
                         order by n.at desc, n.id
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("person", person)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) ->
                        new NoticeRow(
                                new NoticeId(row.getObject(1, UUID.class)),
                                NoticeKind.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getObject(4, UUID.class),
                                row.getObject(5, UUID.class),
                                row.getObject(6, LocalDate.class),
                                row.getObject(7, OffsetDateTime.class).toInstant(),
                                row.getObject(8) == null))
                .list();
    }

    int count(UUID person) {
        return jdbc.sql("select count(*) from notification_notice where person_id = :person")
                .param("person", person)
                .query((row, n) -> row.getInt(1))
                .single();
    }

    long unread(UUID person) {
        return jdbc.sql(
                        """
                        select count(*) from notification_notice
                         where person_id = :person and read_at is null
                        """)
                .param("person", person)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    int markRead(NoticeId notice) {
        return jdbc.sql(
                        """
                        update notification_notice set read_at = :now
                         where id = :id and read_at is null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", notice.value())
                .update();
    }

    int markAllRead(UUID person) {
        return jdbc.sql(
                        """
                        update notification_notice set read_at = :now
                         where person_id = :person and read_at is null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", person)
                .update();
    }
}
