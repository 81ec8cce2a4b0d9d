package vn.hoctap.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.identity.AccountId;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.NewAccount;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.NewAct;
import vn.hoctap.organization.NewUnit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitKind;
import vn.hoctap.organization.Units;
import vn.hoctap.roster.Appointment;
import vn.hoctap.roster.MemberState;
import vn.hoctap.roster.NewPerson;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.roster.Post;

/** The invented bloc: its tree, its people with their posts, accounts and roles. */
@Component
class DemoPeople {

    /** Everything was founded long before the first plan. */
    private static final LocalDate FOUNDED = LocalDate.of(2019, 4, 1);

    private static final NewAct ACT =
            new NewAct("01-QĐ/MH", "Ban Thường vụ Đảng ủy Khối Minh Họa", FOUNDED, FOUNDED);

    /** One in so many is exempt, on probation, transferred for a time. */
    private static final int RARE = 60;

    private final Units units;
    private final Persons persons;
    private final Accounts accounts;

    DemoPeople(Units units, Persons persons, Accounts accounts) {
        this.units = units;
        this.persons = persons;
        this.accounts = accounts;
    }

    /** The same at each start; nothing is written. */
    DemoWorld world() {
        var root =
                new NewUnit(
                        DemoIds.unit("root"),
                        UnitKind.BLOC,
                        "Đảng bộ Khối Minh Họa",
                        "Khối Minh Họa",
                        null,
                        null,
                        null,
                        null);
        var all = DemoUnit.all(root.id());
        var names = new DemoNames();
        var people = new HashMap<String, List<NewPerson>>();
        int count = 0;
        for (var unit : all) {
            var own = new ArrayList<NewPerson>();
            for (int i = 0; i < unit.members(); i++) {
                own.add(person(unit, i, names.next(), count + i));
            }
            people.put(unit.code(), List.copyOf(own));
            count += own.size();
        }
        return new DemoWorld(root, all, people);
    }

    /** Writes it. */
    void found(DemoWorld world) {
        var tree = new ArrayList<NewUnit>(List.of(world.root()));
        world.units().forEach(unit -> tree.add(unit.base()));
        world.units().forEach(unit -> tree.addAll(unit.cells()));
        units.foundWithin(tree, ACT);
        accounts.actAs(
                administrator(world.root().id()),
                () -> {
                    register(world);
                    appoint(world);
                });
        giveRoles(world, openAccounts(world));
    }

    private AccountId administrator(UnitId root) {
        var account =
                accounts.open(
                        List.of(
                                DemoSignIn.ADMINISTRATOR.account(
                                        Optional.empty(), "Quản trị hệ thống")));
        accounts.grantAtFounding(root, account.getFirst(), Role.ADMINISTRATOR, FOUNDED);
        return account.getFirst();
    }

    private void register(DemoWorld world) {
        var everybody = new ArrayList<NewPerson>();
        world.units().forEach(unit -> everybody.addAll(world.members(unit.code())));
        persons.registerAll(everybody);
    }

    private static NewPerson person(DemoUnit unit, int place, String name, int count) {
        var code = "MH%05d".formatted(count + 1);
        return new NewPerson(
                DemoIds.person(code),
                code,
                name,
                null,
                place < DemoWorld.ROLES ? MemberState.FULL : state(count),
                unit.cellOf(place),
                FOUNDED);
    }

    private static MemberState state(int count) {
        return switch (count % RARE) {
            case 7 -> MemberState.EXEMPT;
            case 23 -> MemberState.PROBATIONARY;
            case 41 -> MemberState.TEMPORARILY_TRANSFERRED;
            default -> MemberState.FULL;
        };
    }

    private void appoint(DemoWorld world) {
        var appointments = new ArrayList<Appointment>();
        for (var unit : world.units()) {
            var base = unit.base().id();
            appointments.add(
                    post(world.person(unit, DemoWorld.SECRETARY), Post.UNIT_SECRETARY, base));
            appointments.add(
                    post(world.person(unit, DemoWorld.DEPUTY), Post.UNIT_DEPUTY_SECRETARY, base));
        }
        persons.appointAll(appointments);
    }

    private static Appointment post(PersonId person, Post post, UnitId unit) {
        return new Appointment(person, post, unit, FOUNDED, "01-QĐ/MH");
    }

    private Map<PersonId, AccountId> openAccounts(DemoWorld world) {
        var wanted = new ArrayList<NewAccount>();
        for (var unit : world.units()) {
            for (var person : world.people().getOrDefault(unit.code(), List.of())) {
                wanted.add(
                        DemoSignIn.of(world, person.id())
                                .map(demo -> demo.account(Optional.of(person.id()), person.name()))
                                .orElseGet(() -> plain(person)));
            }
        }
        var ids = accounts.open(wanted);
        var byPerson = new HashMap<PersonId, AccountId>();
        for (int i = 0; i < ids.size(); i++) {
            byPerson.put(wanted.get(i).person().orElseThrow(), ids.get(i));
        }
        return byPerson;
    }

    private static NewAccount plain(NewPerson person) {
        return new NewAccount(
                Optional.of(person.id()),
                person.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void giveRoles(DemoWorld world, Map<PersonId, AccountId> opened) {
        var places = new EnumMap<Role, Integer>(Role.class);
        places.put(Role.UNIT_SECRETARY, DemoWorld.SECRETARY);
        places.put(Role.DEPUTY, DemoWorld.DEPUTY);
        places.put(Role.UNIT_ASSISTANT, DemoWorld.ASSISTANT);
        places.put(Role.LIAISON, DemoWorld.LIAISON);
        places.put(Role.UNIT_GRADER, DemoWorld.GRADER);
        for (var unit : world.units()) {
            places.forEach((role, place) -> {
                var account = opened.get(world.person(unit, place));
                if (account != null) {
                    accounts.grantAtFounding(unit.base().id(), account, role, FOUNDED);
                }
            });
        }
        DemoSignIn.ofTheBoard()
                .forEach(demo -> {
                    var account = opened.get(demo.person(world));
                    if (account != null) {
                        accounts.grantAtFounding(world.root().id(), account, demo.role(), FOUNDED);
                    }
                });
    }
}
