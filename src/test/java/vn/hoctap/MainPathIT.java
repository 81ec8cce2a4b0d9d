package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.FirstSignIn;
import vn.hoctap.identity.IssuedCode;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.PlanDetails;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** The whole way of an essay: read, handed in twice, told, written again, graded, seen. */
@TestPropertySource(properties = "hoctap.own-database=main-path")
class MainPathIT extends BrowserTest {

    private static final String FIRST = "Nguyễn Thị Thu Hà";
    private static final String SECOND = "Trần Văn Lâm";
    private static final String SECRETARY = "Phan Đình Tâm";
    private static final String GRADER = "Võ Thị Mai";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final List<String> OWN =
            List.of(
                    "Tổ tôi sửa đường ống nên bản vẽ cũ quý hơn vàng, vì đào nhầm một hố là cả khu"
                            + " phố mất nước nguyên ngày và bà con phàn nàn rất phải.",
                    "Tháng trước chúng tôi bắt đầu chụp ảnh từng mối nối trước khi lấp đất, ghi"
                            + " ngày giờ, người làm và cất chung vào một tập theo tên đường.",
                    "Tôi hứa đến hết quý sau sẽ xếp xong bản vẽ của ba phường, việc nào thiếu thì"
                            + " hỏi các bác đã nghỉ hưu, không để trống rồi đoán mò.",
                    "Khó nhất là thói quen xong việc thì về, nên tổ trưởng phải xem ảnh và chữ ký"
                            + " rồi mới cho đóng phiếu sửa chữa của ca trực hôm đó.");
    private static final List<String> ANEW =
            List.of(
                    "Ở quầy tiếp dân, giấy tờ đi qua tay tôi mỗi ngày hơn trăm lượt mà trước nay"
                            + " chỉ có cuốn sổ bìa đen ghi lại cho khỏi quên.",
                    "Nay mỗi hồ sơ có mã riêng, người dân hỏi là tra ra đang nằm ở phòng nào, ai"
                            + " giữ, còn mấy hôm thì trả kết quả theo giấy hẹn.",
                    "Phần mình, tôi nhận hướng dẫn hai bạn mới vào nghề cách đặt tên tệp và kiểm"
                            + " lại với các bạn vào chiều thứ sáu hằng tuần.",
                    "Điều tôi còn lo là máy quét của phường đã cũ, chữ mờ thì tìm không ra, nên đề"
                            + " nghị năm tới mua máy khác và quét lại chồng giấy năm kia.");

    @Autowired private World world;
    @Autowired private Accounts accounts;
    @Autowired private FirstSignIn firstSignIn;
    @Autowired private StudyDocuments documents;
    @Autowired private StudyPlans plans;
    @Autowired private Clock clock;

    private final Map<String, String> usernames = new HashMap<>();
    private final List<String> troubles = new ArrayList<>();

    @Test
    void aNearCopyIsToldWrittenAgainAndTheGradeIsSeen() {
        var plan = plan();
        var first = open(FIRST, PHONE);
        var second = open(SECOND, PHONE);
        var secretary = open(SECRETARY, DESK);

        read(first, plan);
        handIn(first, plan, OWN);
        read(second, plan);
        handIn(second, plan, OWN.stream().map(it -> it.replace("tôi", "bản thân")).toList());
        askForRewrite(secretary);
        assertThat(second.locator("#layout-bell-bar .count")).isVisible();
        handIn(second, plan, ANEW);
        closeWithMinutes(secretary);
        grade(open(GRADER, DESK));
        publish(secretary);
        seeResult(first, plan);

        assertThat(troubles).isEmpty();
    }

    private void read(Page phone, StudyPlanId plan) {
        phone.navigate(address("plans/" + plan.value()));
        assertThat(phone.locator("#study-next")).isVisible();
        look(phone, "path-plan");
        phone.locator("#study-next").click();
        phone.waitForURL("**/materials/**");
        assertThat(phone.locator("h1")).isVisible();
    }

    private void handIn(Page phone, StudyPlanId plan, List<String> text) {
        phone.navigate(address("plans/" + plan.value() + "/reflection"));
        phone.locator("#reflection-tab-file").click();
        phone.locator("#reflection-upload input[type=file]")
                .setInputFiles(new FilePayload("bai-thu-hoach.docx", WORD, word(text)));
        assertThat(phone.locator("#reflection-file-words")).containsText(" từ");
        look(phone, "path-hand-in");
        phone.locator("#reflection-submit").click();
        assertThat(phone.locator("#reflection-refusal")).containsText("lời cam đoan");
        phone.locator("#reflection-declared input").check();
        phone.locator("#reflection-submit").click();
        phone.waitForURL("**/receipts/**");
        assertThat(phone.locator("main#content"))
                .containsText(Pattern.compile("BN-\\d{4}-\\d{6}[\\s\\S]*SHA-256"));
        assertThat(phone.evaluate("window.scrollY")).isEqualTo(0);
        look(phone, "path-receipt");
    }

    /** The bell and the list of cases changed while the page stood open. */
    private void askForRewrite(Page desk) {
        assertThat(desk.locator("#layout-bell .count")).hasText("2");
        desk.locator("#layout-bell").click();
        desk.locator("a[id^=notice-][href^='cases/']").first().click();
        assertThat(desk.locator("h1")).containsText("Hai bài dùng chung");
        assertThat(desk.locator("main#content")).containsText(FIRST);
        look(desk, "path-case");
        desk.locator("#case-named vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(FIRST))
                .locator("input")
                .uncheck();
        desk.locator("#case-note textarea").fill("Mời đồng chí viết bằng ý của mình.");
        desk.locator("#case-request-rewrite").click();
        assertThat(desk.locator("main#content")).containsText("Chờ viết lại");
    }

    private void closeWithMinutes(Page desk) {
        desk.reload();
        assertThat(desk.locator("#case-record-meeting")).isVisible();
        desk.locator("#case-minutes textarea").fill("Chi bộ đã họp rút kinh nghiệm.");
        desk.locator("#case-record-meeting").click();
        assertThat(desk.locator("main#content")).containsText("Đã kết thúc");
    }

    private void grade(Page desk) {
        for (int left = 2; left > 0; left--) {
            assertThat(desk.locator("h1")).containsText("còn " + left);
            for (var mark : List.of("content-good", "work-best", "promise-good", "form-best")) {
                var button = desk.locator("#grading-" + mark);
                button.click();
                assertThat(button).hasAttribute("aria-checked", "true");
            }
            look(desk, "path-grading");
            desk.locator("#grading-done").click();
        }
        assertThat(desk.locator("#grading-nothing")).isVisible();
    }

    private void publish(Page desk) {
        desk.navigate(address("results"));
        desk.locator("a[href^='results/']").first().click();
        desk.locator("#grading-publish").click();
        desk.locator("[slot=confirm-button]").first().click();
        assertThat(desk.locator("main#content")).containsText("Đã công bố");
    }

    private void seeResult(Page phone, StudyPlanId plan) {
        phone.navigate(address("plans/" + plan.value() + "/result"));
        assertThat(phone.locator("main#content")).containsText("9,0 / 10,0");
        assertThat(phone.locator("main#content")).containsText(GRADER);
        look(phone, "path-result");
    }

    private StudyPlanId plan() {
        var unit = world.unit("Đảng bộ Công ty Nước");
        world.member(unit, FIRST);
        world.member(unit, SECOND);
        world.with(Role.UNIT_SECRETARY, unit, unit, SECRETARY);
        world.with(Role.UNIT_GRADER, unit, unit, GRADER);
        var staff = world.ofTheWhole(Role.BOARD_STAFF, "Hồ Quốc Việt");
        letIn(unit);
        return world.ask(staff, () -> publishFor(unit));
    }

    private void letIn(UnitId unit) {
        var codes = new ArrayList<IssuedCode>();
        world.as(world.administrator(), () -> codes.addAll(accounts.issueCodes(unit)));
        for (var code : codes) {
            firstSignIn.setPassword(code.username(), code.code(), Scene.PASSWORD);
            usernames.put(code.name(), code.username());
        }
    }

    private StudyPlanId publishFor(UnitId unit) {
        var document =
                documents.register(
                        new NewDocument(
                                DocumentKind.RESOLUTION,
                                "09-NQ/MH",
                                "Ban Mẫu",
                                LocalDate.of(2026, 10, 1),
                                "Giữ gìn giấy tờ của cơ quan",
                                "I. Mục tiêu\nMọi giấy tờ được xếp đúng chỗ."));
        var due = new EnumMap<Step, LocalDate>(Step.class);
        var last = Vietnam.today(clock).plusDays(9);
        for (var step : List.of(Step.MATERIALS, Step.REFLECTION, Step.RESULT)) {
            due.put(step, last);
            last = last.plusDays(2);
        }
        var details = new PlanDetails("Đợt 2", due, Set.of(unit), "", 0, 0, Set.of());
        var plan = plans.draft(document, details);
        plans.publish(plan);
        return plan;
    }

    private static byte[] word(List<String> text) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            text.forEach(it -> document.createParagraph().createRun().setText(it));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs in, and notes what the console and the network complain of. */
    private Page open(String name, int width) {
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
        signIn(page, usernames.getOrDefault(name, ""));
        assertThat(page.locator("main#content")).isVisible();
        return page;
    }

    private static void look(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits", name)
                .isEqualTo(true);
        var serious =
                new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                                .filter(it ->
                                        Set.of("serious", "critical").contains(it.getImpact()))
                                .map(it -> it.getId() + " " + it.getNodes().getFirst().getHtml())
                                .toList();
        assertThat(serious).as(name).isEmpty();
    }
}
