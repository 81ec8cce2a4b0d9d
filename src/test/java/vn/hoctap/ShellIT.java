package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.Role;

/** The frame of the pages in a real browser, on a phone and on a desk, by day and by night. */
class ShellIT extends BrowserTest {

    private static final int FIVE_SECONDS = 5_000;

    @Autowired private World world;
    @Autowired private Accounts accounts;

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "1440, DARK"})
    void everyHomePageFitsItsScreen(int width, ColorScheme scheme) {
        var tail = "-" + width;
        var page = page(width, scheme);
        page.navigate(address(""));
        assertThat(page.locator("#login-submit")).isVisible();
        isGood(page, "sign-in" + tail);
        signIn(page, "diemntn");
        assertThat(page.locator("h1")).hasText("Chào đồng chí Diễm, hôm nay có 1 việc cần làm");
        isGood(page, "today" + tail);
        page.navigate(address("profile"));
        assertThat(page.locator("#profile-sign-out")).isVisible();
        isGood(page, "profile" + tail);

        var unit = signedIn("tuanlq", width, scheme);
        assertThat(unit.locator("h1")).hasText("Không có việc nào chờ đồng chí");
        isGood(unit, "unit" + tail);

        var whole = signedIn("khaihd", width, scheme);
        assertThat(whole.locator("h1")).hasText("Toàn Đảng bộ");
        isGood(whole, "whole" + tail);
    }

    @Test
    void anAddressThatIsNotHisOrNowhereIsToldInASentence() {
        var page = signedIn("diemntn", PHONE, ColorScheme.DARK);

        page.navigate(address("nowhere"));
        assertThat(page.locator("h1")).hasText("Không tìm thấy trang");
        isGood(page, "not-found");

        page.navigate(address("status"));
        assertThat(page.locator("h1")).hasText("Trang này chưa mở cho đồng chí");
        isGood(page, "denied");
    }

    @Test
    void whoAskedForAPageGetsItAfterSigningIn() {
        var page = page(DESK, ColorScheme.LIGHT);
        page.navigate(address("profile"));
        page.locator("#login-username").fill("diemntn");
        page.locator("#login-password").fill("không phải");
        page.locator("#login-submit").click();
        assertThat(page.locator("#login-error")).isVisible();

        signIn(page, "diemntn");

        assertThat(page.locator("h1")).hasText("Nguyễn Thị Ngọc Diễm");
        page.locator("#profile-sign-out").click();
        assertThat(page.locator("#login-submit")).isVisible();
    }

    @Test
    void theWaitAfterWrongPasswordsIsNamed() {
        var page = page(PHONE, ColorScheme.LIGHT);
        page.navigate(address(""));
        var error = page.locator("#login-error");
        var wait = Pattern.compile("Xin thử lại sau\\s+\\d+ giây");
        // an attempt takes a while itself; the wait doubles, so that one of them falls into it
        for (int i = 0; i < 12 && !named(error, wait); i++) {
            page.locator("#login-username").fill("khong.ai.ca");
            page.locator("#login-password").fill("không phải");
            page.locator("#login-submit").click();
            assertThat(page.locator("#login-username")).hasValue("");
        }

        assertThat(error).hasText(wait);
        isGood(page, "sign-in-wait");
    }

    private static boolean named(Locator error, Pattern wait) {
        return error.count() == 1 && wait.matcher(error.innerText()).find();
    }

    @Test
    void anotherLanguageKeepsThePageAndWhatWasTyped() {
        var page = page(PHONE, ColorScheme.LIGHT);
        page.navigate(address("first-sign-in"));
        assertThat(page.locator("h1")).hasText("Đăng nhập lần đầu");
        page.locator("#first-username input").fill("diemntn");

        page.locator("#login-language").click();

        assertThat(page.locator("h1")).hasText("First sign-in");
        assertThat(page.locator("#first-username input")).hasValue("diemntn");
        page.reload();
        assertThat(page.locator("h1")).hasText("First sign-in");
    }

    @Test
    void coloursAreHisChoiceAndStay() {
        var page = signedIn("nieh", DESK, ColorScheme.LIGHT);
        page.navigate(address("profile"));
        page.locator("#profile-dark").click();
        assertThat(page.locator("html")).hasAttribute("data-scheme", "dark");

        page.reload();

        assertThat(page.locator("html")).hasAttribute("data-scheme", "dark");
        assertThat(page.locator("#profile-dark")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void aRoleTakenAwayLeavesTheOpenPage() {
        var secretary = scene.secretaryOf("Đảng bộ Sở Thử", "Trần Văn Hậu");
        var page = signedIn("hautv", DESK, ColorScheme.LIGHT);
        assertThat(page.locator("#menu-drawer-unit")).isVisible();
        var unit = world.ask(secretary, () -> accounts.caller().orElseThrow());

        unit.units(Role.UNIT_SECRETARY)
                .forEach(held ->
                        world.as(
                                world.administrator(),
                                () ->
                                        accounts.revoke(
                                                held,
                                                world.account(secretary),
                                                Role.UNIT_SECRETARY)));

        assertThat(page.locator("h1")).hasText(Pattern.compile("^Chào đồng chí Hậu"));
        assertThat(page.locator("#menu-drawer-unit")).hasCount(0);
    }

    @Test
    void theEndOfTheSessionIsToldBeforeItComes() {
        var page = signedIn("diemntn", DESK, ColorScheme.LIGHT);
        page.route("**/api/pulse", ShellIT::soonOver);
        page.reload();

        assertThat(page.locator("#session-warning h2")).hasText("Đồng chí còn ở đây không?");
        assertThat(page.locator("#layout-bell .count")).hasText("7");
        isGood(page, "session-warning");
        page.unroute("**/api/pulse");
        page.locator("#session-stay").click();

        assertThat(page.locator("#session-warning")).hasCount(0);
    }

    private static void soonOver(Route route) {
        route.fulfill(
                new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"left\": 200, \"unread\": 7}"));
    }

    @Test
    void theKeysAloneReachAMembersNextStep() {
        var page = signedIn("diemntn", DESK, ColorScheme.LIGHT);

        new Keyboard(page).activate("main .next-step .button").arrivesAt("main h1");

        assertThat(page).hasURL(Pattern.compile(".*/plans/.*"));
    }

    @Test
    void theKeysAloneReachASecretarysDuties() {
        var page = signedIn("tuanlq", DESK, ColorScheme.LIGHT);
        new Keyboard(page).activate("#unit-plan, #study-unit-filter-unfinished");
        assertThat(page.locator("#study-unit-filter-unfinished"))
                .hasAttribute("aria-pressed", "true");

        page.navigate(address(""));
        new Keyboard(page).activate("#menu-drawer-cases").arrivesAt("main h1");
        assertThat(page).hasURL(Pattern.compile(".*/cases"));
    }

    @Test
    void theKeysAloneReachAGradersQueue() {
        var unit = world.unit("Đảng bộ Sở Chấm");
        scene.with(Role.UNIT_GRADER, unit, "Vũ Thị Chấm");
        var page = signedIn("chamvt", DESK, ColorScheme.LIGHT);
        assertThat(page).hasURL(Pattern.compile(".*/grading"));

        page.navigate(address("profile"));
        new Keyboard(page).activate("#menu-drawer-grading").arrivesAt("main h1");

        assertThat(page).hasURL(Pattern.compile(".*/grading"));
    }

    @Test
    void theKeysAloneReachWhatTheBoardIsFor() {
        var page = signedIn("khaihd", DESK, ColorScheme.LIGHT);
        new Keyboard(page).activate("#whole-figures a").arrivesAt("main h1");
        assertThat(page).hasURL(Pattern.compile(".*/study-plans/.*"));

        page.navigate(address(""));
        new Keyboard(page).activate("#menu-drawer-documents").arrivesAt("main h1");
        assertThat(page).hasURL(Pattern.compile(".*/documents"));
    }

    @Test
    void aRoleGivenOnAnotherScreenOpensThePagesAtOnce() {
        scene.administrator("quantri-vai-tro");
        var member = signedIn("nieh", DESK, ColorScheme.LIGHT);
        assertThat(member.locator("#menu-drawer-whole")).hasCount(0);
        var admin = signedIn("quantri-vai-tro", DESK, ColorScheme.LIGHT);
        admin.navigate(address("accounts"));
        admin.locator("#accounts-search input").fill("nieh");
        admin.locator("#accounts-open-nieh").click();
        admin.locator("#account-grant").click();
        admin.locator("#role-role").click();
        admin.locator("vaadin-select-item").getByText("Lãnh đạo").click();
        isGood(admin, "role-dialog");
        admin.locator("#role-dialog-do").click();
        assertThat(admin.locator("#account-roles")).containsText("Lãnh đạo");

        member.locator("#menu-drawer-whole")
                .waitFor(new Locator.WaitForOptions().setTimeout(FIVE_SECONDS));

        admin.locator("#account-end-leader").click();
        admin.locator("#role-end-dialog-do").click();
        assertThat(member.locator("#menu-drawer-whole")).hasCount(0);
    }

    @Test
    void aLockedAccountIsSignedOutWhereverItIs() {
        scene.administrator("quantri-khoa");
        var unit = world.unit("Đảng bộ Sở Khóa");
        scene.with(Role.LIAISON, unit, "Ngô Văn Khóa");
        var page = signedIn("khoanv", DESK, ColorScheme.LIGHT);
        var admin = signedIn("quantri-khoa", DESK, ColorScheme.LIGHT);
        admin.navigate(address("accounts"));
        admin.locator("#accounts-search input").fill("khoanv");
        admin.locator("#accounts-open-khoanv").click();
        admin.locator("#account-lock").click();
        admin.locator("#account-lock-dialog-do").click();

        assertThat(page.locator("#login-submit")).isVisible();
        signIn(page, "khoanv");
        assertThat(page.locator("#login-error")).isVisible();
    }

    @Test
    void theLanguageChosenFollowsTheAccountToAnotherDevice() {
        var unit = world.unit("Đảng bộ Sở Ngoại vụ");
        scene.with(Role.SPEAKER, unit, "Đinh Thị Ngữ");
        var page = signedIn("ngudt", DESK, ColorScheme.LIGHT);
        page.locator("#layout-language").click();
        assertThat(page.locator("#layout-language")).hasText("English");

        var phone = signedIn("ngudt", PHONE, ColorScheme.LIGHT);

        assertThat(phone.locator("h1")).containsText("Hello");
    }

    @Test
    void theBellIsRightThoughPushIsDead() {
        var page = page(DESK, ColorScheme.LIGHT);
        page.routeWebSocket(Pattern.compile(".*"), socket -> socket.close());
        page.navigate(address(""));
        signIn(page, "diemntn");
        var count = page.locator("#layout-bell .count");
        assertThat(page.locator("#layout-bell")).isVisible();
        page.route("**/api/pulse", ShellIT::soonOver);

        page.evaluate("window.dispatchEvent(new Event('online'))");

        assertThat(count).hasText("7");
    }

    @Test
    void aServerThatDoesNotAnswerIsToldInTheLanguageOfThePage() {
        // who presses the button changes his language as soon as the server is back
        var unit = world.unit("Đảng bộ Đài Truyền thanh");
        scene.with(Role.SPEAKER, unit, "Phạm Văn Lặng");
        var page = signedIn("langpv", DESK, ColorScheme.LIGHT);
        page.context().setOffline(true);
        page.locator("#layout-language").click();

        assertThat(page.locator("network-mark")).containsText("Mất mạng");
        assertThat(page.locator("vaadin-connection-indicator"))
                .not()
                .containsText(Pattern.compile("Connection lost|Offline|Online"));
        page.context().setOffline(false);
        assertThat(page.locator("network-mark")).isHidden();
    }

    @Test
    void signingOutClearsWhatTheBrowserKept() {
        var page = signedIn("diemntn", DESK, ColorScheme.LIGHT);
        page.navigate(address("profile"));
        page.evaluate("document.cookie = 'kept=1'; localStorage.setItem('kept', '1')");

        page.locator("#profile-sign-out").click();

        assertThat(page.locator("#login-submit")).isVisible();
        page.waitForFunction("!document.cookie.includes('kept')");
        page.waitForFunction("localStorage.getItem('kept') === null");
    }

    /** On a weak line what is the same for everybody is not fetched again. */
    @Test
    void signingOutKeepsWhatIsNobodysAndNothingElse() {
        var page = signedIn("diemntn", DESK, ColorScheme.LIGHT);
        page.navigate(address("profile"));
        page.locator("#profile-sign-out").click();
        assertThat(page.locator("#login-submit")).isVisible();

        page.goBack();
        assertThat(page.locator("#login-submit")).isVisible();
        signIn(page, "diemntn");

        assertThat(page.locator("main#content")).isVisible();
        var fetched =
                page.evaluate(
                        """
                        performance.getEntriesByType('resource')
                          .filter(it => it.name.includes('/VAADIN/build/') && it.transferSize > 0)
                          .map(it => it.name).join()
                        """);
        Assertions.assertThat(fetched).isEqualTo("");
        var answer = page.context().request().get(address("today"));
        Assertions.assertThat(answer.headers()).containsEntry("cache-control", "no-store");
    }

    @Test
    void theKeyboardReachesTheContentAtOnce() {
        var page = signedIn("diemntn", DESK, ColorScheme.LIGHT);
        page.locator("#layout-skip").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("main#content")).isFocused();
    }
}
