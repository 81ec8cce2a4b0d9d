package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** What a member does on his phone, from the home page to the receipt. */
final class MemberPhone {

    final Page page;
    final String plan;

    MemberPhone(Page page, String plan) {
        this.page = page;
        this.plan = plan;
    }

    /** Opens the plan from the home page and reads both materials. */
    void reads() {
        page.locator("#study-next-" + plan).click();
        for (int material = 1; material <= 2; material++) {
            page.waitForURL("**/plans/" + plan);
            page.locator("#study-next").click();
            page.waitForURL("**/materials/**");
            assertThat(page.locator("h1")).isVisible();
            page.goBack();
        }
        assertThat(page.locator("#study-next")).containsText("Vào buổi học");
    }

    void starts() {
        page.locator("#study-next").click();
        page.locator("#session-play").click();
    }

    void finishesTheSession() {
        page.locator("#session-onward").click();
        assertThat(page.locator("#study-next")).containsText("trắc nghiệm");
    }

    void takesTheQuiz() {
        page.locator("#study-next").click();
        page.locator("#quiz-start").click();
        page.locator("[id^=quiz-answer-]")
                .filter(new Locator.FilterOptions().setHasText(BoardDesk.RIGHT))
                .click();
        assertThat(page.locator("quiz-sheet save-mark"))
                .containsText(Pattern.compile("Đã lưu \\d\\d:\\d\\d:\\d\\d"));
        page.locator("#quiz-submit-phone").click();
        page.locator("#quiz-submit-yes").click();
        assertThat(page.locator("#quiz-result-points")).containsText("/1 điểm");
    }

    /** Hands a Word file in; without the declaration it is not taken. */
    void handsIn(List<String> text) {
        brings(text);
        page.locator("#reflection-submit").click();
        assertThat(page.locator("#reflection-refusal")).containsText("lời cam đoan");
        PathTest.submit(page);
        assertThat(page.locator("main#content"))
                .containsText(Pattern.compile("BN-\\d{4}-\\d{6}[\\s\\S]*SHA-256"));
    }

    private void brings(List<String> text) {
        page.locator("#reflection-tab-file").click();
        PathTest.bring(page, "bai-thu-hoach.docx", PathTest.word(text));
        assertThat(page.locator("#reflection-file-words")).containsText("đủ độ dài");
    }
}
