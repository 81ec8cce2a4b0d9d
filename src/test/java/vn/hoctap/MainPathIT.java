package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.Vietnam;

/**
 * The whole path with eight people: a document is registered and given, studied on phones, handed
 * in twice alike, told, written again, graded, published, seen; and read once more in English.
 */
class MainPathIT extends PathTest {

    private static final String FIRST = "Nguyễn Thị Thu Hà";
    private static final String SECOND = "Trần Văn Lâm";
    private static final String SECRETARY = "Phan Đình Tâm";
    private static final String GRADER = "Võ Thị Mai";
    private static final String OTHER_GRADER = "Lý Thị Hạnh";
    private static final String STRANGER = "Đinh Công Danh";
    private static final String STRANGERS_SECRETARY = "Mạc Thị Sen";
    private static final String STAFF = "Hồ Quốc Việt";
    private static final double SOON_MILLIS = 5_000;

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
    private static final List<String> COPY =
            List.of(
                    BoardDesk.TAUGHT,
                    OWN.get(0),
                    OWN.get(1).replace("chúng tôi", "bản thân"),
                    "Riêng bãi vật tư ở cổng sau thì giao cho bác Tư trông nom vì bác ở gần đó.",
                    OWN.get(2),
                    OWN.get(3));
    private static final List<String> ANEW =
            List.of(
                    "Ở quầy tiếp dân, giấy tờ đi qua tay tôi mỗi ngày hơn trăm lượt mà trước nay"
                            + " chỉ có cuốn sổ bìa đen ghi lại cho khỏi quên.",
                    "Nay mỗi hồ sơ có mã riêng, người dân hỏi là tra ra đang nằm ở phòng nào, ai"
                            + " giữ, còn mấy hôm thì trả kết quả theo giấy hẹn.",
                    "Phần mình, tôi nhận hướng dẫn hai bạn mới vào nghề cách đặt tên tệp và kiểm"
                            + " lại với các bạn vào chiều thứ sáu hằng tuần.");

    @Autowired private Clock clock;

    @Test
    void fromTheRegisteredDocumentToTheResultThatIsSeen() {
        people();
        var staff = open(STAFF, DESK);
        var home = open(FIRST, PHONE);
        var plan = publish(staff, home);

        var first = new MemberPhone(home, plan);
        var second = new MemberPhone(open(SECOND, PHONE), plan);
        var stranger = new MemberPhone(open(STRANGER, PHONE), plan);
        study(List.of(first, second, stranger));

        var secretary = open(SECRETARY, DESK);
        var strangersSecretary = open(STRANGERS_SECRETARY, DESK);
        handIn(first, OWN);
        handIn(second, COPY);
        assertThat(secretary.locator("#layout-bell .count")).hasText("2", soon());
        handIn(stranger, OWN);
        seeAcross(staff);
        assertThat(strangersSecretary.locator("#layout-bell .count")).hasText("1");

        askForRewrite(secretary);
        writeAgain(second);
        closeWithMinutes(secretary);
        seeClosedCase(second.page);
        var results = giveToTheOtherGrader(secretary, plan);
        grade(open(OTHER_GRADER, DESK));
        publishOne(secretary, results);
        seeResult(first);

        inEnglish(plan, results, staff, secretary, first.page);
        assertThat(troubles).isEmpty();
    }

    /** Step 1; whom it concerns sees it without asking. */
    private String publish(Page staff, Page home) {
        var desk = new BoardDesk(staff);
        desk.registers("12-CT/MH");
        desk.addsMaterial();
        var plan = desk.plans(Vietnam.today(clock), "Đảng bộ Công ty Nước", "Đảng bộ Công ty Điện");
        desk.addsQuiz();
        desk.addsRecording();
        desk.gives();
        isGood(staff, "path-1-given");
        assertThat(home.locator("#layout-bell-bar .count")).hasText("1", soon());
        home.navigate(address(""));
        assertThat(home.locator("#study-next-" + plan)).isVisible();
        isGood(home, "path-2-home");
        return plan;
    }

    private static void study(List<MemberPhone> phones) {
        phones.forEach(MemberPhone::reads);
        isGood(phones.getFirst().page, "path-2-plan");
        phones.forEach(MemberPhone::starts);
        phones.forEach(MemberPhone::finishesTheSession);
        phones.forEach(MemberPhone::takesTheQuiz);
        isGood(phones.getFirst().page, "path-2-quiz");
    }

    private void handIn(MemberPhone phone, List<String> text) {
        phone.page.navigate(address("plans/" + phone.plan + "/reflection"));
        assertThat(phone.page.locator("#reflection-outline")).containsText("việc sẽ làm");
        phone.handsIn(text);
        isGood(phone.page, "path-2-receipt");
    }

    /** The board has its own list of texts that units share. */
    private static void seeAcross(Page staff) {
        staff.locator("a[href='cases']").first().click();
        staff.locator("#cases-across").click();
        staff.locator("#cases-list a[href^='cases/across/']").first().click();
        assertThat(staff.locator("#case-compare")).containsText(STRANGER);
        isGood(staff, "path-3-across");
    }

    /** The bell rang while the page stood open; the case is read with the keyboard. */
    private static void askForRewrite(Page desk) {
        desk.locator("#layout-bell").click();
        isGood(desk, "path-3-notices");
        desk.locator("a[id^=notice-][href^='cases/']").first().click();
        assertThat(desk.locator("h1")).containsText("Hai bài dùng chung");
        assertThat(desk.locator("#case-reasons")).containsText("phần viết riêng");
        assertThat(desk.locator("#case-text-b .source-quote")).containsText("lịch phòng họp");
        assertThat(desk.locator("#case-text-a mark[data-n='2']").first()).isVisible();
        desk.keyboard().press("j");
        assertThat(desk.locator("#case-compare .pair-now")).containsText("2");
        assertThat(desk.locator("#case-text-b mark.current").first()).hasAttribute("data-n", "2");
        isGood(desk, "path-3-case");

        desk.locator("#case-named vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(FIRST))
                .locator("input")
                .uncheck();
        desk.locator("#case-note textarea").fill("Mời đồng chí viết bằng ý của mình.");
        desk.locator("#case-request-rewrite").click();
        assertThat(desk.locator("#case-state")).containsText("Chờ viết lại");
        assertThat(desk.locator("#case-history")).containsText("Yêu cầu " + SECOND + " viết lại");
    }

    private void writeAgain(MemberPhone second) {
        var page = second.page;
        page.locator("#layout-bell-bar").click();
        page.locator("a[id^=notice-]")
                .filter(new Locator.FilterOptions().setHasText("viết lại"))
                .first()
                .click();
        assertThat(page.locator("#reflection-rewrite")).containsText("Bản cũ vẫn được giữ");
        assertThat(page.locator("#reflection-rewrite")).containsText("bằng ý của mình");
        isGood(page, "path-4-rewrite");
        second.handsIn(ANEW);
        assertThat(page.locator("section.receipt")).hasCount(2);
    }

    /** The new text was judged while the page stood open. */
    private static void closeWithMinutes(Page desk) {
        assertThat(desk.locator("#case-record-meeting")).isVisible();
        assertThat(desk.locator("#case-history")).containsText("không còn trùng");
        desk.locator("#case-minutes textarea").fill("Chi bộ đã họp rút kinh nghiệm.");
        desk.locator("#case-record-meeting").click();
        assertThat(desk.locator("#case-state")).containsText("Đã kết thúc");
        isGood(desk, "path-4-closed");
    }

    private static void seeClosedCase(Page phone) {
        phone.locator("#layout-bell-bar").click();
        phone.locator("a[id^=notice-][href^='own-cases/']").first().click();
        assertThat(phone.locator("#own-case-asked")).containsText("không phải làm gì thêm");
        isGood(phone, "path-4-own-case");
    }

    /** By rule one of the two graders has it; by hand the other gets it, his load beside him. */
    private String giveToTheOtherGrader(Page desk, String plan) {
        desk.navigate(address("results"));
        desk.locator("a[href^='results/" + plan + "']").first().click();
        for (var author : List.of(FIRST, SECOND)) {
            line(desk, author).locator("[id^=grading-reallocate-]").click();
            assertThat(desk.locator("#grading-allocate-to")).containsText("bài chưa chấm");
            desk.locator("#grading-allocate-to vaadin-radio-button")
                    .filter(new Locator.FilterOptions().setHasText(OTHER_GRADER))
                    .click();
            desk.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("target/screens/path-5-allocate.png")));
            confirm(desk);
            assertThat(line(desk, author)).containsText(OTHER_GRADER);
        }
        return desk.url();
    }

    private static void grade(Page desk) {
        for (int left = 2; left > 0; left--) {
            assertThat(desk.locator("h1")).containsText("còn " + left);
            for (var mark : List.of("content-good", "work-best", "promise-good", "form-best")) {
                var button = desk.locator("#grading-" + mark);
                button.click();
                assertThat(button).hasAttribute("aria-checked", "true");
            }
            isGood(desk, "path-5-grading");
            var original = desk.waitForDownload(() -> desk.locator("#grading-original").click());
            assertThat(original.suggestedFilename()).matches("bai-thu-hoach-[0-9a-f]{8}\\.docx");
            desk.locator("#grading-done").click();
        }
        assertThat(desk.locator("#grading-nothing")).isVisible();
    }

    private static void publishOne(Page desk, String results) {
        desk.navigate(results);
        line(desk, FIRST).locator("[id^=grading-publish-one-]").click();
        assertThat(desk.locator("#grading-told")).containsText(FIRST);
        assertThat(line(desk, FIRST)).containsText("Đã công bố");
        assertThat(line(desk, SECOND)).not().containsText("Đã công bố");
        isGood(desk, "path-5-results");
    }

    private static void seeResult(MemberPhone first) {
        var phone = first.page;
        phone.locator("#layout-bell-bar").click();
        phone.locator("a[id^=notice-][href$='/result']").first().click();
        assertThat(phone.locator("#grading-result-total")).containsText("9,0 / 10,0");
        isGood(phone, "path-5-result");
        phone.locator("#grading-result-receipt").click();
        assertThat(phone.locator("#reflection-readers")).containsText(OTHER_GRADER + ": ");
        assertThat(phone.locator("#reflection-readers")).containsText("Đọc để chấm bài");
        assertThat(phone.locator("#reflection-readers")).containsText(SECRETARY);
        isGood(phone, "path-6-readers");
    }

    private void inEnglish(String plan, String results, Page staff, Page secretary, Page member) {
        var english = new English();
        read(english, staff, "whole", "documents", "documents/new", "study-plans", "cases");
        read(english, staff, "study-plans/" + plan, "study-plans/" + plan + "/recordings");
        read(english, staff, "study-plans/" + plan + "/quiz");
        read(english, secretary, "unit", "cases", "notices", results.replace(address(""), ""));
        var mine = "plans/" + plan;
        read(english, member, "today", "plans", mine, mine + "/session", mine + "/quiz");
        read(english, member, mine + "/reflection", mine + "/result", "results", "profile");
    }

    private void read(English english, Page page, String... paths) {
        for (var path : paths) {
            page.navigate(address(path));
            assertThat(page.locator("main#content h1").first()).isVisible();
            if (!"en".equals(page.locator("html").getAttribute("lang"))) {
                page.locator("#layout-language").dispatchEvent("click");
                assertThat(page.locator("html")).hasAttribute("lang", "en");
            }
            assertThat(english.leftOver(page)).as(path).isEmpty();
        }
    }

    private static Locator line(Page desk, String author) {
        return desk.locator("#grading-results tr")
                .filter(new Locator.FilterOptions().setHasText(author));
    }

    private static LocatorAssertions.HasTextOptions soon() {
        return new LocatorAssertions.HasTextOptions().setTimeout(SOON_MILLIS);
    }

    private void people() {
        var water = world.unit("Đảng bộ Công ty Nước");
        var power = world.unit("Đảng bộ Công ty Điện");
        var school = world.unit("Đảng bộ Trường Nghề");
        world.member(water, FIRST);
        world.member(water, SECOND);
        world.with(Role.UNIT_SECRETARY, water, water, SECRETARY);
        world.with(Role.UNIT_GRADER, water, water, GRADER);
        world.with(Role.UNIT_GRADER, water, water, OTHER_GRADER);
        world.member(power, STRANGER);
        world.with(Role.UNIT_SECRETARY, power, power, STRANGERS_SECRETARY);
        world.with(Role.BOARD_STAFF, world.root(), school, STAFF);
        Stream.<UnitId>of(water, power, school).forEach(this::letIn);
    }
}
