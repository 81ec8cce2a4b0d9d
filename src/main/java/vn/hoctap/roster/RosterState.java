package vn.hoctap.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.Vietnam;

/** Everybody ever entered, as he stands on a day: what a roster file is compared with. */
@Component
class RosterState {

    private final JdbcClient jdbc;

    RosterState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Known> of(LocalDate day) {
        var posts = posts(day);
        return jdbc.sql(
                        """
                        select p.id, p.code, p.name, p.email, m.cell_id, m.base_unit_id, m.state,
                               m.valid_until, l.last_day
                          from roster_person p
                          left join roster_membership m on m.person_id = p.id
                           and m.valid_from <= :day and :day < m.valid_until
                          left join (select person_id, max(valid_until) as last_day
                                       from roster_membership group by person_id) l
                            on l.person_id = p.id
                         order by p.name_sort, p.id
                        """)
                .param("day", day)
                .query((row, n) -> known(row, day, posts))
                .list();
    }

    private Map<PersonId, Map<UnitId, Set<Post>>> posts(LocalDate day) {
        var posts = new HashMap<PersonId, Map<UnitId, Set<Post>>>();
        jdbc.sql(
                        """
                        select person_id, unit_id, post from roster_post
                         where valid_from <= :day and valid_until = date '9999-12-31'
                        """)
                .param("day", day)
                .query((ResultSet row) -> {
                    posts.computeIfAbsent(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    person -> new HashMap<>())
                            .computeIfAbsent(
                                    new UnitId(row.getObject("unit_id", UUID.class)),
                                    unit -> EnumSet.noneOf(Post.class))
                            .add(Post.valueOf(row.getString("post")));
                });
        return posts;
    }

    private static Known known(
            ResultSet row, LocalDate day, Map<PersonId, Map<UnitId, Set<Post>>> posts)
            throws SQLException {
        var id = new PersonId(row.getObject("id", UUID.class));
        var cell = row.getObject("cell_id", UUID.class);
        var until = row.getObject("valid_until", LocalDate.class);
        var last = row.getObject("last_day", LocalDate.class);
        boolean lasts = Vietnam.OPEN_END.equals(until);
        return new Known(
                id,
                Optional.ofNullable(row.getString("code")),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")).orElse(""),
                cell == null ? Optional.empty() : Optional.of(membership(row)),
                !lasts && last != null && last.isAfter(day),
                posts.getOrDefault(id, Map.of()));
    }

    private static Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                new UnitId(row.getObject("cell_id", UUID.class)),
                new UnitId(row.getObject("base_unit_id", UUID.class)),
                MemberState.valueOf(row.getString("state")));
    }

    /** Where and how somebody belongs. */
    record Membership(UnitId cell, UnitId base, MemberState state) {}

    /**
     * @param email empty text where there is none
     * @param membership on the day, if any
     * @param laterEntered whether a change after the day is entered already
     * @param posts that last, by unit
     */
    record Known(
            PersonId id,
            Optional<String> code,
            String name,
            String email,
            Optional<Membership> membership,
            boolean laterEntered,
            Map<UnitId, Set<Post>> posts) {

        boolean holds(UnitId unit, Post post) {
            return posts.getOrDefault(unit, Set.of()).contains(post);
        }
    }
}
