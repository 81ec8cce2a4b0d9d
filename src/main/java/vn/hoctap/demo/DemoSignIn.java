package vn.hoctap.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.identity.NewAccount;
import vn.hoctap.identity.Role;
import vn.hoctap.roster.PersonId;

/** The accounts with a password: one for each way of using the product. */
enum DemoSignIn {
    MEMBER("hocvien", "10", 5, Role.MEMBER),
    MEMBER_2("hocvien2", "10", 6, Role.MEMBER),
    SECRETARY("bithu", "10", DemoWorld.SECRETARY, Role.UNIT_SECRETARY),
    DEPUTY("phobithu", "10", DemoWorld.DEPUTY, Role.DEPUTY),
    ASSISTANT("giupviec", "10", DemoWorld.ASSISTANT, Role.UNIT_ASSISTANT),
    GRADER("chambai", "10", DemoWorld.GRADER, Role.UNIT_GRADER),
    OTHER_MEMBER("donvikhac", "12", 5, Role.MEMBER),
    BOARD_GRADER("chambaiban", "03", 6, Role.BOARD_GRADER),
    BOARD_STAFF("bantuyengiao", "03", 5, Role.BOARD_STAFF),
    LEADER("lanhdao", "01", 5, Role.LEADER),
    SPEAKER("baocaovien", "03", 7, Role.SPEAKER),
    ADMINISTRATOR("quantri", null, 0, Role.ADMINISTRATOR);

    static final String PASSWORD = "hoc-tap-minh-hoa";

    private final String username;
    private final @Nullable String unit;
    private final int place;
    private final Role role;

    DemoSignIn(String username, @Nullable String unit, int place, Role role) {
        this.username = username;
        this.unit = unit;
        this.place = place;
        this.role = role;
    }

    String username() {
        return username;
    }

    Role role() {
        return role;
    }

    /** The sign-in of a person, if he has one. */
    static Optional<DemoSignIn> of(DemoWorld world, PersonId person) {
        return Arrays.stream(values())
                .filter(demo -> demo.unit != null)
                .filter(demo -> demo.person(world).equals(person))
                .findFirst();
    }

    /** Those whose role is held at the root. */
    static List<DemoSignIn> ofTheBoard() {
        return List.of(BOARD_GRADER, BOARD_STAFF, LEADER, SPEAKER);
    }

    PersonId person(DemoWorld world) {
        var code = unit;
        if (code == null) {
            throw new IllegalStateException(this + " is nobody in the roster.");
        }
        return world.person(world.unit(code), place);
    }

    NewAccount account(Optional<PersonId> whose, String name) {
        return new NewAccount(
                whose, name, Optional.of(username), Optional.empty(), Optional.of(PASSWORD));
    }
}
