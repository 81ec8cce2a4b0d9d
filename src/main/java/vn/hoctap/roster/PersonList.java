package vn.hoctap.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.VietnameseText;

/** The list of people of a unit and those below it: searched, sorted and paged by the database. */
@Component
class PersonList {

    /** The unit may be a cell, a section, a base organization or a root. */
    private static final String WITHIN =
            """
              from roster_person p
              join roster_membership m on m.person_id = p.id
               and m.valid_from <= :day and :day < m.valid_until
              join organization_v_unit c on c.unit_id = m.cell_id
               and c.valid_from <= :day and :day < c.valid_until
              join organization_v_unit b on b.unit_id = m.base_unit_id
               and b.valid_from <= :day and :day < b.valid_until
             where (m.cell_id = :unit or m.base_unit_id = :unit or c.parent_id = :unit
                    or b.parent_id = :unit)
            """;

    private final JdbcClient jdbc;

    PersonList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(UnitId unit, LocalDate day, String typed) {
        var terms = VietnameseText.terms(typed);
        return jdbc.sql("select count(*)" + WITHIN + matching(terms))
                .params(parameters(unit, day, terms, typed))
                .query((row, n) -> row.getLong(1))
                .single();
    }

    List<PersonRow> page(UnitId unit, LocalDate day, String typed, int offset, int limit) {
        var terms = VietnameseText.terms(typed);
        var rows =
                jdbc.sql(
                                "select p.id, p.code, p.name, p.email, m.state,"
                                        + " c.name as cell, b.name as base, m.cell_id = m.base_unit_id as in_base"
                                        + WITHIN
                                        + matching(terms)
                                        + " order by p.name_sort, p.id"
                                        + " offset :offset rows fetch next :limit rows only")
                        .params(parameters(unit, day, terms, typed))
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(PersonList::row)
                        .list();
        return withPosts(rows, day);
    }

    private static String matching(List<String> terms) {
        if (terms.isEmpty()) {
            return "";
        }
        var words = new StringBuilder(" and (p.code = :code or (true");
        for (int i = 0; i < terms.size(); i++) {
            words.append(" and p.name_search like :term").append(i).append(" escape '\\'");
        }
        return words.append("))").toString();
    }

    private static Map<String, Object> parameters(
            UnitId unit, LocalDate day, List<String> terms, String typed) {
        var parameters = new HashMap<String, Object>();
        parameters.put("unit", unit.value());
        parameters.put("day", day);
        parameters.put("code", typed.strip());
        for (int i = 0; i < terms.size(); i++) {
            parameters.put("term" + i, terms.get(i));
        }
        return parameters;
    }

    private List<PersonRow> withPosts(List<PersonRow> rows, LocalDate day) {
        if (rows.isEmpty()) {
            return rows;
        }
        var posts = new HashMap<PersonId, TreeSet<Post>>();
        jdbc.sql(
                        """
                        select person_id, post from roster_post
                         where person_id in (:ids) and valid_from <= :day and :day < valid_until
                        """)
                .param("ids", rows.stream().map(row -> row.id().value()).toList())
                .param("day", day)
                .query((ResultSet row) -> {
                    posts.computeIfAbsent(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    person -> new TreeSet<>())
                            .add(Post.valueOf(row.getString("post")));
                });
        return rows.stream()
                .map(row ->
                        new PersonRow(
                                row.id(),
                                row.code(),
                                row.name(),
                                row.email(),
                                row.cell(),
                                row.base(),
                                row.inBaseItself(),
                                row.state(),
                                List.copyOf(posts.getOrDefault(row.id(), new TreeSet<>()))))
                .toList();
    }

    private static PersonRow row(ResultSet row, int number) throws SQLException {
        return new PersonRow(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("email"),
                row.getString("cell"),
                row.getString("base"),
                row.getBoolean("in_base"),
                MemberState.valueOf(row.getString("state")),
                List.of());
    }
}
