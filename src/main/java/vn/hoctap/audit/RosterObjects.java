package vn.hoctap.audit;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names people, accounts and units. */
@Configuration(proxyBeanMethods = false)
class RosterObjects {

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

    @Bean
    AuditObjects namesOfRoster(JdbcClient jdbc) {
        return new AuditNames(
                jdbc,
                Map.of(
                        AuditObject.Kind.PERSON, PERSONS,
                        AuditObject.Kind.ACCOUNT, ACCOUNTS,
                        AuditObject.Kind.UNIT, UNITS));
    }
}
