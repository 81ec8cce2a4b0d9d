package vn.hoctap.fault;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.hoctap.shared.SheetFile;
import vn.hoctap.shared.Vietnam;

/** What the board's staff does in the browser about the quiz of a plan. */
record QuizDesk(ServerProcess server, Page page, String plan) {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> HEADINGS =
            List.of("Loại câu", "Câu hỏi", "Đáp án", "Phương án 1", "Phương án 2", "Phương án 3");

    /** Two hundred questions of all types from a spreadsheet in which two rows are wrong. */
    void imports() {
        page.navigate(server.address("question-bank"));
        page.locator("#quiz-bank-exchange").click();
        page.locator("#quiz-import-file input[type=file]")
                .setInputFiles(new FilePayload("câu hỏi.xlsx", XLSX, sheet()));
        var result = page.locator("#quiz-import-result");
        assertThat(result).containsText("Đọc được 200 câu. 2 mục không nhập được");
        var remarks = page.locator("#quiz-import-remarks li");
        assertThat(remarks).hasCount(2);
        assertThat(remarks.first()).containsText("Dòng 52 “Câu không có đáp án”");
        assertThat(remarks.last()).containsText("Dòng 103 “Câu loại lạ”");
        assertThat(remarks.last()).containsText("chưa có loại câu hỏi này (Đố vui)");

        page.locator("#quiz-import-store").click();
        assertThat(result).containsText("Đã lưu 200 câu hỏi.");
        page.locator("#quiz-exchange-back").click();
        assertThat(page.locator("main#content")).containsText("213 câu");
    }

    private static byte[] sheet() {
        var rows = new ArrayList<List<String>>();
        IntStream.rangeClosed(1, 200).forEach(n -> rows.add(row(n)));
        rows.add(50, List.of("Một đáp án", "Câu không có đáp án", "", "A", "B", ""));
        rows.add(101, List.of("Đố vui", "Câu loại lạ", "1", "A", "B", ""));
        return SheetFile.of("Câu hỏi", HEADINGS, rows);
    }

    private static List<String> row(int n) {
        var stem = "Câu nhập số " + n + ".";
        return switch (n % 8) {
            case 0 -> List.of("Một đáp án", stem, "2", "Sai một", "Đúng hai", "Sai ba");
            case 1 -> List.of("Trả lời ngắn", stem, "", "Buôn Ma Thuột", "", "");
            case 2 -> List.of("Số", stem, "", "75", "", "");
            case 3 -> List.of("Nhiều đáp án", stem, "1, 3", "Đúng", "Sai", "Cũng đúng");
            case 4 -> List.of("Đúng sai", stem, "Đúng", "", "", "");
            case 5 -> List.of("Ghép đôi", stem, "", "a => 1", "b => 2", "c => 3");
            case 6 -> List.of("Sắp xếp", stem, "", "trước", "giữa", "sau");
            default -> List.of("Tự luận", stem, "", "", "", "");
        };
    }

    /** Two of the imported questions join the quiz; it stays in its order and has a last moment. */
    void prepares(LocalDate day) {
        page.navigate(server.address("study-plans/" + plan + "/quiz"));
        chooses("Câu nhập số 1.");
        chooses("Câu nhập số 2.");
        assertThat(page.locator("#quiz-list")).containsText("5 câu");
        page.locator("#quiz-rules-shuffled input").uncheck();
        var moment = page.locator("#quiz-rules-closes input");
        type(moment.first(), Vietnam.date(day));
        type(moment.last(), "07:00");
        page.locator("#quiz-rules-save").click();
        assertThat(page.locator("#quiz-rules-said")).containsText("Đã lưu");
        page.reload();
        assertThat(moment.first()).hasValue(Vietnam.date(day));
        assertThat(moment.last()).hasValue("07:00");
    }

    private void chooses(String stem) {
        page.locator("#quiz-list-search input").fill(stem);
        var found =
                page.locator("#quiz-list-offered li")
                        .filter(new Locator.FilterOptions().setHasText(stem));
        found.locator("vaadin-button").click();
        assertThat(page.locator("#quiz-list ul").first()).containsText(stem);
    }

    /** More time for one who is at it. */
    void givesTime(String unit, String name, LocalTime until, LocalDate day) {
        page.navigate(server.address("study-plans/" + plan + "/quiz"));
        pick("quiz-time-unit", unit);
        pick("quiz-time-person", name);
        type(page.locator("#quiz-time-closes input").first(), Vietnam.date(day));
        type(page.locator("#quiz-time-closes input").last(), until.toString());
        type(page.locator("#quiz-time-reason input"), "Mất điện cả phường.");
        page.locator("#quiz-time-give").click();
        assertThat(page.locator("#quiz-time-said")).containsText("1 lượt đang làm");
    }

    private void pick(String field, String words) {
        page.locator("#" + field + " input").fill(words);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    private static void type(Locator field, String words) {
        field.fill(words);
        field.press("Tab");
    }

    /** The first question counts no more: who changes by how much is seen before it is so. */
    void regrades() {
        page.navigate(server.address("quiz-results?plan=" + plan));
        assertThat(page.locator("#quiz-results-figures")).containsText("1 người đã nộp");
        page.locator("#quiz-results-questions tr")
                .filter(new Locator.FilterOptions().setHasText("Câu hỏi thứ 1?"))
                .locator("[id^=quiz-regrade-]")
                .click();
        type(page.locator("#quiz-regrade-weight input"), "0");
        page.locator("#quiz-regrade-look").click();
        var preview = page.locator("#quiz-regrade-preview");
        assertThat(preview).containsText("1 kết quả thay đổi");
        assertThat(preview).containsText("Lượt 1: 2/5 thành 2/4 điểm");

        type(page.locator("#quiz-regrade-reason input"), "Câu hỏi có hai cách hiểu.");
        page.locator("#quiz-regrade-apply").click();
        assertThat(page.locator("#quiz-regrade-said")).containsText("Đã chấm lại");
        assertThat(page.locator("#quiz-regrade-past"))
                .containsText(Pattern.compile("0 điểm, 1 kết quả.*Câu hỏi có hai cách hiểu"));
    }
}
