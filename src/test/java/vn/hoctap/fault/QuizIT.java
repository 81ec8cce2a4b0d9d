package vn.hoctap.fault;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.Chromium;
import vn.hoctap.shared.Vietnam;

/**
 * An evening on which everything goes wrong: a phone takes a quiz while its network is away for a
 * minute, the server is killed and starts again in another time zone, and the session ends; others
 * answer on two pages at once, and the board regrades. The last moment is 07:00 in Vietnam.
 */
class QuizIT {

    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int CUT_MILLIS = 60_000;
    private static final Pattern SAVED = Pattern.compile("Đã lưu \\d\\d:\\d\\d:\\d\\d");

    @TempDir private Path folder;
    private final Map<String, String> environment = new TreeMap<>(Map.of("TZ", "UTC"));
    private final LocalDate tomorrow = LocalDate.ofInstant(Instant.now(), Vietnam.ZONE).plusDays(1);
    private final String lastMoment = "07:00 " + Vietnam.date(tomorrow);

    @Test
    void nothingIsLostAndTheLastMomentIsVietnams() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        try (var server = new ServerProcess(data, environment);
                var playwright = Chromium.playwright();
                var browser = Chromium.launch(playwright)) {
            server.start("--empty");
            var staff = signedIn(server, browser, DESK, "Hoàng Đình Khải");
            var desk = new QuizDesk(server, staff, server.fact("evening"));
            desk.imports();
            desk.prepares(tomorrow);
            var phone = begun(server, browser, PHONE, 0);
            choose(phone, 1, 2);
            var deaf = begunWithoutPush(server, browser, 4);

            phone.context().setOffline(true);
            double cut = now(phone);
            answersWithoutNetwork(phone);
            twoPagesOfOnePerson(server, browser);
            desk.givesTime("Sở Mẫu", PlantedWorld.MEMBERS.get(4), LocalTime.of(7, 30), tomorrow);
            desk.regrades();
            assertThat(deaf.locator(".quiz-trouble")).containsText("Đồng chí được thêm giờ");
            deaf.context().close();
            phone.waitForFunction("end => performance.now() > end", cut + CUT_MILLIS);
            write(phone, 5, "75");
            phone.context().setOffline(false);
            assertSaved(phone);
            assertThat(answers(server, phone)).isEqualTo("3");

            server.kill();
            choose(phone, 2, 1);
            assertThat(phone.locator("quiz-sheet save-mark")).containsText("Chờ mạng");
            environment.put("TZ", "America/New_York");
            server.start("--empty");
            signInOverThePage(phone, server, 0);
            assertStandsAt(phone, 2);
            theSessionEnds(phone, server);
            theLastMomentPasses(server, browser, data, phone);
        }
    }

    /** Its push is dead from the beginning, and nobody answers on it. */
    private Page begunWithoutPush(ServerProcess server, Browser browser, int member) {
        var page = begun(server, browser, DESK, member);
        page.routeWebSocket(Pattern.compile(".*"), socket -> {});
        page.reload();
        assertThat(page.locator("#quiz-stem")).isVisible();
        return page;
    }

    /** What is chosen and typed meanwhile waits, and the page says so. */
    private static void answersWithoutNetwork(Page phone) {
        write(phone, 4, "buôn ma thuột");
        assertThat(phone.locator(".quiz-trouble")).containsText("Đang mất mạng");
        assertThat(phone.locator("quiz-sheet save-mark")).containsText("Chờ mạng");
        assertThat(phone.locator("#layout-network")).containsText("Mất mạng");
        look(phone, "quiz-cut-phone");
    }

    /** The last writer wins, and the other page says it; handing in waits for what is unsent. */
    private void twoPagesOfOnePerson(ServerProcess server, Browser browser) {
        var one = begun(server, browser, DESK, 1);
        var other = one.context().newPage();
        other.navigate(quiz(server));
        assertThat(other.locator("#quiz-stem")).isVisible();
        choose(one, 1, 2);
        assertThat(other.locator("#quiz-answer-2")).hasAttribute("aria-checked", "true");
        assertThat(other.locator(".quiz-trouble")).containsText("Câu 1 vừa được trả lời");
        choose(other, 1, 1);
        assertThat(one.locator(".quiz-trouble")).containsText("Câu 1 vừa được trả lời");
        assertThat(one.locator("#quiz-answer-1")).hasAttribute("aria-checked", "true");
        choose(one, 1, 2);
        choose(one, 2, 1);
        other.close();

        one.context().setOffline(true);
        choose(one, 3, 1);
        one.locator("#quiz-submit").click();
        one.locator("#quiz-submit-yes").click();
        assertThat(one.locator("#quiz-submit-dialog")).containsText("Nếu mất mạng");
        one.context().setOffline(false);
        assertThat(one.locator("#quiz-result-points")).containsText("Được 2/5 điểm");
        one.context().close();
    }

    /** Signed out elsewhere: the page asks over itself, and what was chosen arrives. */
    private static void theSessionEnds(Page phone, ServerProcess server) {
        phone.context()
                .addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(server.address(""))));
        choose(phone, 3, 1);
        signInOverThePage(phone, server, 0);
        phone.reload();
        assertStandsAt(phone, 3);
        assertThat(answers(server, phone)).isEqualTo("5");
    }

    /** It is 07:00 in Vietnam, 19:00 of the day before where the server thinks it is. */
    private void theLastMomentPasses(ServerProcess server, Browser browser, Path data, Page phone)
            throws Exception {
        itIs(LocalTime.of(6, 58), data);
        var begun = begun(server, browser, PHONE, 2);
        choose(begun, 2, 1);
        assertSaved(begun);
        listenersHearOfTheLastMinuteOnly(begun);
        itIs(LocalTime.of(6, 59, 52), data);
        begun.reload();
        assertThat(begun.locator("#quiz-clock")).containsText("00:0");
        assertThat(begun.locator(".quiz-trouble")).containsText("Đã hết giờ");
        assertThat(begun.locator("#quiz-result-points"))
                .containsText("Được 1/4 điểm. Hết giờ lúc " + lastMoment);
        logIn(server, phone, PlantedWorld.MEMBERS.getFirst());
        phone.navigate(quiz(server));
        assertThat(phone.locator("#quiz-result-points"))
                .containsText("Được 4/4 điểm. Hết giờ lúc " + lastMoment);
        look(phone, "quiz-ended-phone");

        var late = signedIn(server, browser, PHONE, PlantedWorld.MEMBERS.get(3));
        late.navigate(quiz(server));
        assertThat(late.locator("main#content")).containsText("Bài trắc nghiệm đã đóng");
    }

    /** The clock that is seen counts every second; it is told at set moments. */
    private static void listenersHearOfTheLastMinuteOnly(Page page) {
        page.clock().install();
        page.reload();
        assertThat(page.locator("#quiz-stem")).isVisible();
        var heard = page.locator("quiz-sheet .for-listeners");
        assertThat(page.locator("#quiz-clock")).containsText("01:");
        assertThat(heard).hasText("");
        page.clock().fastForward(60_000);
        assertThat(page.locator("#quiz-clock")).containsText("00:");
        assertThat(heard).hasText(Pattern.compile("Còn 00:\\d\\d"));
    }

    /** So late it is in Vietnam from now on; who was signed in hours ago is not any more. */
    private void itIs(LocalTime time, Path data) throws IOException {
        var shown = Vietnam.instant(tomorrow.atTime(time));
        Files.writeString(
                data.resolve("ahead"), "" + Duration.between(Instant.now(), shown).toMillis());
    }

    /** What is shown before the start: the last moment as Vietnam's clocks show it. */
    private Page begun(ServerProcess server, Browser browser, int width, int member) {
        var page = signedIn(server, browser, width, PlantedWorld.MEMBERS.get(member));
        page.navigate(quiz(server));
        assertThat(page.locator("#quiz-start-card")).containsText(lastMoment);
        page.locator("#quiz-start").click();
        assertThat(page.locator("#quiz-stem")).isVisible();
        return page;
    }

    private static Page signedIn(ServerProcess server, Browser browser, int width, String name) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setTimezoneId("Europe/Paris")
                                .setViewportSize(width, width == PHONE ? 780 : 900));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        return logIn(server, context.newPage(), name);
    }

    private static Page logIn(ServerProcess server, Page page, String name) {
        page.navigate(server.address(""));
        page.locator("#login-username").fill(server.fact("user." + name));
        page.locator("#login-password").fill(PlantedWorld.PASSWORD);
        page.locator("#login-submit").click();
        assertThat(page.locator("main#content")).isVisible();
        return page;
    }

    private static void signInOverThePage(Page page, ServerProcess server, int member) {
        page.locator("#sign-in-dialog-username")
                .fill(server.fact("user." + PlantedWorld.MEMBERS.get(member)));
        page.locator("#sign-in-dialog-password").fill(PlantedWorld.PASSWORD);
        page.locator("#sign-in-dialog button").click();
        assertSaved(page);
    }

    private static void choose(Page page, int question, int option) {
        turn(page, question);
        page.locator("#quiz-answer-" + option).click();
        assertThat(page.locator("#quiz-answer-" + option)).hasAttribute("aria-checked", "true");
    }

    private static void write(Page page, int question, String words) {
        turn(page, question);
        page.locator("#quiz-text").pressSequentially(words);
        page.locator("#quiz-text").blur();
    }

    private static void turn(Page page, int question) {
        var here = page.locator(".quiz-body").first();
        if (!here.textContent().contains("Câu " + question + " / ")) {
            page.locator("#quiz-all:visible, .q-cell[data-question='" + question + "']:visible")
                    .first()
                    .click();
            if (page.locator("#quiz-overview").isVisible()) {
                page.locator("#quiz-overview [data-question='" + question + "']").click();
            }
        }
        assertThat(here).containsText("Câu " + question + " / 5");
    }

    private static void assertStandsAt(Page page, int question) {
        assertThat(page.locator(".quiz-body").first()).containsText("Câu " + question + " / 5");
        assertThat(page.locator("#quiz-answer-1")).hasAttribute("aria-checked", "true");
    }

    private static void assertSaved(Page page) {
        assertThat(page.locator("quiz-sheet save-mark")).containsText(SAVED);
        page.waitForFunction("window.hoctapPieces.unsent() === 0");
    }

    /** How many answers of the page's attempt are stored. */
    private static String answers(ServerProcess server, Page page) {
        var attempt = page.locator("quiz-sheet").getAttribute("attempt");
        return server.ask(
                "select count(*) from quiz_answer where attempt_id = '%s'".formatted(attempt));
    }

    private static String quiz(ServerProcess server) {
        return server.address("plans/" + server.fact("evening") + "/quiz");
    }

    private static double now(Page page) {
        return ((Number) page.evaluate("performance.now()")).doubleValue();
    }

    private static void look(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screens", name + ".png")));
    }
}
