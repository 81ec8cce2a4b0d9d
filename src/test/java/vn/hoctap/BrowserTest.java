package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The application with the {@link Scene} in it, and pages of a real browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "hoctap.demo=false")
@Import({World.class, Scene.class, Probe.class})
@OnH2
abstract class BrowserTest {

    static final int PHONE = 360;
    static final int DESK = 1440;

    private static Playwright playwright;
    private static Browser browser;

    @Autowired Scene scene;
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

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void closePages() {
        contexts.forEach(BrowserContext::close);
    }

    /** A page of a browser of its own, whose language is English. */
    final Page page(int width, ColorScheme scheme) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale("en-US")
                                .setColorScheme(scheme)
                                .setViewportSize(width, width == PHONE ? 780 : 900));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        contexts.add(context);
        return context.newPage();
    }

    /** Errors of the console and requests to other hosts, as they come. */
    final List<String> watch(Page page) {
        var seen = new CopyOnWriteArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                seen.add(message.text());
            }
        });
        page.onPageError(seen::add);
        page.onRequest(request -> {
            var url = request.url();
            if (!url.contains("//localhost:" + port) && !url.startsWith("data:")) {
                seen.add(url);
            }
        });
        return seen;
    }

    final Page signedIn(String username, int width, ColorScheme scheme) {
        var page = page(width, scheme);
        page.navigate(address(""));
        signIn(page, username);
        assertThat(page.locator("main#content")).isVisible();
        return page;
    }

    static void signIn(Page page, String username) {
        page.locator("#login-username").fill(username);
        page.locator("#login-password").fill(Scene.PASSWORD);
        page.locator("#login-submit").click();
    }

    /** Answers a question that stands over the page, and waits until it has faded out. */
    static void confirm(Page page) {
        page.locator("vaadin-button[slot=confirm-button]").click();
        assertThat(page.locator("vaadin-confirm-dialog")).hasCount(0);
    }

    final int port() {
        return port;
    }

    final String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    /** Takes a picture, and sees that nothing is cut off and that everybody can read the page. */
    static void isGood(Page page, String name) {
        assertThat(faults(page, name)).as(name).isEmpty();
    }

    /** What {@link #isGood} complains of. */
    static List<String> faults(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screens", name + ".png")));
        var faults = new ArrayList<String>();
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
            faults.add("scrolls sideways");
        }
        new AxeBuilder(page)
                        // Vaadin's own, shown only while the server does not answer
                        .exclude("vaadin-connection-indicator")
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(found ->
                                "%s %s %s"
                                        .formatted(
                                                found.getImpact(),
                                                found.getId(),
                                                found.getNodes().getFirst().getHtml()))
                        .forEach(faults::add);
        return faults;
    }
}
