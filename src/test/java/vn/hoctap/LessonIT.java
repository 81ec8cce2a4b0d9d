package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.FirstSignIn;
import vn.hoctap.identity.IssuedCode;
import vn.hoctap.identity.Role;
import vn.hoctap.live.Chapter;
import vn.hoctap.live.NewRecording;
import vn.hoctap.live.Recordings;
import vn.hoctap.organization.UnitId;
import vn.hoctap.quiz.Quizzes;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.PlanDetails;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** A member on a phone follows a recorded session and takes the quiz, on a line that breaks. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(World.class)
@OnH2
class LessonIT {

    private static final String PASSWORD = "một câu dễ nhớ";
    private static final String DIEM = "Nguyễn Thị Ngọc Diễm";
    private static final String KHAI = "Hoàng Đình Khải";
    private static final Pattern SAVED = Pattern.compile("Đã lưu \\d\\d:\\d\\d:\\d\\d");
    private static final Pattern COUNTED = Pattern.compile("Đã ghi nhận \\d\\d:\\d\\d:\\d\\d");

    private static Playwright playwright;
    private static Browser browser;

    @Autowired private World world;
    @Autowired private Accounts accounts;
    @Autowired private FirstSignIn firstSignIn;
    @Autowired private StudyDocuments documents;
    @Autowired private StudyPlans plans;
    @Autowired private Recordings recordings;
    @Autowired private Quizzes quizzes;
    @Autowired private Clock clock;
    @LocalServerPort private int port;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> traffic = new ArrayList<>();
    private final Map<String, String> usernames = new HashMap<>();

    @BeforeAll
    static void openBrowser() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @AfterEach
    void closePages() {
        // a message under way when its page closes has nobody to be copied for
        contexts.forEach(BrowserContext::unrouteAll);
        contexts.forEach(BrowserContext::close);
    }

    @Test
    void sessionAndQuizAreFinishedAlthoughTheLineBreaks() {
        var unit = world.unit("Đảng bộ Sở Mẫu");
        world.member(unit, DIEM);
        var staff = world.with(Role.BOARD_STAFF, world.root(), unit, KHAI);
        var plan = world.ask(staff, this::publish);
        var phone = signIn(unit, DIEM, 360, 780);

        var desk = signIn(unit, DIEM, 1440, 900);
        follow(phone, plan, desk);
        take(phone, plan, desk);
        prepare(signIn(unit, KHAI, 1440, 900), plan);
    }

    private void follow(Page phone, StudyPlanId plan, Page desk) {
        var session = address("plans/" + plan.value() + "/session");
        phone.navigate(session);
        assertThat(phone.locator("#session-watched")).hasText("Phần đã xem thật: 0%");
        assertThat(claimTheWholeFilm(phone)).isEqualTo("live.watched-too-fast");
        phone.locator("#session-play").click();
        phone.waitForFunction("document.querySelector('video')?.currentTime > 2");
        phone.locator("#session-play").click();
        assertThat(phone.locator(".watched-card save-mark")).containsText(COUNTED);

        desk.navigate(session);
        desk.waitForFunction("document.querySelector('video')?.currentTime > 1");
        phone.locator("#session-play").click();
        assertThat(phone.locator("#session-player")).containsText("ở nơi khác");
        phone.reload();
        phone.waitForFunction("document.querySelector('video')?.currentTime > 1");
        lookOnWithoutNetwork(phone);
        look(phone, "session-phone");
        assertThat(phone.locator("#session-onward")).isVisible();
        assertSound(phone);
        phone.locator("#session-onward").click();
        phone.waitForURL("**/plans/" + plan.value());
    }

    /** What a page could claim without having played anything; the code of the refusal. */
    private static Object claimTheWholeFilm(Page phone) {
        return phone.evaluate(
                """
                () => {
                  const session = document.querySelector('session-player').getAttribute('session');
                  const whole = { number: 900, ranges: [[0, 20000]], position: 0, visible: true };
                  return window.hoctapPieces
                    .send('watched', JSON.parse(session).viewing, whole, 'forged')
                    .then(() => 'taken', (refused) => refused.code);
                }
                """);
    }

    /** What was watched meanwhile arrives when the network is back. */
    private static void lookOnWithoutNetwork(Page phone) {
        phone.locator("#session-speed").selectOption("1.5");
        phone.locator("#session-play").click();
        phone.context().setOffline(true);
        phone.waitForFunction("document.querySelector('video')?.currentTime > 17");
        assertThat(phone.locator("#session-onward")).hasCount(0);
        phone.context().setOffline(false);
        assertThat(phone.locator(".watched-card save-mark")).containsText(COUNTED);
    }

    private void take(Page phone, StudyPlanId plan, Page desk) {
        phone.navigate(address("plans/" + plan.value() + "/quiz"));
        phone.locator("#quiz-start").click();
        assertThat(phone.locator("#quiz-stem")).isVisible();
        phone.locator("#quiz-answer-2").click();
        assertThat(phone.locator("quiz-sheet save-mark")).containsText(SAVED);
        look(phone, "quiz-phone");
        assertSound(phone);
        phone.locator("#quiz-all").click();
        assertThat(phone.locator("#quiz-overview .q-cell[data-question]")).hasCount(3);
        look(phone, "quiz-overview-phone");
        assertSound(phone);
        phone.locator("#quiz-overview-close").click();
        withoutNetwork(phone);

        phone.reload();
        assertThat(phone.locator("#quiz-answer-1")).hasAttribute("aria-checked", "true");
        assertThat(phone.locator(".quiz-body")).containsText("Câu 2 / 3");

        desk.navigate(address("plans/" + plan.value() + "/quiz"));
        assertThat(desk.locator(".quiz-body")).containsText("Câu 2 / 3");
        look(desk, "quiz-desk");
        assertSound(desk);
        desk.keyboard().press("ArrowRight");
        desk.keyboard().press("1");
        assertThat(desk.locator("#quiz-answer-1")).hasAttribute("aria-checked", "true");
        assertThat(desk.locator(".quiz-legend:visible")).containsText("3 đã trả lời");
        assertThat(traffic.toString())
                .contains("Câu hỏi thứ nhất", "syncId")
                .doesNotContain("Vì đúng", "\"credit\"", "\"holds\"");
        desk.locator("#quiz-submit").click();
        desk.locator("#quiz-submit-yes").click();
        assertThat(desk.locator("#quiz-result-points")).containsText("/3 điểm");
        look(desk, "quiz-result-desk");
        assertSound(desk);
    }

    /** The board sees its text again, is told of a line that cannot be read, and adds a film. */
    private void prepare(Page desk, StudyPlanId plan) {
        desk.navigate(address("study-plans/" + plan.value() + "/quiz"));
        var text = desk.locator("#quiz-text textarea");
        assertThat(text).hasValue(Pattern.compile("= Vì đúng một\\."));
        text.fill("? 1 single I\nCâu hỏi?\n- a\n- b");
        desk.locator("#quiz-save").click();
        assertThat(desk.locator("#quiz-said")).containsText("Dòng 1");
        look(desk, "quiz-prepare-desk");
        assertSound(desk);

        desk.navigate(address("study-plans/" + plan.value() + "/recordings"));
        assertThat(desk.locator("#recordings")).containsText("Buổi học ghi hình");
        desk.locator("#recording-title input").fill("Buổi học thứ hai");
        desk.locator("#recording-upload input[type=file]")
                .setInputFiles(Path.of("src/test/resources/live/twenty-seconds.mp4"));
        assertThat(desk.locator("vaadin-upload-file[complete]")).isVisible();
        desk.locator("#recording-add").click();
        assertThat(desk.locator("#recordings")).containsText("Buổi học thứ hai");
        look(desk, "recordings-desk");
        assertSound(desk);
    }

    /** Chooses while the network is away; what was chosen arrives by itself. */
    private void withoutNetwork(Page phone) {
        phone.context().setOffline(true);
        phone.locator("#quiz-on-phone").click();
        phone.locator("#quiz-answer-1").click();
        assertThat(phone.locator(".quiz-trouble")).containsText("Đang mất mạng");
        assertThat(phone.locator("quiz-sheet save-mark")).containsText("Chờ mạng");
        look(phone, "quiz-offline-phone");
        phone.context().setOffline(false);
        assertThat(phone.locator("quiz-sheet save-mark")).containsText(SAVED);
        assertThat(phone.locator(".quiz-trouble .notice")).hasCount(0);
    }

    private StudyPlanId publish() {
        var document =
                documents.register(
                        new NewDocument(
                                DocumentKind.RESOLUTION,
                                "08-NQ/MH",
                                "Ban Mẫu",
                                LocalDate.of(2026, 10, 1),
                                "Đẩy mạnh chuyển đổi số trong hoạt động của tổ chức đảng",
                                "I. Mục tiêu\nMọi việc của chi bộ được làm gọn."));
        var last = Vietnam.today(clock).plusDays(9);
        var due = Map.of(Step.SESSION, last, Step.QUIZ, last, Step.REFLECTION, last);
        var plan =
                plans.draft(document, new PlanDetails("Đợt 1", due, Set.of(), "", 0, 0, Set.of()));
        plans.publish(plan);
        record(plan);
        quizzes.prepare(
                plan,
                """
                minutes: 20
                passPercent: 1
                ---
                ? 1 single I
                Câu hỏi thứ nhất?
                + Một
                - Hai
                = Vì đúng một.

                ? 2 single I
                Câu hỏi thứ hai?
                + Một
                - Hai
                = Vì đúng hai.

                ? 3 truefalse I
                Câu hỏi thứ ba đúng.
                + Đúng
                - Sai
                = Vì đúng ba.
                """);
        return plan;
    }

    private void record(StudyPlanId plan) {
        var about =
                new NewRecording(
                        "Buổi học ghi hình",
                        "Đỗ Hữu Nghĩa",
                        "buoi-hoc.mp4",
                        "WEBVTT\n\n00:00.000 --> 00:05.000\nKính thưa các đồng chí\n",
                        List.of(new Chapter(0, "Mở đầu"), new Chapter(10_000, "Tổ chức thực hiện")),
                        80);
        try (var video = LessonIT.class.getResourceAsStream("/live/twenty-seconds.mp4")) {
            recordings.add(plan, about, Objects.requireNonNull(video));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Page signIn(UnitId unit, String name, int width, int height) {
        var context =
                browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        contexts.add(context);
        var page = context.newPage();
        // pages, Vaadin's messages, pushed or not, and the paper: all in which a key could come
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> traffic.add("" + frame.text())));
        context.route(
                Pattern.compile(".*(/api/quiz/|v-r=uidl|/plans/[-0-9a-f]+/quiz).*"),
                route -> {
                    var response = route.fetch();
                    traffic.add(response.text());
                    route.fulfill(new Route.FulfillOptions().setResponse(response));
                });
        page.navigate(address(""));
        page.locator("#login-username").fill(username(unit, name));
        page.locator("#login-password").fill(PASSWORD);
        page.locator("#login-submit").click();
        assertThat(page.locator("main#content")).isVisible();
        return page;
    }

    /** The name to sign in with; the password is set at first use. */
    private String username(UnitId unit, String name) {
        return usernames.computeIfAbsent(
                name,
                wanted -> {
                    var codes = new ArrayList<IssuedCode>();
                    world.as(world.administrator(), () -> codes.addAll(accounts.issueCodes(unit)));
                    var own =
                            codes.stream()
                                    .filter(code -> code.name().equals(wanted))
                                    .findFirst()
                                    .orElseThrow();
                    firstSignIn.setPassword(own.username(), own.code(), PASSWORD);
                    return own.username();
                });
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    private static void look(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screens", name + ".png")));
    }

    /** Nothing serious for readers with aids, and no sideways scrolling. */
    private static void assertSound(Page page) {
        var serious =
                new AxeBuilder(page)
                                // Vaadin's own, shown for a moment when the server answers again
                                .exclude("vaadin-connection-indicator")
                                .analyze()
                                .getViolations()
                                .stream()
                                .filter(it ->
                                        Set.of("serious", "critical").contains(it.getImpact()))
                                .map(it -> it.getId() + " " + it.getNodes().getFirst().getHtml())
                                .toList();
        assertThat(serious).isEmpty();
        var wider =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wider).isEqualTo(0);
    }
}
