package vn.hoctap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.identity.AccountId;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.NewAccount;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.NewAct;
import vn.hoctap.organization.NewUnit;
import vn.hoctap.organization.Sector;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitKind;
import vn.hoctap.organization.Units;
import vn.hoctap.roster.NewPerson;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.roster.Post;

/**
 * Units, people and roles for a test, made through the doors. {@code @Import(World.class)}, then
 * {@code world.unit("Sở Mẫu")}, {@code world.member(unit, "Nguyễn Thị Lan")}, {@code world.as(lan,
 * () -> ...)}. Everything begins on {@link #FOUNDED}.
 */
@TestComponent
public class World {

    public static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

    /** Module tests may share one database: names of units stay apart. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Units units;
    private final Persons persons;
    private final Accounts accounts;

    World(Units units, Persons persons, Accounts accounts) {
        this.units = units;
        this.persons = persons;
        this.accounts = accounts;
    }

    /** The root, founded at first use. */
    public UnitId root() {
        return units.root().orElseGet(() -> found(NewUnit.root("Đảng bộ Khối Mẫu", "Khối Mẫu")));
    }

    /** A new base organization with one cell. */
    public UnitId unit(String name) {
        var full = name + " " + COUNT.incrementAndGet();
        var base = NewUnit.base(root(), UnitKind.BASE_COMMITTEE, full, full, Sector.STATE_AGENCY);
        found(base);
        found(NewUnit.cell(base.id(), "Chi bộ 1 " + full, "Chi bộ 1"));
        return base.id();
    }

    /** The first cell of a base organization. */
    public UnitId cell(UnitId base) {
        return units.children(base, FOUNDED).getFirst().id();
    }

    private UnitId found(NewUnit unit) {
        units.foundWithin(List.of(unit), new NewAct("01-QĐ/MH", "Ban Mẫu", FOUNDED, FOUNDED));
        return unit.id();
    }

    /** A member of the unit's first cell with an account. */
    public PersonId member(UnitId base, String name) {
        var person = NewPerson.full(name, cell(base), FOUNDED);
        as(administrator(), () -> persons.registerAll(List.of(person)));
        accounts.open(
                List.of(
                        new NewAccount(
                                Optional.of(person.id()),
                                name,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
        return person.id();
    }

    /** A member who also holds a role in that unit. */
    public PersonId with(Role role, UnitId unit, UnitId home, String name) {
        var person = member(home, name);
        grant(person, role, unit);
        return person;
    }

    /** Somebody of a unit of his own who holds a role for the whole. */
    public PersonId ofTheWhole(Role role, String name) {
        return with(role, root(), unit("Cơ quan"), name);
    }

    public void grant(PersonId person, Role role, UnitId unit) {
        accounts.grantAtFounding(unit, account(person), role, FOUNDED);
    }

    /** Appoints to a post in a unit. */
    public void appoint(PersonId person, Post post, UnitId unit) {
        as(administrator(), () -> persons.appoint(person, post, unit, FOUNDED));
    }

    /** A new account with the administrator's role and no person. */
    public AccountId administrator() {
        var account =
                accounts.open(
                                List.of(
                                        new NewAccount(
                                                Optional.empty(),
                                                "Quản trị",
                                                Optional.of("quantri"),
                                                Optional.empty(),
                                                Optional.empty())))
                        .getFirst();
        accounts.grantAtFounding(root(), account, Role.ADMINISTRATOR, FOUNDED);
        return account;
    }

    public AccountId account(PersonId person) {
        return accounts.of(person).orElseThrow();
    }

    /** Does something as that person. */
    public void as(PersonId person, Runnable work) {
        as(account(person), work);
    }

    public void as(AccountId account, Runnable work) {
        accounts.actAs(account, work);
    }

    /** Does something as that person and hands its result on. */
    public <T> T ask(PersonId person, Supplier<T> question) {
        var answer = new AtomicReference<T>();
        as(person, () -> answer.set(question.get()));
        return answer.get();
    }
}
