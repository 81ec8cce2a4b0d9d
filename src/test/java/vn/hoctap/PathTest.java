package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.hoctap.grading.Grades;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.FirstSignIn;
import vn.hoctap.identity.IssuedCode;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/** People who sign in by their names and hand in Word files; a database apart from the shell's. */
@TestPropertySource(properties = "hoctap.own-database=path")
abstract class PathTest extends BrowserTest {

    static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Two sentences, more than twenty words. */
    static final List<String> SHORT =
            List.of(
                    "Tổ tôi xếp lại tủ hồ sơ của phòng họp trong hai buổi chiều thứ sáu vừa qua.",
                    "Mỗi cặp giấy nay có nhãn, người giữ và ngày phải trả lại cho văn thư.");

    @Autowired World world;
    @Autowired Accounts accounts;
    @Autowired FirstSignIn firstSignIn;

    /** What console and network complained of, by whom. */
    final List<String> troubles = new ArrayList<>();

    private final Map<String, String> usernames = new HashMap<>();

    /** Everybody of the unit uses his code and has a password from now on. */
    final void letIn(UnitId unit) {
        var codes = new ArrayList<IssuedCode>();
        world.as(world.administrator(), () -> codes.addAll(accounts.issueCodes(unit)));
        for (var code : codes) {
            firstSignIn.setPassword(code.username(), code.code(), Scene.PASSWORD);
            usernames.put(code.name(), code.username());
        }
    }

    final String username(String name) {
        return usernames.getOrDefault(name, "");
    }

    /** Signs in, and notes what the console and the network complain of. */
    final Page open(String name, int width) {
        var page = page(width, ColorScheme.LIGHT);
        page.onPageError(error -> troubles.add(name + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address("")) && request.url().startsWith("http")) {
                troubles.add(name + ": " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                troubles.add(name + ": " + message.text());
            }
        });
        page.navigate(address(""));
        signIn(page, username(name));
        assertThat(page.locator("main#content")).isVisible();
        return page;
    }

    /** One of our own texts in Vietnamese. */
    static String sentence(String key) {
        return ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of("vi")).getString(key);
    }

    /** Chooses a file as the reflection and waits until the card names it. */
    static void bring(Page page, String name, byte[] content) {
        page.locator("#reflection-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        assertThat(page.locator("#reflection-file .row-title")).hasText(name);
    }

    static void submit(Page page) {
        page.locator("#reflection-declared input").check();
        page.locator("#reflection-submit").click();
        page.waitForURL("**/receipts/**");
        assertThat(page.locator("section.receipt").first()).isVisible();
    }

    /** Types a reflection, in place of what is there. */
    final void write(Page page, StudyPlanId plan, String text) {
        page.navigate(address("plans/" + plan.value() + "/reflection"));
        page.locator("#reflection-tab-write").click();
        page.locator("#reflection-draft-text").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
        assertThat(page.locator("#reflection-saved")).containsText("Đã lưu");
    }

    /** By its notice. */
    final void openCase(Page page) {
        page.navigate(address("notices"));
        page.locator("a[id^=notice-][href^='cases/']").first().click();
        assertThat(page.locator("#case-state")).isVisible();
    }

    /** The grader gives all that waits for him the most, also what is open in a browser. */
    final void gradeAll(Grades grades, PersonId grader) {
        var page = UUID.randomUUID();
        world.as(
                grader,
                () -> {
                    for (var row : grades.queue(0, 10)) {
                        grades.takeOver(row.id(), page);
                        grades.open(row.id())
                                .rubric()
                                .criteria()
                                .forEach(it -> grades.mark(row.id(), page, it.key(), it.most()));
                        grades.finish(row.id(), page);
                    }
                });
    }

    static byte[] word(List<String> text) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            text.forEach(it -> document.createParagraph().createRun().setText(it));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
