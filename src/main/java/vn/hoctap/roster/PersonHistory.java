package vn.hoctap.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;

/** Reads everything the roster knows of one person. */
@Component
class PersonHistory {

    private final JdbcClient jdbc;

    PersonHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonFile> of(PersonId person) {
        return jdbc.sql("select code, name, email from roster_person where id = :person")
                .param("person", person.value())
                .query((row, n) ->
                        new PersonFile(
                                person,
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("email"),
                                memberships(person),
                                posts(person)))
                .optional();
    }

    private List<PersonFile.Membership> memberships(PersonId person) {
        return jdbc.sql(
                        """
                        select m.cell_id, m.base_unit_id, m.state, m.valid_from, m.valid_until,
                               (select u.name from organization_v_unit u where u.unit_id = m.cell_id
                                 order by u.valid_until desc fetch first 1 rows only) as cell,
                               (select u.name from organization_v_unit u
                                 where u.unit_id = m.base_unit_id
                                 order by u.valid_until desc fetch first 1 rows only) as base
                          from roster_membership m
                         where m.person_id = :person
                         order by m.valid_from desc
                        """)
                .param("person", person.value())
                .query((row, n) ->
                        new PersonFile.Membership(
                                new UnitId(row.getObject("cell_id", UUID.class)),
                                row.getString("cell"),
                                new UnitId(row.getObject("base_unit_id", UUID.class)),
                                row.getString("base"),
                                MemberState.valueOf(row.getString("state")),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    private List<PersonFile.Held> posts(PersonId person) {
        return jdbc.sql(
                        """
                        select p.post, p.unit_id, p.valid_from, p.valid_until,
                               (select u.name from organization_v_unit u where u.unit_id = p.unit_id
                                 order by u.valid_until desc fetch first 1 rows only) as unit
                          from roster_post p
                         where p.person_id = :person
                         order by p.valid_until desc, p.valid_from desc, p.post
                        """)
                .param("person", person.value())
                .query((row, n) ->
                        new PersonFile.Held(
                                Post.valueOf(row.getString("post")),
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getString("unit"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class)))
                .list();
    }
}
