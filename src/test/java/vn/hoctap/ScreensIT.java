package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every route and every dialog, opened in the demonstration by a role that may: readable for
 * everybody, nothing cut off, no words of the other language, no complaint of console or network.
 */
@Timeout(900)
class ScreensIT extends DemoTest {

    /** One screen that is missing shall not use up the time of all. */
    private static final double PATIENCE_MILLIS = 20_000;

    private static final String PAGE = "main#content h1";
    private static final String DIALOG =
            ":is(vaadin-dialog, vaadin-confirm-dialog)[opened] vaadin-button";

    /** A phone by day in Vietnamese and a desk by night in English. */
    enum Look {
        PHONE_BY_DAY(PHONE, ColorScheme.LIGHT, "vi"),
        DESK_BY_NIGHT(DESK, ColorScheme.DARK, "en");

        private final int width;
        private final ColorScheme scheme;
        private final String language;

        Look(int width, ColorScheme scheme, String language) {
            this.width = width;
            this.scheme = scheme;
            this.language = language;
        }
    }

    /**
     * @param user of the demonstration
     * @param path where he goes
     * @param clicks what is pressed there, one after the other
     * @param seen what stands there at last
     */
    private record Screen(String user, String path, List<String> clicks, String seen) {

        String name(Look look) {
            var what = path + String.join("-", clicks);
            return "all-%s-%s-%s"
                    .formatted(user, what.replaceAll("[^A-Za-z]+", "-"), look.language);
        }
    }

    /** The demonstration's administrator is called by his office. */
    private final English english = new English("Quản trị hệ thống");

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyScreenAndEveryDialogIsGood(Look look) {
        var faults = new LinkedHashMap<String, List<String>>();
        byUser().forEach((user, screens) -> {
            var page = page(look.width, look.scheme);
            page.context().setDefaultTimeout(PATIENCE_MILLIS);
            var seen = watch(page);
            enter(page, user, look.language);
            for (var screen : screens) {
                var found = new ArrayList<>(look(page, screen, look));
                found.addAll(seen);
                seen.clear();
                if (!found.isEmpty()) {
                    faults.put(screen.name(look), found);
                }
            }
            page.context().close();
        });
        assertThat(faults).isEmpty();
    }

    private List<String> look(Page page, Screen screen, Look look) {
        try {
            page.navigate(address(screen.path()));
            page.locator(PAGE).first().waitFor();
            for (var click : screen.clicks()) {
                page.locator(click).first().click();
            }
            page.locator(screen.seen()).first().waitFor();
            page.waitForFunction(
                    "document.getAnimations().every(it =>"
                            + " it.effect.getComputedTiming().endTime === Infinity)");
        } catch (PlaywrightException notThere) {
            return List.of("not there: " + notThere.getMessage());
        }
        var faults = new ArrayList<>(faults(page, screen.name(look)));
        // Vaadin's own dialogs have headings and landmarks of their own: only what is serious
        faults.removeIf(fault -> fault.startsWith("moderate ") || fault.startsWith("minor "));
        if (look.language.equals("en")) {
            faults.addAll(english.leftOver(page));
        }
        return faults;
    }

    private void enter(Page page, String user, String language) {
        page.navigate(address(""));
        page.locator("#login-username").fill(user);
        page.locator("#login-password").fill(PASSWORD);
        page.locator("#login-submit").click();
        assertThat(page.locator(PAGE).first()).isVisible();
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            page.locator("#layout-language").dispatchEvent("click");
            assertThat(page.locator("html")).hasAttribute("lang", language);
        }
    }

    private static Map<String, List<Screen>> byUser() {
        var byUser = new LinkedHashMap<String, List<Screen>>();
        TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .forEach(cells -> {
                    var clicks =
                            Arrays.stream(cells.get(2).split(";", -1))
                                    .map(String::strip)
                                    .filter(click -> !click.isEmpty())
                                    .toList();
                    var seen = cells.get(3).equals("dialog") ? DIALOG : cells.get(3);
                    byUser.computeIfAbsent(cells.get(0), user -> new ArrayList<>())
                            .add(new Screen(cells.get(0), cells.get(1), clicks, seen));
                });
        return byUser;
    }

    /** User, address, what is pressed, what is seen then. */
    private static final String TABLE =
            """
            hocvien | today | | h1
            hocvien | plans | | h1
            hocvien | plans | main a[href^='plans/'] | .step-row
            hocvien | plans | main a[href^='plans/'] ; main a[href*='/materials/'] | .reading
            hocvien | today | main a[href$='/quiz'] | #quiz-start
            hocvien | results | | h1
            hocvien | notices | | #content
            hocvien | profile | | #profile-sign-out
            hocvien | receipt-check | | h1
            hocvien | nowhere | | h1
            hocvien | audit | | h1
            donvikhac | today | main a[href$='/session'] | h1
            baocaovien | today | main a[href$='/reflection'] | #reflection-upload
            bithu | unit | | #study-unit-rows
            bithu | cases | | #cases-list
            bithu | cases | #cases-list a | #case-compare
            bithu | results | main a[href^='results/'] | #grading-results
            bithu | results | main a[href^='results/'] ; [id^=grading-reallocate-] | dialog
            bithu | results | main a[href^='results/'] ; #grading-publish | dialog
            bithu | roster/persons | | #roster-list li
            bithu | roster/persons | [id^=roster-open-] | h1
            bithu | question-bank | | #quiz-bank-list
            bithu | quiz-results | | #quiz-results-summary
            bithu | question-bank | #quiz-bank-add | #quiz-stem
            bithu | question-bank | #quiz-bank-exchange | #quiz-export
            chambai | grading | | #grading-essay
            chambaiban | grading | | h1
            lanhdao | whole | | #whole-units
            lanhdao | study-plans | main a[href^='study-plans/'] | h1
            lanhdao | results | main a[href^='results/'] | h1
            bantuyengiao | whole | | #whole-units
            bantuyengiao | documents | | h1
            bantuyengiao | documents/new | | #resolution-save
            bantuyengiao | documents | main a[href^='documents/']:not([href$=new]) | #resolution-materials
            bantuyengiao | documents | main a[href^='documents/']:not([href$=new]) ; #resolution-plan | #study-plan-save
            bantuyengiao | study-plans | | h1
            bantuyengiao | study-plans | main a[href^='study-plans/'] | h1
            bantuyengiao | study-plans | main a[href^='study-plans/'] ; #study-plan-session | #recording-add
            bantuyengiao | study-plans | main a[href^='study-plans/'] ; #study-plan-quiz | #quiz-save
            bantuyengiao | quiz-results | | #quiz-results-summary
            bantuyengiao | cases | #cases-across | #cases-list
            bantuyengiao | question-bank | [id^=quiz-question-] | #quiz-stem
            bantuyengiao | roster/import | | #roster-template
            quantri | status | | .facts
            quantri | organization/units | | #organization-tree
            quantri | organization/units | #organization-found | dialog
            quantri | organization/units | [id^=organization-close-] | dialog
            quantri | roster/persons | [id^=roster-open-] ; #roster-person-move | dialog
            quantri | roster/persons | [id^=roster-open-] ; #roster-person-state | dialog
            quantri | roster/persons | [id^=roster-open-] ; #roster-person-appoint | dialog
            quantri | roster/persons | [id^=roster-open-] ; #roster-person-correct | dialog
            quantri | roster/persons | [id^=roster-open-] ; #roster-person-end | dialog
            quantri | accounts | | #accounts-list li
            quantri | accounts | [id^=accounts-open-] | #account-roles
            quantri | accounts | [id^=accounts-open-] ; #account-grant | dialog
            quantri | accounts | [id^=accounts-open-] ; #account-code | dialog
            quantri | accounts | [id^=accounts-open-] ; #account-lock | dialog
            quantri | accounts | [id^=accounts-open-] ; [id^=account-end-] | dialog
            quantri | codes | | #codes-units
            quantri | audit | | #audit-lines
            quantri | audit | #audit-operation input | vaadin-combo-box-item
            quantri | notices | | #content
            """;
}
