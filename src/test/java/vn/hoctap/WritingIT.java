package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.hoctap.reflection.HandedInWorld;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

/** A member writes his reflection in the browser, on a phone above all. */
@Import(HandedInWorld.class)
class WritingIT extends PathTest {

    private static final String DIEM = "Hoàng Thị Diễm";

    /** As Word puts it on the clipboard, shortened. */
    private static final String FROM_WORD =
            """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>
            p.MsoNormal{font-family:"Times New Roman"}</style></head><body><!--StartFragment-->
            <h1><span style='font-size:14pt;color:red'>Nhận thức<o:p></o:p></span></h1>
            <p class=MsoNormal>Tôi <b style='mso-bidi-font-weight:normal'>hiểu rõ</b> hơn
            <span style='display:none;mso-hide:all'>chữ ẩn</span><o:p>&nbsp;</o:p></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'>
            <![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt'>&nbsp;
            </span></span><![endif]>hồ sơ có nhãn</p>
            <p class=MsoListParagraphCxSpLast style='text-indent:-.25in;mso-list:l1 level1 lfo2'>
            <span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span>sổ theo dõi</p>
            <p class=MsoQuote><i>Giấy tờ phải có chỗ</i></p>
            <table><tr><td><p>Quý một</p></td><td><p>Xong</p></td></tr></table>
            <p class=MsoNormal><img src="file:///C:/anh.png" onerror="alert(1)"><script>x</script></p>
            <!--EndFragment--></body></html>
            """;

    @Autowired private HandedInWorld handedIn;
    @Autowired private Clock clock;

    private StudyPlanId plan = new StudyPlanId(UUID.randomUUID());

    @BeforeEach
    void aMemberWithAPlanOfAtLeastTwentyWords() {
        var unit = world.unit("Đảng bộ Sở Văn thư");
        world.member(unit, DIEM);
        letIn(unit);
        plan = handedIn.plan(Vietnam.today(clock).plusDays(9));
    }

    @Test
    void whatIsWrittenOnAPhoneWhileTheNetworkIsGoneIsSetTheSameOnTheReceipt() {
        var phone = writingPage(PHONE);
        var box = box(phone);
        box.click();
        tool(phone, "heading");
        phone.keyboard().type("Nhận thức");
        phone.keyboard().press("Enter");
        phone.keyboard().type("Tôi giữ hồ sơ ");
        tool(phone, "bold");
        phone.keyboard().type("gọn gàng");
        tool(phone, "bold");
        phone.keyboard().type(" trong hai buổi chiều");
        assertThat(phone.locator("#reflection-saved")).containsText("Đã lưu");

        phone.context().setOffline(true);
        phone.keyboard().press("Enter");
        phone.keyboard().type("- cặp giấy có nhãn");
        phone.keyboard().press("Enter");
        phone.keyboard().type("sổ có người giữ");
        phone.keyboard().press("Enter");
        phone.keyboard().press("Enter");
        phone.keyboard().type("Giấy tờ phải có chỗ");
        tool(phone, "quotation");
        assertThat(phone.locator("#reflection-saved")).containsText("chưa lưu");
        isGood(phone, "writing-offline");
        phone.context().setOffline(false);
        assertThat(phone.locator("#reflection-saved")).containsText("Đã lưu");
        assertThat(phone.locator("#reflection-draft > p")).containsText("25 từ");

        submit(phone);
        phone.locator("#reflection-receipt-text-1").click();
        var text = phone.locator("#reflection-own-text");
        assertThat(text.locator("h2")).hasText("Nhận thức");
        assertThat(text.locator("strong")).hasText("gọn gàng");
        assertThat(text.locator("ul > li"))
                .hasText(new String[] {"cặp giấy có nhãn", "sổ có người giữ"});
        assertThat(text.locator("blockquote")).hasText("Giấy tờ phải có chỗ");
        isGood(phone, "writing-receipt");
    }

    @Test
    void whatIsPastedFromWordKeepsItsStructureAndNothingElse() {
        var desk = writingPage(DESK);
        box(desk).click();
        paste(desk, FROM_WORD);

        var lines = box(desk).locator("> *");
        assertThat(lines)
                .hasText(
                        new String[] {
                            "Nhận thức",
                            "Tôi hiểu rõ hơn",
                            "hồ sơ có nhãn",
                            "sổ theo dõi",
                            "Giấy tờ phải có chỗ",
                            "Quý một",
                            "Xong"
                        });
        assertThat(kinds(desk)).isEqualTo("h p u o q p p");
        assertThat(box(desk).locator("strong")).hasText("hiểu rõ");
        assertThat(box(desk).locator("[style], span, img, script, table")).hasCount(0);
        isGood(desk, "writing-pasted");

        assertThat(desk.locator("#reflection-saved")).containsText("Đã lưu");
        desk.reload();
        assertThat(kinds(desk)).isEqualTo("h p u o q p p");
        assertThat(troubles).isEmpty();
    }

    @Test
    void twoPagesWithOneTextKeepBothAsTheyWereSet() {
        var desk = writingPage(DESK);
        var phone = writingPage(PHONE);
        box(desk).click();
        tool(desk, "heading");
        desk.keyboard().type("Bản trên máy tính");
        assertThat(desk.locator("#reflection-saved")).containsText("Đã lưu");
        box(phone).click();
        phone.keyboard().type("Bản trên điện thoại");
        assertThat(phone.locator("#reflection-others")).containsText("trang khác");

        phone.locator("#reflection-others-see").click();

        assertThat(phone.locator("#reflection-other-1 h2")).hasText("Bản trên máy tính");
        isGood(phone, "writing-beside");
        assertThat(troubles).isEmpty();
    }

    private Page writingPage(int width) {
        var page = open(DIEM, width);
        page.navigate(address("plans/" + plan.value() + "/reflection"));
        page.locator("#reflection-tab-write").click();
        assertThat(box(page)).isVisible();
        return page;
    }

    private static Locator box(Page page) {
        return page.locator("#reflection-draft-text");
    }

    private static void tool(Page page, String tool) {
        page.locator("#reflection-draft-" + tool).click();
    }

    private static String kinds(Page page) {
        assertThat(box(page).locator("> *").first()).hasText("Nhận thức");
        var kinds = "e => [...e.children].map(c => c.dataset.kind).join(' ')";
        return String.valueOf(box(page).evaluate(kinds));
    }

    private static void paste(Page page, String html) {
        box(page)
                .evaluate(
                        """
                        (box, html) => {
                          const data = new DataTransfer();
                          data.setData('text/html', html);
                          data.setData('text/plain', 'x');
                          box.dispatchEvent(new ClipboardEvent('paste',
                            {clipboardData: data, bubbles: true, cancelable: true}));
                        }
                        """,
                        html);
    }
}
