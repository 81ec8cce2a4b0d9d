package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.hoctap.identity.Role;
import vn.hoctap.reflection.HandedInWorld;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

/** A member writes his reflection in the browser, on a phone above all. */
@Import(HandedInWorld.class)
class WritingIT extends PathTest {

    private static final String DIEM = "Hoàng Thị Diễm";
    private static final String LAO = "Ksor Văn Lão";
    private static final String GIUP = "Trần Thị Giúp";

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
    private PersonId old = new PersonId(UUID.randomUUID());

    @BeforeEach
    void aMemberWithAPlanOfAtLeastTwentyWords() {
        var unit = world.unit("Đảng bộ Sở Văn thư");
        world.member(unit, DIEM);
        old = world.member(unit, LAO);
        world.with(Role.UNIT_ASSISTANT, unit, unit, GIUP);
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

    @Test
    void photosOfWrittenPagesBecomeOneFileAndAnAssistantBringsPaper() throws IOException {
        var phone = open(DIEM, PHONE);
        phone.navigate(address("plans/" + plan.value() + "/reflection"));
        phone.locator("#reflection-tab-file").click();
        phone.locator("#reflection-photos input[type=file]")
                .setInputFiles(new FilePayload[] {photo("a.jpg"), photo("b.png"), photo("c.jpg")});
        assertThat(phone.locator("#reflection-pages img")).hasCount(3);
        assertThat(phone.locator("#reflection-file")).containsText("3 trang viết tay");
        assertThat(phone.locator("#reflection-not-checked")).containsText("không kiểm tra được");
        isGood(phone, "writing-photos");
        phone.locator("#reflection-page-3-remove").click();
        assertThat(phone.locator("#reflection-file")).containsText("2 trang viết tay");
        submit(phone);
        assertThat(phone.locator("#reflection-receipt-1-length")).containsText("không kiểm tra");

        var desk = open(GIUP, DESK);
        desk.navigate(address("paper/%s/%s".formatted(plan.value(), old.value())));
        assertThat(desk.locator("#reflection-paper-of")).containsText(LAO);
        desk.locator("#reflection-photos input[type=file]")
                .setInputFiles(new FilePayload[] {photo("1.jpg")});
        assertThat(desk.locator("#reflection-pages img")).hasCount(1);
        isGood(desk, "writing-paper");
        desk.locator("#reflection-submit").click();
        assertThat(desk.locator("#reflection-refusal")).containsText("xác nhận");
        desk.locator("#reflection-paper-confirmed input").check();
        desk.locator("#reflection-submit").click();
        assertThat(desk.locator("#reflection-paper-received")).containsText("BN-");
        assertThat(troubles).isEmpty();
    }

    private static FilePayload photo(String name) throws IOException {
        var picture = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        var paint = picture.createGraphics();
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, 300, 400);
        paint.setColor(Color.BLUE);
        for (int line = 40; line < 380; line += 30) {
            paint.drawLine(30, line, 270 - line % 70, line + 3);
        }
        paint.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, name.substring(name.indexOf('.') + 1), out);
        return new FilePayload(name, "application/octet-stream", out.toByteArray());
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
