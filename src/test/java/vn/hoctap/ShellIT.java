package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.FirstSignIn;
import vn.hoctap.identity.IssuedCode;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.study.PlanDetails;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlans;

/** The frame of the pages in a real browser, on a phone and on a desk, by day and by night. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "hoctap.demo=true")
@Import(World.class)
@OnH2
class ShellIT {

    private static final String PASSWORD = "một câu dễ nhớ";
    private static final int PHONE = 360;
    private static final int DESK = 1440;

    private static Playwright playwright;
    private static Browser browser;

    @Autowired private World world;
    @Autowired private Accounts accounts;
    @Autowired private FirstSignIn firstSignIn;
    @Autowired private StudyDocuments documents;
    @Autowired private StudyPlans plans;
    @LocalServerPort private int port;

    private final List<BrowserContext> contexts = new ArrayList<>();

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
        contexts.forEach(BrowserContext::close);
    }

    @BeforeEach
    void aUnitWithAPlan() {
        if (plansExist()) {
            return;
        }
        var unit = world.unit("Đảng bộ Sở Nông nghiệp");
        world.member(unit, "Nguyễn Thị Ngọc Diễm");
        world.member(unit, "H’Bình Niê");
        world.member(unit, "Y Djŭ Byă");
        world.with(Role.UNIT_SECRETARY, unit, unit, "Lê Quang Tuấn");
        var staff = world.with(Role.BOARD_STAFF, world.root(), unit, "Hoàng Đình Khải");
        world.as(staff, this::publish);
        issued(unit)
                .forEach(code -> firstSignIn.setPassword(code.username(), code.code(), PASSWORD));
    }

    private boolean plansExist() {
        return accounts.of(new vn.hoctap.roster.PersonId(java.util.UUID.randomUUID())).isPresent();
    }

    private List<IssuedCode> issued(UnitId unit) {
        var codes = new ArrayList<IssuedCode>();
        world.as(world.administrator(), () -> codes.addAll(accounts.issueCodes(unit)));
        return codes;
    }

    private void publish() {
        var document =
                documents.register(
                        new NewDocument(
                                DocumentKind.RESOLUTION,
                                "07-NQ/MH",
                                "Ban Mẫu",
                                LocalDate.of(2026, 10, 1),
                                "Đẩy mạnh chuyển đổi số trong hoạt động của tổ chức đảng",
                                "I. Mục tiêu\nMọi việc của chi bộ được làm gọn."));
        var due = new EnumMap<Step, LocalDate>(Step.class);
        var today = LocalDate.now(vn.hoctap.shared.Vietnam.ZONE);
        var last = today.plusDays(3);
        for (var step : Step.values()) {
            due.put(step, last);
            last = last.plusDays(2);
        }
        plans.publish(
                plans.draft(document, new PlanDetails("Đợt 1", due, Set.of(), "", 0, 0, Set.of())));
    }

    private Page open(int width, String scheme) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale("en-US")
                                .setColorScheme(
                                        com.microsoft.playwright.options.ColorScheme.valueOf(
                                                scheme))
                                .setViewportSize(width, width == PHONE ? 780 : 900));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        contexts.add(context);
        return context.newPage();
    }

    private void signIn(Page page, String username) {
        page.navigate(address(""));
        page.locator("#login-username").fill(username);
        page.locator("#login-password").fill(PASSWORD);
        page.locator("#login-submit").click();
        assertThat(page.locator("#content")).isVisible();
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    private static void look(Page page, String name) {
        page.waitForTimeout(300);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screens", name + ".png")));
    }

    @Test
    void look() {
        for (var scheme : List.of("LIGHT", "DARK")) {
            for (int width : new int[] {PHONE, DESK}) {
                var tail = "-" + width + "-" + scheme;
                var page = open(width, scheme);
                page.onConsoleMessage(m -> {
                    if (!m.type().equals("debug") && !m.type().equals("verbose"))
                        System.out.println("CONSOLE " + m.type() + " " + m.text());
                });
                page.navigate(address(""));
                assertThat(page.locator("#login-submit")).isVisible();
                look(page, "login" + tail);
                axe(page);
                page.locator("#login-username").fill("diemntn");
                page.locator("#login-password").fill("falsch");
                page.locator("#login-submit").click();
                assertThat(page.locator("#login-error")).isVisible();
                look(page, "login-error" + tail);
                page.navigate(address("first-sign-in"));
                assertThat(page.locator("#first-submit")).isVisible();
                look(page, "first" + tail);
                signIn(page, "diemntn");
                look(page, "today" + tail);
                axe(page);
                for (var path : List.of("profile", "nowhere", "status", "plans")) {
                    page.navigate(address(path));
                    assertThat(page.locator("#content")).isVisible();
                    look(page, path + tail);
                    axe(page);
                }
                var unit = open(width, scheme);
                signIn(unit, "tuanlq");
                look(unit, "unit" + tail);
                axe(unit);
                var board = open(width, scheme);
                signIn(board, "khaihd");
                look(board, "whole" + tail);
                axe(board);
            }
        }
    }

    private static void axe(Page page) {
        var found = new AxeBuilder(page).analyze().getViolations();
        found.forEach(v ->
                System.out.println(
                        "AXE "
                                + page.url()
                                + " "
                                + v.getId()
                                + " "
                                + v.getImpact()
                                + " "
                                + v.getNodes().stream().map(n -> n.getHtml()).limit(3).toList()));
        assertThat(found).isNotNull();
    }
}
