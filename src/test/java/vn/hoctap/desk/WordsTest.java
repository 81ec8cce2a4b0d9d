package vn.hoctap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.identity.AccountId;
import vn.hoctap.identity.Caller;
import vn.hoctap.identity.Grant;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "MEMBER, today",
        "SPEAKER, today",
        "UNIT_SECRETARY, unit",
        "LIAISON, unit",
        "UNIT_GRADER, grading",
        "BOARD_GRADER, grading",
        "BOARD_STAFF, whole",
        "LEADER, whole",
        "ADMINISTRATOR, status"
    })
    void everybodyBeginsWhereHisDutiesAre(Role role, String home) {
        assertThat(HomeView.homeOf(holding(Role.MEMBER, role))).isEqualTo(home);
    }

    @Test
    void whoeverIsSeveralThingsBeginsWithTheWhole() {
        assertThat(HomeView.homeOf(holding(Role.UNIT_SECRETARY, Role.BOARD_STAFF)))
                .isEqualTo("whole");
    }

    @Test
    void peopleAreAddressedByTheLastPartOfTheName() {
        assertThat(TodayView.givenName("Nguyễn Thị Ngọc Diễm")).isEqualTo("Diễm");
        assertThat(TodayView.givenName("Diễm")).isEqualTo("Diễm");
    }

    @Test
    void anEntryIsMarkedOnItsPageAndThoseBelowIt() {
        assertThat(MenuLink.leadsTo("plans", "plans")).isTrue();
        assertThat(MenuLink.leadsTo("plans", "plans/1/quiz")).isTrue();
        assertThat(MenuLink.leadsTo("plans", "plans-of-others")).isFalse();
    }

    @Test
    void browsersAreNamedAsPeopleKnowThem() {
        assertThat(
                        Browser.name(
                                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like"
                                        + " Gecko) Chrome/131.0 Mobile Safari/537.36",
                                "?"))
                .isEqualTo("Chrome, Android");
        assertThat(Browser.name("curl/8", "Trình duyệt")).isEqualTo("Trình duyệt");
    }

    @Test
    void whoLeadsAUnitOnlyBeginsWithHisOwnDay() {
        var nobody = holding(Role.MEMBER, Role.LEADER);
        var leader =
                new Caller(
                        nobody.account(),
                        Optional.of(new PersonId(UUID.randomUUID())),
                        nobody.name(),
                        nobody.grants());

        assertThat(HomeView.homeOf(leader, operation -> true)).isEqualTo(WholeView.PATH);
        assertThat(HomeView.homeOf(leader, operation -> false)).isEqualTo(TodayView.PATH);
    }

    private static Caller holding(Role... roles) {
        var unit = new UnitId(UUID.randomUUID());
        var grants = List.of(roles).stream().map(role -> new Grant(role, unit)).toList();
        return new Caller(
                new AccountId(UUID.randomUUID()), Optional.empty(), "Lê Quang Tuấn", grants);
    }
}
