package vn.hoctap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.Authentication;
import vn.hoctap.World;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "roster")
@Import(World.class)
abstract class AccountsTest {

    private static final UUID NONE = new UUID(0, 0);
    private static final String PASSWORD = "hoc-tap-moi-ngay";

    @Autowired private World world;
    @Autowired private Clock clock;
    @Autowired private Accounts accounts;
    @Autowired private FirstSignIn firstSignIn;
    @Autowired private SignInProvider signIn;

    private UnitId unit = new UnitId(NONE);
    private AccountId administrator = new AccountId(NONE);

    @BeforeEach
    void anotherUnit() {
        unit = world.unit("Sở Mẫu");
        administrator = world.administrator();
    }

    @Test
    void codeOfTheFirstSignInSetsThePasswordOnce() {
        world.member(unit, "Nguyễn Thị Ngọc Diễm");
        var code = issue().getFirst();

        firstSignIn.setPassword(code.username(), code.code().toLowerCase(Locale.ROOT), PASSWORD);

        assertThat(signedIn(code.username(), PASSWORD)).isTrue();
        assertThatThrownBy(() ->
                        firstSignIn.setPassword(code.username(), code.code(), "muoi ky tu khac"))
                .isInstanceOf(WrongCode.class);
    }

    @Test
    void codesIssuedAnewReplaceTheOldOnesOfThoseWhoHaveNotSignedIn() {
        world.member(unit, "Trần Văn Hậu");
        var old = issue().getFirst();
        var renewed = issue().getFirst();

        assertThatThrownBy(() -> firstSignIn.setPassword(old.username(), old.code(), PASSWORD))
                .isInstanceOf(WrongCode.class);
        firstSignIn.setPassword(renewed.username(), renewed.code(), PASSWORD);

        assertThat(issue()).isEmpty();
    }

    @Test
    void passwordThatIsTooShortLeavesTheCodeGood() {
        world.member(unit, "Lê Minh");
        var code = issue().getFirst();

        assertThatThrownBy(() -> firstSignIn.setPassword(code.username(), code.code(), "ngắn"))
                .isInstanceOf(WeakPassword.class);
        firstSignIn.setPassword(code.username(), code.code(), PASSWORD);

        assertThat(signedIn(code.username(), PASSWORD)).isTrue();
    }

    @Test
    void namesAreUniqueAndMadeOfTheGivenNameAndInitials() {
        world.member(unit, "H’Bình Niê");
        world.member(unit, "Đỗ Hữu Nghĩa");

        assertThat(issue()).extracting(IssuedCode::username).contains("nghiadh");
        assertThat(Names.username("Nguyễn Thị Ngọc Diễm")).isEqualTo("diemntn");
    }

    @Test
    void fourthAttemptAfterThreeFailuresHasToWaitEvenWithTheRightPassword() {
        open("cho.doi", Optional.of(PASSWORD));
        for (int i = 0; i < 3; i++) {
            assertThat(signedIn("cho.doi", "sai")).isFalse();
        }

        assertThatThrownBy(() -> authenticate("cho.doi", PASSWORD))
                .isInstanceOf(TooManyFailures.class);
    }

    @Test
    void unknownNameIsAnsweredLikeAWrongPassword() {
        open("co.that", Optional.of(PASSWORD));

        assertThatThrownBy(() -> authenticate("co.that", "sai"))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> authenticate("khong.co", "sai"))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void roleReachesTheUnitsBelowFromItsFirstDayToItsLast() {
        var secretary = world.member(unit, "Phạm Thị Thư");
        var today = Vietnam.today(clock);
        grant(secretary, Role.UNIT_SECRETARY, today, today.plusDays(1));

        assertThat(accounts.holders(Role.UNIT_SECRETARY, unit, today)).containsExactly(secretary);
        assertThat(accounts.holders(Role.UNIT_SECRETARY, unit, today.plusDays(1))).isEmpty();
    }

    @Test
    void onlyAnAdministratorGivesRoles() {
        var member = world.member(unit, "Võ Văn Tú");

        assertThatThrownBy(() ->
                        world.as(
                                member,
                                () ->
                                        accounts.grant(
                                                unit,
                                                world.account(member),
                                                Role.UNIT_SECRETARY,
                                                World.FOUNDED,
                                                Vietnam.OPEN_END)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void roleTakenAwayIsGoneAtOnce() {
        var secretary = world.with(Role.UNIT_SECRETARY, unit, unit, "Bùi Thị Hoa");
        var today = Vietnam.today(clock);

        world.as(
                administrator,
                () -> accounts.revoke(unit, world.account(secretary), Role.UNIT_SECRETARY));

        assertThat(accounts.holders(Role.UNIT_SECRETARY, unit, today)).isEmpty();
    }

    private List<IssuedCode> issue() {
        var issued = new ArrayList<IssuedCode>();
        world.as(administrator, () -> issued.addAll(accounts.issueCodes(unit)));
        return issued;
    }

    private void grant(PersonId person, Role role, LocalDate from, LocalDate until) {
        world.as(
                administrator,
                () -> accounts.grant(unit, world.account(person), role, from, until));
    }

    private void open(String username, Optional<String> password) {
        accounts.open(
                List.of(
                        new NewAccount(
                                Optional.empty(),
                                username,
                                Optional.of(username),
                                Optional.empty(),
                                password)));
    }

    private boolean signedIn(String username, String password) {
        try {
            return authenticate(username, password).isAuthenticated();
        } catch (BadCredentialsException refused) {
            return false;
        }
    }

    private Authentication authenticate(String username, String password) {
        return signIn.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }
}
