package vn.hoctap.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.ReadOnce;

/** Roles as they are held on a day, by account and by unit. */
@Component
class GrantRows {

    private final JdbcClient jdbc;

    GrantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The granted roles, and MEMBER in the cell of the account's person; none while it is locked.
     */
    List<Grant> of(UUID account, LocalDate day) {
        return ReadOnce.of(new Held(account, day), () -> read(account, day));
    }

    private record Held(UUID account, LocalDate day) {}

    @EventListener
    void changed(GrantsChanged event) {
        ReadOnce.changed();
    }

    private List<Grant> read(UUID account, LocalDate day) {
        return jdbc.sql(
                        """
                        select g.role, g.unit_id
                          from identity_grant g
                          join identity_account a on a.id = g.account_id
                         where a.id = :account and a.locked = false
                           and g.valid_from <= :day and :day < g.valid_until
                        union
                        select 'MEMBER', m.cell_id
                          from identity_account a
                          join roster_v_membership m on m.person_id = a.person_id
                         where a.id = :account and a.locked = false
                           and m.valid_from <= :day and :day < m.valid_until
                        """)
                .param("account", account)
                .param("day", day)
                .query((row, n) ->
                        new Grant(
                                Role.valueOf(row.getString(1)),
                                new UnitId(row.getObject(2, UUID.class))))
                .list();
    }

    Set<PersonId> holders(Role role, UnitId unit, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select person_id from identity_v_grant
                         where role = :role and unit_id = :unit and person_id is not null
                           and valid_from <= :day and :day < valid_until
                        """)
                .param("role", role.name())
                .param("unit", unit.value())
                .param("day", day)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every role the account holds, will hold or has held, the newest first. */
    List<GrantPeriod> history(AccountId account) {
        return jdbc.sql(
                        """
                        select g.role, g.unit_id, g.valid_from, g.valid_until,
                               (select u.name from organization_v_unit u
                                 where u.unit_id = g.unit_id
                                 order by u.valid_until desc fetch first 1 rows only) as unit_name
                          from identity_grant g
                         where g.account_id = :account
                         order by g.valid_from desc, g.valid_until desc, g.role
                        """)
                .param("account", account.value())
                .query((row, n) ->
                        new GrantPeriod(
                                Role.valueOf(row.getString("role")),
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getString("unit_name"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    boolean overlaps(AccountId account, Grant grant, LocalDate from, LocalDate until) {
        return jdbc.sql(
                                """
                                select count(*) from identity_grant
                                 where account_id = :account and role = :role and unit_id = :unit
                                   and valid_from < :until and :from < valid_until
                                """)
                        .param("account", account.value())
                        .param("role", grant.role().name())
                        .param("unit", grant.unit().value())
                        .param("from", from)
                        .param("until", until)
                        .query((row, n) -> row.getLong(1))
                        .single()
                > 0;
    }

    /** How many roles are held in a unit on a day or later. */
    long usesFrom(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select count(*) from identity_grant
                         where unit_id = :unit and :day < valid_until
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    void insert(
            AccountId account, Grant grant, LocalDate from, LocalDate until, Optional<UUID> by) {
        jdbc.sql(
                        """
                        insert into identity_grant
                            (id, account_id, role, unit_id, valid_from, valid_until, delegated_by)
                        values (:id, :account, :role, :unit, :from, :until, :by)
                        on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("role", grant.role().name())
                .param("unit", grant.unit().value())
                .param("from", from)
                .param("until", until)
                .param("by", by.orElse(null))
                .update();
    }

    /**
     * Ends a role on a day; one that began that day never was.
     *
     * @return how many were ended
     */
    int end(AccountId account, Grant grant, LocalDate day) {
        int begunToday =
                ending(
                        "delete from identity_grant where valid_from >= :day and ",
                        account,
                        grant,
                        day);
        int earlier =
                ending(
                        "update identity_grant set valid_until = :day where valid_from < :day and ",
                        account,
                        grant,
                        day);
        return begunToday + earlier;
    }

    private int ending(String action, AccountId account, Grant grant, LocalDate day) {
        return jdbc.sql(
                        action
                                + """
                                :day < valid_until and account_id = :account
                                and role = :role and unit_id = :unit
                                """)
                .param("day", day)
                .param("account", account.value())
                .param("role", grant.role().name())
                .param("unit", grant.unit().value())
                .update();
    }
}
