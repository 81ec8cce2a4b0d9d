package vn.hoctap.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.VietnameseText;

/** People and accounts side by side: searched, filtered, sorted and paged by the database. */
@Component
class AccountList {

    private static final String PEOPLE =
            """
            select p.person_id, p.name, p.name_sort, p.name_search, p.code,
                   c.name as cell, b.name as base, a.id as account_id, a.username, a.password,
                   a.code_until, a.locked
              from roster_v_membership m
              join roster_v_person_search p on p.person_id = m.person_id
              join organization_v_unit c on c.unit_id = m.cell_id
               and c.valid_from <= :day and :day < c.valid_until
              join organization_v_unit b on b.unit_id = m.base_unit_id
               and b.valid_from <= :day and :day < b.valid_until
              left join identity_account a on a.person_id = m.person_id
             where m.valid_from <= :day and :day < m.valid_until
               and (m.cell_id = :unit or m.base_unit_id = :unit or c.parent_id = :unit
                    or b.parent_id = :unit)
            """;

    /** Administrators who are nobody in the roster, and those who have left it. */
    private static final String OTHERS =
            """
            union all
            select a.person_id, a.display_name, '',
                   ' ' || lower(a.display_name) || ' ' || a.username,
                   cast(null as varchar(40)), '', '', a.id, a.username, a.password, a.code_until,
                   a.locked
              from identity_account a
             where not exists (select 1 from roster_v_membership m
                                where m.person_id = a.person_id
                                  and m.valid_from <= :day and :day < m.valid_until)
            """;

    private static final List<AccountFilter> FILTERS = List.of(AccountFilter.values());

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AccountRow> page(Looked at, AccountFilter filter, int offset, int limit) {
        var rows =
                jdbc.sql(
                                "select * from ("
                                        + at.rows()
                                        + ") x where "
                                        + filter.condition()
                                        + at.matching()
                                        + " order by x.name_sort, x.name, x.username"
                                        + " offset :offset rows fetch next :limit rows only")
                        .params(at.parameters())
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(this::row)
                        .list();
        return withRoles(rows, at.day());
    }

    Map<AccountFilter, Integer> counts(Looked at) {
        var sums =
                FILTERS.stream()
                        .map(filter ->
                                "sum(case when " + filter.condition() + " then 1 else 0 end)")
                        .collect(Collectors.joining(", "));
        return jdbc.sql("select " + sums + " from (" + at.rows() + ") x where true" + at.matching())
                .params(at.parameters())
                .query((row, n) -> {
                    var counts = new EnumMap<AccountFilter, Integer>(AccountFilter.class);
                    for (int i = 0; i < FILTERS.size(); i++) {
                        counts.put(FILTERS.get(i), row.getInt(i + 1));
                    }
                    return counts;
                })
                .single();
    }

    private AccountRow row(ResultSet row, int number) throws SQLException {
        var username = row.getString("username");
        return new AccountRow(
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                row.getString("name"),
                username == null ? "" : username,
                row.getString("cell"),
                row.getString("base"),
                state(row),
                List.of());
    }

    private AccountState state(ResultSet row) throws SQLException {
        if (row.getObject("account_id") == null) {
            return AccountState.NONE;
        }
        var until = row.getObject("code_until", OffsetDateTime.class);
        return state(
                row.getBoolean("locked"),
                row.getString("password") != null,
                Optional.ofNullable(until).map(OffsetDateTime::toInstant));
    }

    AccountState state(boolean locked, boolean password, Optional<Instant> codeUntil) {
        if (locked) {
            return AccountState.LOCKED;
        }
        if (password) {
            return AccountState.ACTIVE;
        }
        return codeUntil.filter(clock.instant()::isBefore).isPresent()
                ? AccountState.CODE_ISSUED
                : AccountState.WITHOUT_CODE;
    }

    private List<AccountRow> withRoles(List<AccountRow> rows, LocalDate day) {
        var ids = rows.stream().flatMap(row -> row.account().stream()).toList();
        if (ids.isEmpty()) {
            return rows;
        }
        Map<AccountId, Set<Role>> roles = new HashMap<>();
        jdbc.sql(
                        """
                        select account_id, role from identity_grant
                         where account_id in (:ids) and :day < valid_until
                        """)
                .param("ids", ids.stream().map(AccountId::value).toList())
                .param("day", day)
                .query(row -> {
                    var account = new AccountId(row.getObject(1, UUID.class));
                    roles.computeIfAbsent(account, id -> new TreeSet<>())
                            .add(Role.valueOf(row.getString(2)));
                });
        return rows.stream().map(row -> with(row, roles)).toList();
    }

    private static AccountRow with(AccountRow row, Map<AccountId, Set<Role>> roles) {
        var held = row.account().map(roles::get);
        return new AccountRow(
                row.account(),
                row.person(),
                row.name(),
                row.username(),
                row.cell(),
                row.base(),
                row.state(),
                held.map(List::copyOf).orElse(List.of()));
    }

    /** Base organizations by name, and who of them has not signed in yet. */
    List<UnitCodes> units(LocalDate day, int offset, int limit) {
        return jdbc.sql(
                        """
                        select b.unit_id, b.name, count(*) as members,
                               sum(case when a.password is null then 1 else 0 end) as waiting,
                               sum(case when a.password is null and a.code_until > :now
                                        then 1 else 0 end) as issued
                          from roster_v_membership m
                          join organization_v_unit b on b.unit_id = m.base_unit_id
                           and b.valid_from <= :day and :day < b.valid_until
                          left join identity_account a on a.person_id = m.person_id
                         where m.valid_from <= :day and :day < m.valid_until
                         group by b.unit_id, b.name, b.name_sort
                         order by b.name_sort, b.unit_id
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("day", day)
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) ->
                        new UnitCodes(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getString("name"),
                                row.getInt("members"),
                                row.getInt("waiting"),
                                row.getInt("issued")))
                .list();
    }

    int countUnits(LocalDate day) {
        return jdbc.sql(
                        """
                        select count(distinct base_unit_id) from roster_v_membership
                         where valid_from <= :day and :day < valid_until
                        """)
                .param("day", day)
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /**
     * What is looked at.
     *
     * @param whole whether it is the root, to which accounts of nobody in the roster belong
     * @param typed words of a name with or without diacritics, a user name or a code
     */
    record Looked(UnitId unit, boolean whole, LocalDate day, String typed) {

        String rows() {
            return whole ? PEOPLE + OTHERS : PEOPLE;
        }

        String matching() {
            var terms = VietnameseText.terms(typed);
            if (terms.isEmpty()) {
                return "";
            }
            return IntStream.range(0, terms.size())
                    .mapToObj(i -> "x.name_search like :term" + i + " escape '\\'")
                    .collect(
                            Collectors.joining(
                                    " and ",
                                    " and (x.username = :typed or x.code = :typed or (",
                                    "))"));
        }

        Map<String, Object> parameters() {
            var terms = VietnameseText.terms(typed);
            var parameters = new HashMap<String, Object>();
            parameters.put("unit", unit.value());
            parameters.put("day", day);
            parameters.put("typed", Names.key(typed));
            for (int i = 0; i < terms.size(); i++) {
                parameters.put("term" + i, terms.get(i));
            }
            return parameters;
        }
    }
}
