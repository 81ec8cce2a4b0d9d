package vn.hoctap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import vn.hoctap.World;
import vn.hoctap.organization.NewAct;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitStillUsed;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.Vietnam;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "roster")
@Import(World.class)
abstract class AccountRegisterTest {

    private static final UUID NONE = new UUID(0, 0);
    private static final String PASSWORD = "hoc-tap-moi-ngay";

    @Autowired private World world;
    @Autowired private Clock clock;
    @Autowired private Accounts accounts;
    @Autowired private AccountRegister register;
    @Autowired private Credentials credentials;
    @Autowired private FirstSignIn firstSignIn;
    @Autowired private SignInProvider signIn;
    @Autowired private Units units;

    private UnitId unit = new UnitId(NONE);
    private AccountId administrator = new AccountId(NONE);

    @BeforeEach
    void aUnitOfThree() {
        unit = world.unit("Sở Mẫu");
        administrator = world.administrator();
        world.member(unit, "Trần Văn Hậu");
        world.member(unit, "Nguyễn Thị Ngọc Diễm");
        world.with(Role.UNIT_SECRETARY, unit, unit, "Lê Quang Tuấn");
    }

    @Test
    void peopleOfAUnitAreListedByGivenNamePageByPage() {
        assertThat(page(AccountFilter.ALL, "", 0, 2))
                .extracting(AccountRow::name)
                .containsExactly("Nguyễn Thị Ngọc Diễm", "Trần Văn Hậu");
        assertThat(page(AccountFilter.ALL, "", 2, 2))
                .extracting(AccountRow::name)
                .containsExactly("Lê Quang Tuấn");
        assertThat(page(AccountFilter.ALL, "", 2, 2).getFirst().roles())
                .containsExactly(Role.UNIT_SECRETARY);
    }

    @Test
    void aNameIsFoundWithoutDiacriticsAndFiltersCountWhatTheyShow() {
        assertThat(page(AccountFilter.ALL, "ngoc diem", 0, 9))
                .extracting(AccountRow::name)
                .containsExactly("Nguyễn Thị Ngọc Diễm");
        assertThat(page(AccountFilter.WITH_ROLE, "", 0, 9))
                .extracting(AccountRow::name)
                .containsExactly("Lê Quang Tuấn");
        var counts = ask(() -> register.counts(unit, ""));
        assertThat(counts)
                .containsEntry(AccountFilter.ALL, 3)
                .containsEntry(AccountFilter.WITHOUT_PASSWORD, 3)
                .containsEntry(AccountFilter.WITH_ROLE, 1)
                .containsEntry(AccountFilter.LOCKED, 0);
    }

    @Test
    void administratorsWhoAreNobodyInTheRosterStandInTheListOfTheWhole() {
        var whole =
                ask(() -> register.page(world.root(), AccountFilter.WITH_ROLE, "quản trị", 0, 99));

        assertThat(whole).isNotEmpty().allSatisfy(row -> assertThat(row.person()).isEmpty());
    }

    @Test
    void unitsTellHowManyHaveNotSignedInYet() {
        signIn(codes().getFirst());

        var own =
                ask(() -> register.units(0, 1000)).stream()
                        .filter(row -> row.unit().equals(unit))
                        .findFirst()
                        .orElseThrow();
        assertThat(own.members()).isEqualTo(3);
        assertThat(own.waiting()).isEqualTo(2);
        assertThat(own.issued()).isEqualTo(2);
    }

    @Test
    void lockedAccountDoesNotSignInHasNoRightsAndComesBackAsItWas() {
        var code = codes().stream().filter(c -> c.name().equals("Lê Quang Tuấn")).findFirst();
        var username = signIn(code.orElseThrow());
        var id = account("Lê Quang Tuấn");

        world.as(administrator, () -> credentials.lock(id));

        assertThatThrownBy(() -> authenticate(username)).isInstanceOf(DisabledException.class);
        assertThat(roles(id)).isEmpty();
        assertThat(page(AccountFilter.LOCKED, "", 0, 9)).hasSize(1);

        world.as(administrator, () -> credentials.unlock(id));

        assertThat(authenticate(username)).isTrue();
        assertThat(roles(id)).contains(Role.UNIT_SECRETARY);
    }

    @Test
    void whoForgotThePasswordGetsACodeAndTheOldOneWorksUntilItIsUsed() {
        var username = signIn(codes().getFirst());
        var id = account("Nguyễn Thị Ngọc Diễm");

        var code = new AtomicReference<IssuedCode>();
        world.as(administrator, () -> code.set(credentials.renewCode(id)));
        assertThat(authenticate(username)).isTrue();
        firstSignIn.setPassword(username, code.get().code(), "mot mat khau khac");

        assertThatThrownBy(() -> authenticate(username))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void rolesKeepTheirHistory() {
        var id = account("Trần Văn Hậu");
        var today = Vietnam.today(clock);
        world.as(
                administrator,
                () -> {
                    accounts.grant(
                            unit, id, Role.LIAISON, today.minusDays(30), today.minusDays(10));
                    accounts.grant(unit, id, Role.LIAISON, today.minusDays(5), Vietnam.OPEN_END);
                    accounts.revoke(unit, id, Role.LIAISON, today.plusDays(3));
                });

        var held = ask(() -> register.details(id)).roles();

        assertThat(held)
                .extracting(GrantPeriod::until)
                .containsExactly(today.plusDays(3), today.minusDays(10));
        assertThat(held.getFirst().on(today)).isTrue();
    }

    @Test
    void roleIsNotGivenTwiceForTheSameDays() {
        var id = account("Lê Quang Tuấn");
        var today = Vietnam.today(clock);

        assertThatThrownBy(() ->
                        world.as(
                                administrator,
                                () ->
                                        accounts.grant(
                                                unit,
                                                id,
                                                Role.UNIT_SECRETARY,
                                                today,
                                                Vietnam.OPEN_END)))
                .isInstanceOf(RoleHeldAlready.class);
    }

    @Test
    void administratorNeitherLocksHimselfNorEndsHisOwnRole() {
        assertThatThrownBy(() -> world.as(administrator, () -> credentials.lock(administrator)))
                .isInstanceOf(NotOneself.class);
        assertThatThrownBy(() ->
                        world.as(
                                administrator,
                                () ->
                                        accounts.revoke(
                                                world.root(), administrator, Role.ADMINISTRATOR)))
                .isInstanceOf(NotOneself.class);
    }

    @Test
    void secretarySeesNoAccounts() {
        var secretary = account("Lê Quang Tuấn");

        assertThatThrownBy(() ->
                        world.as(secretary, () -> register.page(unit, AccountFilter.ALL, "", 0, 9)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void ownPasswordIsChangedByWhoKnowsThePresentOne() {
        var username = signIn(codes().getFirst());
        var id = account("Nguyễn Thị Ngọc Diễm");

        assertThatThrownBy(() ->
                        world.as(
                                id,
                                () ->
                                        credentials.changePassword(
                                                "không phải", "mot mat khau khac")))
                .isInstanceOf(WrongPassword.class);
        world.as(id, () -> credentials.changePassword(PASSWORD, "mot mat khau khac"));

        assertThatThrownBy(() -> authenticate(username))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void unitInWhichARoleIsHeldIsNotClosed() {
        var today = Vietnam.today(clock);
        var act = new NewAct("05-QĐ/MH", "Ban Mẫu", today, today.plusDays(1));

        assertThatThrownBy(() -> world.as(administrator, () -> units.close(unit, act)))
                .isInstanceOfSatisfying(
                        UnitStillUsed.class,
                        refused ->
                                assertThat(refused.uses())
                                        .contains(
                                                new UnitStillUsed.Use("identity.use", 1),
                                                new UnitStillUsed.Use("organization.use", 1)));
    }

    private List<AccountRow> page(AccountFilter filter, String typed, int offset, int limit) {
        return ask(() -> register.page(unit, filter, typed, offset, limit));
    }

    private <T> T ask(Supplier<T> question) {
        var answer = new AtomicReference<T>();
        world.as(administrator, () -> answer.set(question.get()));
        return answer.get();
    }

    private AccountId account(String name) {
        return page(AccountFilter.ALL, name, 0, 1).getFirst().account().orElseThrow();
    }

    private List<Role> roles(AccountId id) {
        var held = new AtomicReference<List<Role>>();
        world.as(
                id,
                () ->
                        held.set(
                                accounts.caller().stream()
                                        .flatMap(caller -> caller.grants().stream())
                                        .map(Grant::role)
                                        .toList()));
        return held.get();
    }

    private List<IssuedCode> codes() {
        return ask(() -> accounts.issueCodes(unit));
    }

    private String signIn(IssuedCode code) {
        firstSignIn.setPassword(code.username(), code.code(), PASSWORD);
        return code.username();
    }

    private boolean authenticate(String username) {
        return signIn.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(username, PASSWORD))
                .isAuthenticated();
    }
}
