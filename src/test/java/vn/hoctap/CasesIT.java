package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.hoctap.grading.Grades;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.originality.Essays;
import vn.hoctap.reflection.HandedInWorld;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Post;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

/**
 * Cases in the browser: a ring of six from drafts to published marks, one whose author is the
 * secretary, one with a key official. What many do alike is done by two in the browser and by the
 * others through the doors.
 */
@Import(HandedInWorld.class)
class CasesIT extends PathTest {

    private static final List<String> RING =
            List.of(
                    "Lò Thị Ánh",
                    "Bế Văn Bình",
                    "Hà Thị Cúc",
                    "Vàng A Dế",
                    "Đàm Văn Giang",
                    "Ma Thị Hảo");
    private static final String TEXT = Essays.of(31, 300);

    @Autowired private HandedInWorld handedIn;
    @Autowired private Grades grades;
    @Autowired private Clock clock;

    private UnitId unit = new UnitId(new UUID(0, 0));
    private StudyPlanId plan = new StudyPlanId(new UUID(0, 0));

    @Test
    void ringOfSixFromDraftsToTheClosedCaseAndPublishedMarks() {
        unit = world.unit("Đảng bộ Sở Thủy lợi");
        var ring = RING.stream().map(name -> world.member(unit, name)).toList();
        var secretary = world.with(Role.UNIT_SECRETARY, unit, unit, "Nông Đức Kiên");
        var grader = world.with(Role.UNIT_GRADER, unit, unit, "Quàng Thị Liên");
        world.with(Role.BOARD_STAFF, world.root(), unit, "Triệu Văn Minh");
        ready();

        var phone = open(RING.getFirst(), PHONE);
        write(phone, plan, TEXT);
        isGood(phone, "cases-draft");
        submit(phone);
        IntStream.range(1, 6).forEach(nth -> handIn(ring.get(nth), Essays.nearly(TEXT, 400 + nth)));

        var desk = open("Nông Đức Kiên", DESK);
        askAllButTheFirstToWriteAgain(desk);
        var second = open(RING.get(1), PHONE);
        writeAgain(second);
        IntStream.range(2, 6).forEach(nth -> handIn(ring.get(nth), Essays.of(500 + nth, 260)));
        closeWithMinutesInAFile(desk);

        gradeByKeys(open("Quàng Thị Liên", DESK));
        gradeAll(grades, grader);
        publish(desk, secretary);
        seeMarksAndRemark(phone);
        seeTheWhole(open("Triệu Văn Minh", DESK));
        assertThat(troubles).isEmpty();
    }

    @Test
    void caseOfTheSecretaryIsDecidedByTheDeputyAndHeIsAnAuthorLikeOthers() {
        unit = world.unit("Đảng bộ Sở Tài nguyên");
        var member = world.member(unit, "Y Thị Nga");
        var secretary = world.with(Role.UNIT_SECRETARY, unit, unit, "Sùng A Páo");
        world.with(Role.DEPUTY, unit, unit, "Chu Thị Quế");
        ready();
        handIn(member, TEXT);
        handIn(secretary, Essays.nearly(TEXT, 600));

        var deputy = open("Chu Thị Quế", DESK);
        openCase(deputy);
        assertThat(deputy.locator("#case-request-rewrite")).isVisible();
        var address = deputy.url();
        var author = open("Sùng A Páo", DESK);
        author.navigate(address);
        assertThat(author.locator("main#content")).isVisible();
        assertThat(author.locator("#case-compare, #case-decision")).hasCount(0);
        author.navigate(address("notices"));
        author.locator("a[id^=notice-][href^='own-cases/']").first().click();
        assertThat(author.locator("#own-case-shared")).not().containsText("Nga");
        isGood(author, "cases-secretary-author");

        deputy.locator("#case-choose-dismiss").click();
        deputy.locator("#case-reason textarea").fill("Hai đồng chí cùng soạn báo cáo.");
        isGood(deputy, "cases-deputy");
        deputy.locator("#case-dismiss").click();
        confirm(deputy);
        assertThat(deputy.locator("#case-state")).containsText("Không phải trùng nhau");
    }

    @Test
    void caseWithAKeyOfficialIsDecidedByTheBoardAndTheSecretaryReadsNoTexts() {
        unit = world.unit("Đảng bộ Sở Công Thương");
        var chief = world.member(unit, "Giàng Thị Rua");
        world.appoint(chief, Post.UNIT_SECRETARY, unit);
        var first = world.member(unit, "Lý Văn Sáng");
        var second = world.member(unit, "Mùa A Tủa");
        world.with(Role.UNIT_SECRETARY, unit, unit, "Phùng Thị Uyên");
        world.with(Role.BOARD_STAFF, world.root(), unit, "Tẩn A Vư");
        ready();
        handIn(first, TEXT);
        handIn(second, Essays.nearly(TEXT, 701));
        handIn(chief, Essays.nearly(TEXT, 702));

        var secretary = open("Phùng Thị Uyên", DESK);
        openCase(secretary);
        assertThat(secretary.locator("#case-passages")).isVisible();
        assertThat(secretary.locator("#case-compare")).hasCount(0);
        isGood(secretary, "cases-follows");
        var board = open("Tẩn A Vư", DESK);
        openCase(board);
        assertThat(board.locator("#case-compare")).isVisible();
        board.locator("#case-request-rewrite").click();
        assertThat(board.locator("#case-state")).containsText("Chờ viết lại");
        assertThat(secretary.locator("#case-state")).containsText("Chờ viết lại");
    }

    private void ready() {
        plan = handedIn.plan(Vietnam.today(clock).plusDays(9));
        letIn(unit);
    }

    private void handIn(PersonId author, String text) {
        handedIn.handIn(author, plan, text);
    }

    private void askAllButTheFirstToWriteAgain(Page desk) {
        openCase(desk);
        var named = desk.locator("#case-named vaadin-checkbox");
        assertThat(named).hasCount(6);
        assertThat(desk.locator("#case-graph circle")).hasCount(6);
        desk.keyboard().press("j");
        assertThat(desk.locator("#case-text-b mark.current").first()).isVisible();
        isGood(desk, "cases-ring");
        named.filter(new Locator.FilterOptions().setHasText(RING.getFirst()))
                .locator("input")
                .uncheck();
        desk.locator("#case-note textarea").fill("Mời viết bằng việc của mình.");
        desk.locator("#case-request-rewrite").click();
        assertThat(desk.locator("#case-state")).containsText("Chờ viết lại");
    }

    private void writeAgain(Page phone) {
        phone.locator("#layout-bell-bar").click();
        phone.locator("a[id^=notice-]")
                .filter(new Locator.FilterOptions().setHasText("viết lại"))
                .first()
                .click();
        assertThat(phone.locator("#reflection-rewrite")).containsText("việc của mình");
        write(phone, plan, Essays.of(501, 260));
        submit(phone);
    }

    private static void bringMinutes(Page desk, String name) {
        desk.locator("#case-minutes-upload input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                name,
                                "application/octet-stream",
                                word(List.of("Chi bộ đã họp rút kinh nghiệm."))));
        assertThat(desk.locator("#case-minutes-brought")).containsText(name);
    }

    private void closeWithMinutesInAFile(Page desk) {
        assertThat(desk.locator("#case-record-meeting")).isVisible();
        bringMinutes(desk, "nhầm.docx");
        desk.locator("#case-minutes-upload [part=remove-button]").click();
        assertThat(desk.locator("#case-minutes-brought")).isEmpty();
        bringMinutes(desk, "biên bản.docx");
        isGood(desk, "cases-meeting");
        desk.locator("#case-record-meeting").click();
        assertThat(desk.locator("#case-state")).containsText("Đã kết thúc");
        var file = desk.waitForDownload(() -> desk.locator("#case-minutes-file").click());
        assertThat(file.suggestedFilename()).isEqualTo("biên bản.docx");
        isGood(desk, "cases-closed");
    }

    /** The hand never leaves the keyboard. */
    private void gradeByKeys(Page desk) {
        desk.navigate(address("grading"));
        assertThat(desk.locator("h1")).containsText("còn 6");
        var keys = desk.keyboard();
        keys.press("?");
        assertThat(desk.locator("#grading-keys-close")).isVisible();
        isGood(desk, "cases-keys");
        keys.press("Escape");
        assertThat(desk.locator("#grading-keys-close")).isHidden();
        keys.press("ArrowRight");
        keys.press("Shift+ArrowRight");
        keys.press("c");
        var note = desk.locator("#grading-remark-1 textarea");
        assertThat(note).isFocused();
        keys.insertText("Việc cụ thể, nên nêu thời hạn.");
        keys.press("Escape");
        assertThat(desk.locator("#grading-essay .remark-place").first()).isVisible();
        assertThat(desk.locator("#grading-rubric save-mark")).containsText("Đã lưu");
        for (var criterion : List.of("content", "work", "promise", "form")) {
            keys.press("3");
            assertThat(desk.locator("#grading-" + criterion + "-good"))
                    .hasAttribute("aria-checked", "true");
            keys.press("ArrowDown");
        }
        isGood(desk, "cases-grading");
        keys.press("Control+Enter");
        assertThat(desk.locator("h1")).containsText("còn 5");
    }

    private void publish(Page desk, PersonId secretary) {
        assertThat(world.account(secretary)).isNotNull();
        desk.navigate(address("results/" + plan.value() + "/" + unit.value()));
        assertThat(desk.locator("#grading-spread")).containsText("6 bài đã chấm");
        desk.locator("#grading-publish").click();
        confirm(desk);
        assertThat(desk.locator("#grading-told")).containsText("Đã công bố 6 kết quả");
        isGood(desk, "cases-results");
        desk.locator("#grading-tab-graders").click();
        assertThat(desk.locator("#grading-graders")).containsText("Quàng Thị Liên");
        isGood(desk, "cases-graders");
        desk.locator("#grading-tab-missing").click();
        assertThat(desk.locator("#grading-missing")).containsText("Nông Đức Kiên");
        isGood(desk, "cases-missing");
        var sheet = desk.waitForDownload(() -> desk.locator("#grading-missing-export").click());
        assertThat(sheet.suggestedFilename()).endsWith(".xlsx");
    }

    private void seeMarksAndRemark(Page phone) {
        phone.navigate(address("plans/" + plan.value() + "/result"));
        assertThat(phone.locator("#grading-result-total")).containsText("7,75 / 10,0");
        assertThat(phone.locator("#grading-result-remarks")).containsText("nên nêu thời hạn");
        assertThat(phone.locator("#grading-result-essay .remark-no")).hasText("1");
        isGood(phone, "cases-result");
    }

    private void seeTheWhole(Page staff) {
        staff.navigate(address("results/" + plan.value()));
        assertThat(staff.locator("#grading-spread")).containsText("6 bài đã chấm");
        staff.navigate(address("cases/policy"));
        staff.locator("#policy-whole-reason textarea").fill("Thống nhất toàn Đảng bộ.");
        staff.locator("#policy-save").click();
        assertThat(staff.locator("#policy-progress")).containsText("Đã đối chiếu lại");
        isGood(staff, "cases-policy");
    }
}
