package vn.hoctap.identity;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.Subjects;

/**
 * An account is its person's own and belongs to the unit he belongs to, or last did; that of nobody
 * in the roster belongs to the root.
 */
@Component
class AccountSubjects implements Subjects<AccountId> {

    private final JdbcClient jdbc;
    private final Units units;

    AccountSubjects(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    @Override
    public Class<AccountId> type() {
        return AccountId.class;
    }

    @Override
    public Optional<Subject> describe(AccountId account) {
        return jdbc.sql(
                        """
                        select a.person_id, m.cell_id
                          from identity_account a
                          left join roster_v_membership m on m.person_id = a.person_id
                         where a.id = :account
                         order by m.valid_until desc fetch first 1 rows only
                        """)
                .param("account", account.value())
                .query((row, n) ->
                        subject(
                                row.getObject("person_id", UUID.class),
                                row.getObject("cell_id", UUID.class)))
                .optional();
    }

    private Subject subject(@Nullable UUID person, @Nullable UUID cell) {
        var unit = cell == null ? units.root().map(UnitId::value).orElse(null) : cell;
        return person == null || unit == null
                ? new Subject(person, java.util.Set.of(), java.util.Set.of(), unit)
                : Subject.ofPerson(person, unit);
    }
}
