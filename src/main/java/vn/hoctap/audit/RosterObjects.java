package vn.hoctap.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names people, accounts and units. */
@Component
class RosterObjects implements AuditObjects {

    private static final String PERSONS =
            """
            select p.person_id, p.name, b.name
              from roster_v_person p
              left join roster_v_membership m on m.person_id = p.person_id
               and m.valid_from <= :today and :today < m.valid_until
              left join organization_v_unit b on b.unit_id = m.base_unit_id
               and b.valid_from <= :today and :today < b.valid_until
             where p.person_id in (:ids)
            """;

    private static final String ACCOUNTS =
            """
            select a.account_id, a.display_name, b.name
              from identity_v_account a
              left join roster_v_membership m on m.person_id = a.person_id
               and m.valid_from <= :today and :today < m.valid_until
              left join organization_v_unit b on b.unit_id = m.base_unit_id
               and b.valid_from <= :today and :today < b.valid_until
             where a.account_id in (:ids)
            """;

    /** By its name of today, or the last one it had. */
    private static final String UNITS =
            """
            select u.unit_id, u.name, b.name
              from organization_v_unit u
              left join organization_v_unit b on b.unit_id = u.base_unit_id
               and b.unit_id <> u.unit_id and b.valid_from <= :today and :today < b.valid_until
             where u.unit_id in (:ids)
             order by u.valid_from
            """;

    private final JdbcClient jdbc;

    RosterObjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, AuditObject> named(Collection<UUID> ids, LocalDate today) {
        var named = new HashMap<UUID, AuditObject>();
        add(named, AuditObject.Kind.PERSON, PERSONS, ids, today);
        add(named, AuditObject.Kind.ACCOUNT, ACCOUNTS, ids, today);
        add(named, AuditObject.Kind.UNIT, UNITS, ids, today);
        return named;
    }

    private void add(
            Map<UUID, AuditObject> named,
            AuditObject.Kind kind,
            String query,
            Collection<UUID> ids,
            LocalDate today) {
        jdbc.sql(query)
                .param("ids", ids)
                .param("today", today)
                .query(row -> {
                    named.put(
                            row.getObject(1, UUID.class),
                            new AuditObject(
                                    kind,
                                    row.getString(2),
                                    Objects.requireNonNullElse(row.getString(3), "")));
                });
    }
}
