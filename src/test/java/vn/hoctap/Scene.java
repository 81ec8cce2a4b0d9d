package vn.hoctap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.FirstSignIn;
import vn.hoctap.identity.IssuedCode;
import vn.hoctap.identity.NewAccount;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.PlanDetails;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlans;

/** A unit with members who can sign in and a plan that they follow, made once. */
@TestComponent
class Scene {

    static final String PASSWORD = "một câu dễ nhớ";

    /** Scenes may share one database: numbers of documents stay apart. */
    private static final AtomicInteger NUMBER = new AtomicInteger(70);

    private final World world;
    private final Accounts accounts;
    private final FirstSignIn firstSignIn;
    private final StudyDocuments documents;
    private final StudyPlans plans;
    private final Clock clock;
    private boolean set;

    Scene(
            World world,
            Accounts accounts,
            FirstSignIn firstSignIn,
            StudyDocuments documents,
            StudyPlans plans,
            Clock clock) {
        this.world = world;
        this.accounts = accounts;
        this.firstSignIn = firstSignIn;
        this.documents = documents;
        this.plans = plans;
        this.clock = clock;
    }

    /** diemntn and nieh are members, tuanlq is the secretary, khaihd of the board's staff. */
    synchronized void set() {
        if (set) {
            return;
        }
        set = true;
        var unit = world.unit("Đảng bộ Sở Nông nghiệp");
        world.member(unit, "Nguyễn Thị Ngọc Diễm");
        world.member(unit, "H’Bình Niê");
        world.with(Role.UNIT_SECRETARY, unit, unit, "Lê Quang Tuấn");
        var staff = world.with(Role.BOARD_STAFF, world.root(), unit, "Hoàng Đình Khải");
        world.as(staff, this::publish);
        letIn(unit);
    }

    /** A secretary of a unit of his own: his role can be taken from him. */
    PersonId secretaryOf(String unitName, String name) {
        var unit = world.unit(unitName);
        var secretary = world.with(Role.UNIT_SECRETARY, unit, unit, name);
        letIn(unit);
        return secretary;
    }

    /** Somebody of a unit who holds a role in it. */
    PersonId with(Role role, UnitId unit, String name) {
        var person = world.with(role, unit, unit, name);
        letIn(unit);
        return person;
    }

    /** An administrator who can sign in. */
    void administrator(String username) {
        var account =
                accounts.open(
                                List.of(
                                        new NewAccount(
                                                Optional.empty(),
                                                "Quản trị",
                                                Optional.of(username),
                                                Optional.empty(),
                                                Optional.of(PASSWORD))))
                        .getFirst();
        accounts.grantAtFounding(world.root(), account, Role.ADMINISTRATOR, World.FOUNDED);
    }

    /** Everybody of the unit uses his code and has a password from now on. */
    private void letIn(UnitId unit) {
        var codes = new ArrayList<IssuedCode>();
        world.as(world.administrator(), () -> codes.addAll(accounts.issueCodes(unit)));
        codes.forEach(code -> firstSignIn.setPassword(code.username(), code.code(), PASSWORD));
    }

    private void publish() {
        var document =
                documents.register(
                        new NewDocument(
                                DocumentKind.RESOLUTION,
                                "%d-NQ/MH".formatted(NUMBER.incrementAndGet()),
                                "Ban Mẫu",
                                LocalDate.of(2026, 10, 1),
                                "Đẩy mạnh chuyển đổi số trong hoạt động của tổ chức đảng",
                                "I. Mục tiêu\nMọi việc của chi bộ được làm gọn."));
        var due = new EnumMap<Step, LocalDate>(Step.class);
        var last = Vietnam.today(clock).plusDays(3);
        for (var step : List.of(Step.values())) {
            due.put(step, last);
            last = last.plusDays(2);
        }
        plans.publish(
                plans.draft(document, new PlanDetails("Đợt 1", due, Set.of(), "", 0, 0, Set.of())));
    }
}
