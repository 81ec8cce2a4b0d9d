package vn.hoctap.rights;

import static vn.hoctap.rights.Call.does;
import static vn.hoctap.rights.Call.shows;
import static vn.hoctap.rights.Kind.NOTHING;
import static vn.hoctap.rights.Kind.NOTICE;
import static vn.hoctap.rights.Kind.PERSON;
import static vn.hoctap.rights.Kind.UNIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.World;
import vn.hoctap.audit.AuditFilter;
import vn.hoctap.audit.AuditLog;
import vn.hoctap.desk.SystemStatus;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.Role;
import vn.hoctap.identity.Sessions;
import vn.hoctap.notification.Notices;
import vn.hoctap.organization.NewAct;
import vn.hoctap.organization.NewUnit;
import vn.hoctap.organization.Units;
import vn.hoctap.roster.Appointment;
import vn.hoctap.roster.ImportCheck;
import vn.hoctap.roster.MemberState;
import vn.hoctap.roster.NewPerson;
import vn.hoctap.roster.Persons;
import vn.hoctap.roster.Post;
import vn.hoctap.roster.RosterImports;
import vn.hoctap.roster.Sheets;
import vn.hoctap.shared.Vietnam;

/** Units, people, accounts, notices, the trail and the state of the machine. */
@TestComponent
class CallsOfPeople implements Calls {

    private final World world;
    private final Accounts accounts;
    private final Sessions sessions;
    private final AuditLog audit;
    private final SystemStatus status;
    private final Notices notices;
    private final Units units;
    private final Persons persons;
    private final RosterImports imports;
    private final LocalDate today;
    private byte[] template = {};
    private @Nullable ImportCheck checked;

    CallsOfPeople(
            World world,
            Accounts accounts,
            Sessions sessions,
            AuditLog audit,
            SystemStatus status,
            Notices notices,
            Units units,
            Persons persons,
            RosterImports imports,
            Clock clock) {
        this.world = world;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.status = status;
        this.notices = notices;
        this.units = units;
        this.persons = persons;
        this.imports = imports;
        this.today = Vietnam.today(clock);
    }

    @Override
    public List<Call> all() {
        return Stream.of(identity(), desk(), organization(), roster(), rosterFiles())
                .flatMap(List::stream)
                .toList();
    }

    private List<Call> identity() {
        return List.of(
                does("identity.choose-language", NOTHING, m -> accounts.chooseLanguage("en")),
                does("identity.end-session", NOTHING, m -> sessions.end(UUID.randomUUID())),
                shows("identity.own-sessions", NOTHING, m -> sessions.mine()).maybeNothing(),
                does(
                        "identity.grant",
                        UNIT,
                        m ->
                                accounts.grant(
                                        m.base(),
                                        world.account(m.things().member()),
                                        Role.LIAISON,
                                        today,
                                        Vietnam.OPEN_END)),
                does(
                        "identity.revoke",
                        UNIT,
                        m ->
                                accounts.revoke(
                                        m.base(),
                                        world.account(m.things().member()),
                                        Role.LIAISON)),
                does(
                        "identity.revoke",
                        UNIT,
                        m ->
                                accounts.revoke(
                                        m.base(),
                                        world.account(m.things().member()),
                                        Role.LIAISON,
                                        today.plusDays(1))),
                shows("identity.issue-codes", UNIT, m -> accounts.issueCodes(m.base())));
    }

    private List<Call> desk() {
        return List.of(
                shows("audit.list", NOTHING, m -> audit.list(AuditFilter.everything(), 0, 10)),
                shows("audit.list", NOTHING, m -> audit.count(AuditFilter.everything())),
                shows("audit.list", NOTHING, m -> audit.people("", 0, 10)),
                shows("audit.list", NOTHING, m -> audit.person(m.holder().account().value())),
                shows(
                        "audit.export",
                        NOTHING,
                        m ->
                                audit.export(
                                        AuditFilter.everything(),
                                        List.of("lúc"),
                                        line -> List.of(line.operation()))),
                shows("desk.see-status", NOTHING, m -> status.topics()),
                shows("notification.list", NOTHING, m -> notices.mine(0, 10)),
                shows("notification.list", NOTHING, m -> notices.count()),
                does("notification.mark-all-read", NOTHING, m -> notices.markAllRead()),
                does("notification.mark-read", NOTICE, m -> notices.markRead(m.things().notice())));
    }

    private List<Call> organization() {
        return List.of(
                shows("organization.list", NOTHING, m -> units.list(today)),
                shows(
                        "organization.found",
                        NOTHING,
                        m -> units.found(NewUnit.cell(m.base(), "Chi bộ 2", "Chi bộ 2"), act())),
                shows(
                        "organization.found",
                        NOTHING,
                        m ->
                                units.foundAll(
                                        List.of(NewUnit.cell(m.base(), "Chi bộ 3", "Chi bộ 3")),
                                        act())),
                does("organization.close", UNIT, m -> units.close(m.base(), act())));
    }

    private NewAct act() {
        return new NewAct("02-QĐ/MH", "Ban Mẫu", today, today);
    }

    private List<Call> roster() {
        return List.of(
                shows("roster.register", NOTHING, m -> persons.register(person(m))),
                does("roster.register", NOTHING, m -> persons.registerAll(List.of(person(m)))),
                does(
                        "roster.move",
                        PERSON,
                        m ->
                                persons.move(
                                        m.object(),
                                        world.cell(m.ground().unit(Spot.ELSEWHERE)),
                                        today)),
                does(
                        "roster.change-state",
                        PERSON,
                        m -> persons.changeState(m.object(), MemberState.EXEMPT, today)),
                does(
                        "roster.end-membership",
                        PERSON,
                        m -> persons.endMembership(m.object(), today)),
                does("roster.correct", PERSON, m -> persons.correct(m.object(), "Lê Lan", null)),
                does(
                        "roster.appoint",
                        PERSON,
                        m -> persons.appoint(m.object(), Post.HEAD_OF_AGENCY, m.base(), today)),
                does(
                        "roster.appoint",
                        NOTHING,
                        m ->
                                persons.appointAll(
                                        List.of(
                                                new Appointment(
                                                        m.things().member(),
                                                        Post.HEAD_OF_AGENCY,
                                                        m.base(),
                                                        today,
                                                        null)))),
                does(
                        "roster.end-post",
                        PERSON,
                        m -> persons.endPost(m.object(), Post.HEAD_OF_AGENCY, m.base(), today)),
                shows("roster.open", PERSON, m -> persons.open(m.object())),
                shows("roster.list", UNIT, m -> persons.members(m.base(), today, "", 0, 10)),
                shows("roster.list", UNIT, m -> persons.countMembers(m.base(), today, "")),
                shows("roster.export", UNIT, m -> persons.export(m.base(), today, "")));
    }

    private NewPerson person(Moment moment) {
        return NewPerson.full("Vũ Thị Mai", world.cell(moment.base()), today);
    }

    private List<Call> rosterFiles() {
        return List.of(
                shows("roster.import-check", NOTHING, m -> imports.template(column -> "")),
                shows("roster.import-check", NOTHING, m -> imports.check(template, today))
                        .when(m -> prepare()),
                shows("roster.import-check", NOTHING, m -> imports.checkAgain(checked()))
                        .when(m -> prepare()),
                shows(
                                "roster.import-check",
                                NOTHING,
                                m -> imports.faultyRows(checked(), fault -> ""))
                        .when(m -> prepare()),
                does(
                                "roster.import",
                                NOTHING,
                                m -> imports.store(checked(), false, act(), share -> {}))
                        .when(m -> prepare()));
    }

    /** The same file for all, made by somebody else than the one who is tried. */
    private void prepare() {
        if (checked == null) {
            world.as(
                    world.administrator(),
                    () -> {
                        template = sheet();
                        checked = imports.check(template, today);
                    });
        }
    }

    private static byte[] sheet() {
        return Sheets.of(
                List.of(
                        List.of(
                                "MH-1",
                                "Vũ Thị Mai",
                                "Chi bộ cơ sở Hội Làm vườn",
                                "",
                                "Chính thức",
                                "",
                                "",
                                "Cơ quan nhà nước")));
    }

    private ImportCheck checked() {
        return Objects.requireNonNull(checked);
    }
}
