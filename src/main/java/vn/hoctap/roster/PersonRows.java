package vn.hoctap.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;

/** Reads persons as of a day. */
@Component
class PersonRows {

    private static final String AS_OF =
            """
            select p.id, p.name, m.state, m.cell_id, m.base_unit_id
              from roster_person p
              join roster_membership m on m.person_id = p.id
               and m.valid_from <= :day and :day < m.valid_until
            """;

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(PersonId person, LocalDate day) {
        return jdbc.sql(AS_OF + " where p.id = :person")
                .param("day", day)
                .param("person", person.value())
                .query(PersonRows::person)
                .optional();
    }

    /** As he stands on a day, if nothing later is entered. */
    Optional<Person> findLasting(PersonId person, LocalDate day) {
        return jdbc.sql(AS_OF + " where p.id = :person and m.valid_until = date '9999-12-31'")
                .param("day", day)
                .param("person", person.value())
                .query(PersonRows::person)
                .optional();
    }

    Optional<PersonId> byCode(String code) {
        return jdbc.sql("select id from roster_person where code = :code")
                .param("code", code)
                .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
                .optional();
    }

    List<Person> all(LocalDate day) {
        return jdbc.sql(AS_OF + " order by p.name_sort, p.id")
                .param("day", day)
                .query(PersonRows::person)
                .list();
    }

    /** Of a base organization or a cell. */
    List<Person> in(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        AS_OF
                                + " where m.cell_id = :unit or m.base_unit_id = :unit"
                                + " order by p.name_sort, p.id")
                .param("day", day)
                .param("unit", unit.value())
                .query(PersonRows::person)
                .list();
    }

    Map<PersonId, String> names(Collection<PersonId> persons) {
        var names = new HashMap<PersonId, String>();
        if (persons.isEmpty()) {
            return names;
        }
        jdbc.sql("select id, name from roster_person where id in (:ids)")
                .param("ids", persons.stream().map(PersonId::value).toList())
                .query((ResultSet row) -> {
                    names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
                });
        return names;
    }

    Set<PersonId> holders(UnitId unit, Set<Post> posts, LocalDate day) {
        if (posts.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql(
                        """
                        select distinct person_id from roster_post
                         where unit_id = :unit and post in (:posts)
                           and valid_from <= :day and :day < valid_until
                        """)
                .param("unit", unit.value())
                .param("posts", names(posts))
                .param("day", day)
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean holdsAny(PersonId person, Set<Post> posts, LocalDate day) {
        if (posts.isEmpty()) {
            return false;
        }
        return jdbc.sql(
                                """
                                select count(*) from roster_post
                                 where person_id = :person and post in (:posts)
                                   and valid_from <= :day and :day < valid_until
                                """)
                        .param("person", person.value())
                        .param("posts", names(posts))
                        .param("day", day)
                        .query((row, n) -> row.getLong(1))
                        .single()
                > 0;
    }

    /** The cell he belongs to now, will belong to, or belonged to last. */
    Optional<UnitId> lastCell(PersonId person) {
        return jdbc.sql(
                        """
                        select cell_id from roster_membership where person_id = :person
                         order by valid_until desc fetch first 1 rows only
                        """)
                .param("person", person.value())
                .query((row, n) -> new UnitId(row.getObject("cell_id", UUID.class)))
                .optional();
    }

    /** How many people belong to a unit on a day or later. */
    long membersFrom(UnitId unit, LocalDate day) {
        return count(
                """
                select count(distinct person_id) from roster_membership
                 where (cell_id = :unit or base_unit_id = :unit) and valid_until > :day
                """,
                unit,
                day);
    }

    /** How many posts are held in a unit on a day or later. */
    long postsFrom(UnitId unit, LocalDate day) {
        return count(
                "select count(*) from roster_post where unit_id = :unit and valid_until > :day",
                unit,
                day);
    }

    private long count(String sql, UnitId unit, LocalDate day) {
        return jdbc.sql(sql)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private static List<String> names(Set<Post> posts) {
        return posts.stream().map(Post::name).toList();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                MemberState.valueOf(row.getString("state")),
                new UnitId(row.getObject("cell_id", UUID.class)),
                new UnitId(row.getObject("base_unit_id", UUID.class)));
    }
}
