package vn.hoctap.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.identity.AccountId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.VietnameseText;

/** The trail as a list: filtered, sorted and paged by the database, named a page at a time. */
@Component
class AuditLines {

    private final JdbcClient jdbc;
    private final List<AuditObjects> objects;
    private final Clock clock;

    AuditLines(JdbcClient jdbc, List<AuditObjects> objects, Clock clock) {
        this.jdbc = jdbc;
        this.objects = objects;
        this.clock = clock;
    }

    List<AuditLine> page(AuditFilter filter, int offset, int limit) {
        var rows =
                jdbc.sql(
                                """
                                select e.at, a.display_name, e.person_id, e.operation, e.object_id
                                  from audit_entry e
                                  left join identity_v_account a on a.account_id = e.account_id
                                 where true %s
                                 order by e.at desc, e.id
                                offset :offset rows fetch next :limit rows only
                                """
                                        .formatted(condition(filter)))
                        .params(parameters(filter))
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(Found::of)
                        .list();
        var named = named(rows);
        return rows.stream().map(row -> row.line(named)).toList();
    }

    long count(AuditFilter filter) {
        return jdbc.sql("select count(*) from audit_entry e where true " + condition(filter))
                .params(parameters(filter))
                .query((row, n) -> row.getLong(1))
                .single();
    }

    List<AuditPerson> people(String typed, int offset, int limit) {
        var terms = VietnameseText.terms(typed);
        var statement =
                jdbc.sql(
                                """
                                select a.account_id, a.display_name
                                  from identity_v_account a
                                  left join roster_v_person_search p on p.person_id = a.person_id
                                 where exists (select 1 from audit_entry e
                                                where e.account_id = a.account_id) %s
                                 order by coalesce(p.name_sort, ''), a.display_name, a.account_id
                                offset :offset rows fetch next :limit rows only
                                """
                                        .formatted(matching(terms.size())))
                        .param("offset", offset)
                        .param("limit", limit);
        for (int i = 0; i < terms.size(); i++) {
            statement = statement.param("term" + i, terms.get(i));
        }
        return statement.query(AuditLines::person).list();
    }

    Optional<AuditPerson> person(UUID account) {
        return jdbc.sql(
                        "select account_id, display_name from identity_v_account where account_id = :id")
                .param("id", account)
                .query(AuditLines::person)
                .optional();
    }

    private static AuditPerson person(ResultSet row, int n) throws SQLException {
        return new AuditPerson(new AccountId(row.getObject(1, UUID.class)), row.getString(2));
    }

    private static String matching(int terms) {
        return String.join(
                " ",
                IntStream.range(0, terms)
                        .mapToObj(i ->
                                "and coalesce(p.name_search, ' ' || lower(a.display_name))"
                                        + " like :term%d escape '\\'".formatted(i))
                        .toList());
    }

    private static String condition(AuditFilter filter) {
        return (filter.first() == null ? "" : " and e.at >= :first")
                + (filter.last() == null ? "" : " and e.at < :after")
                + (filter.account() == null ? "" : " and e.account_id = :account")
                + (filter.operation() == null ? "" : " and e.operation = :operation");
    }

    private static Map<String, Object> parameters(AuditFilter filter) {
        var parameters = new HashMap<String, Object>();
        Optional.ofNullable(filter.first())
                .ifPresent(first -> parameters.put("first", startOf(first)));
        Optional.ofNullable(filter.last())
                .ifPresent(last -> parameters.put("after", startOf(last.plusDays(1))));
        Optional.ofNullable(filter.account())
                .ifPresent(account -> parameters.put("account", account.value()));
        Optional.ofNullable(filter.operation())
                .ifPresent(operation -> parameters.put("operation", operation));
        return parameters;
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return Vietnam.instant(day.atStartOfDay()).atOffset(ZoneOffset.UTC);
    }

    private Map<UUID, AuditObject> named(List<Found> rows) {
        var ids = rows.stream().flatMap(Found::ids).distinct().toList();
        var today = Vietnam.today(clock);
        var named = new HashMap<UUID, AuditObject>();
        for (int from = 0; from < ids.size(); from += AuditObjects.MOST) {
            var some = ids.subList(from, Math.min(from + AuditObjects.MOST, ids.size()));
            objects.forEach(names -> named.putAll(names.named(some, today)));
        }
        return named;
    }

    private record Found(
            Instant at,
            String who,
            @Nullable UUID person,
            String operation,
            @Nullable UUID object) {

        static Found of(ResultSet row, int n) throws SQLException {
            return new Found(
                    row.getObject(1, OffsetDateTime.class).toInstant(),
                    Objects.requireNonNullElse(row.getString(2), ""),
                    row.getObject(3, UUID.class),
                    row.getString(4),
                    row.getObject(5, UUID.class));
        }

        Stream<UUID> ids() {
            return Stream.concat(Stream.ofNullable(person), Stream.ofNullable(object));
        }

        AuditLine line(Map<UUID, AuditObject> named) {
            var actor = Optional.ofNullable(person).map(named::get);
            return new AuditLine(
                    at,
                    who.isEmpty() ? actor.map(AuditObject::name).orElse("") : who,
                    actor.map(AuditObject::unit).orElse(""),
                    operation,
                    Optional.ofNullable(object).map(named::get));
        }
    }
}
