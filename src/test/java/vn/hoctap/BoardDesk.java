package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.hoctap.shared.Vietnam;

/** What the board's staff does in the browser until members can study. */
final class BoardDesk {

    static final String TAUGHT =
            "Mỗi cơ quan có một lịch phòng họp dùng chung, cập nhật trước mười bảy giờ mỗi ngày.";

    private static final Pattern PLAN = Pattern.compile("study-plans/([0-9a-f-]{36})$");
    private static final List<String> DOCUMENT =
            List.of(
                    "I. Tình hình",
                    "Việc dùng phòng họp còn chồng chéo, nhiều nơi chưa có lịch chung.",
                    "II. Nhiệm vụ",
                    TAUGHT);
    static final String RIGHT = "Trước mười bảy giờ mỗi ngày";

    private static final String QUIZ =
            """
            minutes: 20
            passPercent: 1
            ---
            ? 1 single II
            Lịch phòng họp được cập nhật lúc nào?
            + %s
            - Cuối mỗi tháng
            = Mục II nói như vậy.
            """
                    .formatted(RIGHT);

    private final Page page;

    BoardDesk(Page page) {
        this.page = page;
    }

    /** A directive whose text comes from a Word file; the secret one before it is refused. */
    void registers(String number) {
        page.locator("a[href='documents']").first().click();
        page.locator("#resolution-register").click();
        file("#resolution-file", "dự thảo.docx", List.of("MẬT", DOCUMENT.getFirst()));
        assertThat(page.locator("#resolution-file")).containsText("có dấu mật");
        BrowserTest.isGood(page, "path-1-secret");
        file("#resolution-file", "văn bản.docx", DOCUMENT);
        assertThat(page.locator("#resolution-text textarea"))
                .hasValue(Pattern.compile("mười bảy giờ"));
        page.locator("#resolution-save").click();
        assertThat(page.locator("#resolution-said")).not().isEmpty();

        page.locator("#resolution-kind").click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Chỉ thị"))
                .click();
        fill("resolution-number", number);
        fill("resolution-issuer", "Ban Mẫu");
        day("resolution-issued-on", LocalDate.of(2026, 10, 5));
        fill("resolution-title", "Dùng chung phòng họp");
        page.locator("#resolution-save").click();
        assertThat(page.locator("h1")).hasText("Dùng chung phòng họp");
        assertThat(page.locator("main#content")).containsText("Chỉ thị số " + number);
    }

    void addsMaterial() {
        page.locator("#resolution-material-more vaadin-details-summary").click();
        file("#resolution-material-file", "đề cương.docx", List.of("Đề cương giới thiệu."));
        assertThat(page.locator("#resolution-material-text textarea"))
                .hasValue(Pattern.compile("Đề cương giới thiệu"));
        page.locator("#resolution-material-add").click();
        assertThat(page.locator("#resolution-materials")).containsText("đề cương.docx");
        BrowserTest.isGood(page, "path-1-document");
    }

    /**
     * Makes a plan for the units, with all five steps, and gives it.
     *
     * @return its id
     */
    String plans(LocalDate first, String... units) {
        page.locator("#resolution-plan").click();
        fill("study-plan-title", "Đợt học phòng họp");
        page.locator("#study-plan-whole vaadin-radio-button").last().click();
        for (var unit : units) {
            page.locator("#study-plan-units input").fill(unit);
            page.locator("vaadin-multi-select-combo-box-item")
                    .filter(new Locator.FilterOptions().setHasText(unit))
                    .first()
                    .click();
        }
        page.keyboard().press("Escape");
        for (int step = 1; step <= 5; step++) {
            day("study-plan-due-" + step, first.plusDays(step));
        }
        page.locator("#study-plan-outline textarea").fill("Nêu việc đã làm và việc sẽ làm.");
        fill("study-plan-least", "40");
        page.locator("#study-plan-save").click();
        assertThat(page.locator("#study-plan-content")).containsText("Chưa có câu hỏi");
        BrowserTest.isGood(page, "path-1-plan");
        var address = PLAN.matcher(page.url());
        if (!address.find()) {
            throw new AssertionError("No address of its own: " + page.url());
        }
        return address.group(1);
    }

    void addsQuiz() {
        page.locator("#study-plan-quiz").click();
        page.locator("#quiz-text textarea").fill(QUIZ);
        page.locator("#quiz-save").click();
        assertThat(page.locator("#quiz-said")).containsText("Đã lưu 1 câu hỏi");
        page.locator("#quiz-prepare-back").click();
    }

    /** A film of twenty seconds of which two fifths must be watched. */
    void addsRecording() {
        page.locator("#study-plan-session").click();
        fill("recording-title", "Buổi học tháng mười một");
        fill("recording-demand", "40");
        page.locator("#recording-upload input[type=file]")
                .setInputFiles(Path.of("src/test/resources/live/twenty-seconds.mp4"));
        assertThat(page.locator("vaadin-upload-file[complete]")).isVisible();
        page.locator("#recording-add").click();
        assertThat(page.locator("#recordings")).containsText("Buổi học tháng mười một");
        BrowserTest.isGood(page, "path-1-recording");
        page.locator("#recordings-back").click();
    }

    void gives() {
        page.locator("#study-plan-publish").click();
        assertThat(page.locator("vaadin-confirm-dialog")).containsText("2 đơn vị");
        BrowserTest.confirm(page);
        assertThat(page.locator("#study-plan-said")).containsText("Đã giao kế hoạch");
    }

    private void file(String box, String name, List<String> text) {
        page.locator(box + " input[type=file]")
                .setInputFiles(new FilePayload(name, PathTest.WORD, PathTest.word(text)));
    }

    private void fill(String field, String text) {
        page.locator("#" + field + " input").fill(text);
    }

    private void day(String field, LocalDate day) {
        fill(field, Vietnam.date(day));
        page.keyboard().press("Tab");
    }
}
