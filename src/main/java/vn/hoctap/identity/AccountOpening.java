package vn.hoctap.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;

/** Opens accounts, many at once, and issues the codes of first sign-ins. */
@Component
class AccountOpening {

    private static final Duration CODE_LASTS = Duration.ofDays(IssuedCode.DAYS);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final PasswordEncoder encoder;
    private final AccountStore store;
    private final Clock clock;

    AccountOpening(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batch,
            PasswordEncoder encoder,
            AccountStore store,
            Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.encoder = encoder;
        this.store = store;
        this.clock = clock;
    }

    List<AccountId> open(List<NewAccount> accounts) {
        var taken = new HashSet<>(usernames());
        var ids = new ArrayList<AccountId>();
        var rows = new ArrayList<MapSqlParameterSource>();
        for (var account : accounts) {
            var id = new AccountId(UUID.randomUUID());
            ids.add(id);
            rows.add(row(id, account, free(account, taken)));
        }
        batch.batchUpdate(
                """
                insert into identity_account
                    (id, person_id, username, email, display_name, password, locked, version)
                values (:id, :person, :username, :email, :name, :password, false, 1)
                """,
                rows.toArray(MapSqlParameterSource[]::new));
        return List.copyOf(ids);
    }

    private MapSqlParameterSource row(AccountId id, NewAccount account, String username) {
        return new MapSqlParameterSource()
                .addValue("id", id.value())
                .addValue("person", account.person().map(PersonId::value).orElse(null))
                .addValue("username", username)
                .addValue("email", account.email().map(Names::key).orElse(null))
                .addValue("name", account.name())
                .addValue("password", account.password().map(this::encode).orElse(null));
    }

    private @Nullable String encode(String typed) {
        return encoder.encode(typed);
    }

    private static String free(NewAccount account, Set<String> taken) {
        var wished = account.username().map(Names::key).orElse(Names.username(account.name()));
        var name = wished;
        for (int i = 2; !taken.add(name); i++) {
            name = wished + i;
        }
        return name;
    }

    private List<String> usernames() {
        return jdbc.sql("select username from identity_account")
                .query((row, n) -> row.getString(1))
                .list();
    }

    List<IssuedCode> issueCodes(UnitId unit, LocalDate day) {
        open(newAccounts(unit, day));
        var until = clock.instant().plus(CODE_LASTS);
        var issued = new ArrayList<IssuedCode>();
        for (var person : people(unit, day)) {
            var account = person.account().flatMap(store::findById).orElseThrow();
            if (account.password() == null && !account.locked()) {
                var code = OneTimeCode.random();
                store.save(account.withCode(code.hash(), until));
                issued.add(
                        new IssuedCode(
                                person.name(), person.cell(), account.username(), code.text()));
            }
        }
        return List.copyOf(issued);
    }

    IssuedCode renewCode(Account account, LocalDate day) {
        var code = OneTimeCode.random();
        store.save(account.withCode(code.hash(), clock.instant().plus(CODE_LASTS)));
        var cell = account.personId() == null ? "" : cellOf(account.personId(), day);
        return new IssuedCode(account.displayName(), cell, account.username(), code.text());
    }

    private String cellOf(PersonId person, LocalDate day) {
        return jdbc.sql(
                        """
                        select u.name from roster_v_membership m
                          join organization_v_unit u on u.unit_id = m.cell_id
                               and u.valid_from <= :day and :day < u.valid_until
                         where m.person_id = :person
                           and m.valid_from <= :day and :day < m.valid_until
                        """)
                .param("person", person.value())
                .param("day", day)
                .query((row, n) -> row.getString(1))
                .optional()
                .orElse("");
    }

    private List<NewAccount> newAccounts(UnitId unit, LocalDate day) {
        return people(unit, day).stream()
                .filter(person -> person.account().isEmpty())
                .map(person ->
                        new NewAccount(
                                Optional.of(person.id()),
                                person.name(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .toList();
    }

    private List<Waiting> people(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select p.person_id, p.name, u.name, a.id
                          from roster_v_membership m
                          join roster_v_person p on p.person_id = m.person_id
                          join organization_v_unit u on u.unit_id = m.cell_id
                               and u.valid_from <= :day and :day < u.valid_until
                          left join identity_account a on a.person_id = m.person_id
                         where m.base_unit_id = :unit
                           and m.valid_from <= :day and :day < m.valid_until
                         order by u.name, p.name_sort, p.person_id
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, n) ->
                        new Waiting(
                                new PersonId(row.getObject(1, UUID.class)),
                                row.getString(2),
                                row.getString(3),
                                Optional.ofNullable(row.getObject(4, UUID.class))
                                        .map(AccountId::new)))
                .list();
    }

    private record Waiting(PersonId id, String name, String cell, Optional<AccountId> account) {}
}
