package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page does until a piece is acknowledged, whatever happens to network and session. */
class PieceChannelIT extends BrowserTest {

    private static final String PIECES = "**/api/pieces/**";

    @Autowired private Probe probe;

    private final UUID target = UUID.randomUUID();

    @BeforeEach
    void nothingWasReceived() {
        probe.forget();
    }

    @Test
    void whatIsSentWithoutNetworkArrivesWhenItIsBack() {
        var page = signedIn("diemntn", PHONE, ColorScheme.LIGHT);
        page.context().setOffline(true);

        send(page, "một", "a");
        send(page, "hai", "b");
        page.waitForFunction("window.hoctapPieces.standing().state === 'waiting'");
        assertThat(page.locator("#layout-network")).isVisible();
        assertThat(probe.received()).isEmpty();
        page.context().setOffline(false);

        isStored(page);
        assertThat(probe.received()).containsExactly("một", "hai");
    }

    @Test
    void ofSeveralForTheSamePlaceTheNewestIsSent() {
        var page = signedIn("diemntn", PHONE, ColorScheme.LIGHT);
        page.context().setOffline(true);
        send(page, "một", "a");
        send(page, "một hai", "a");
        send(page, "một hai ba", "a");
        page.context().setOffline(false);

        isStored(page);
        assertThat(probe.received()).containsExactly("một hai ba");
    }

    @Test
    void anAnswerLostOnTheWayMakesNoSecondPiece() {
        var page = signedIn("diemntn", PHONE, ColorScheme.LIGHT);
        var tries = new AtomicInteger();
        page.route(
                PIECES,
                route -> {
                    if (tries.incrementAndGet() == 1) {
                        // the server has it, the page does not hear of it
                        route.fetch();
                        route.abort();
                    } else {
                        route.resume();
                    }
                });

        send(page, "một", "a");

        isStored(page);
        assertThat(tries).hasValue(2);
        assertThat(probe.received()).containsExactly("một");
    }

    @Test
    void aServerThatStumblesIsAskedAgain() {
        var page = signedIn("diemntn", PHONE, ColorScheme.LIGHT);
        var tries = new AtomicInteger();
        page.route(
                PIECES,
                route -> {
                    if (tries.incrementAndGet() <= 2) {
                        route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("{}"));
                    } else {
                        route.resume();
                    }
                });

        send(page, "một", "a");

        isStored(page);
        assertThat(probe.received()).containsExactly("một");
    }

    @Test
    void whoseSessionEndedSignsInOverThePageAndLosesNothing() {
        var page = signedIn("diemntn", PHONE, ColorScheme.LIGHT);
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));

        send(page, "một", "a");
        assertThat(page.locator("#sign-in-dialog h2")).hasText("Đăng nhập lại để làm tiếp");
        isGood(page, "sign-in-dialog");
        page.locator("#sign-in-dialog-username").fill("diemntn");
        page.locator("#sign-in-dialog-password").fill("không phải");
        page.locator("#sign-in-dialog button").click();
        assertThat(page.locator("#sign-in-dialog [role=alert]")).isVisible();
        page.locator("#sign-in-dialog-password").fill(Scene.PASSWORD);
        page.locator("#sign-in-dialog button").click();

        assertThat(page.locator("#sign-in-dialog")).hasCount(0);
        // it goes at once, and then the page is loaded anew
        page.waitForCondition(() -> !probe.received().isEmpty());
        assertThat(page.locator("h1")).containsText("Chào đồng chí Diễm");
        assertThat(probe.received()).containsExactly("một");
    }

    @Test
    void aKindThatIsNotKnownIsRefusedAtOnce() {
        var page = signedIn("diemntn", PHONE, ColorScheme.LIGHT);

        var code =
                page.evaluate(
                        "target => window.hoctapPieces.send('nothing', target, {})"
                                + ".catch(reason => reason.code)",
                        target.toString());

        assertThat(code).isEqualTo("pieces.unknown-kind");
    }

    private void send(Page page, String text, String slot) {
        page.evaluate(
                "([target, text, slot]) => {"
                        + " window.hoctapPieces.send('probe', target, { text }, slot); }",
                new String[] {target.toString(), text, slot});
    }

    private static void isStored(Page page) {
        page.waitForFunction("window.hoctapPieces.unsent() === 0");
        page.waitForFunction("window.hoctapPieces.standing().state === 'saved'");
    }
}
