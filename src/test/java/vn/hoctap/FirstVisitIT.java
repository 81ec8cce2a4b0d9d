package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.hoctap.identity.Installation;
import vn.hoctap.roster.Sheets;

/** An office begins: from the code on the console to the first member who signs in. */
@TestPropertySource(properties = "hoctap.own-database=first-visit")
class FirstVisitIT extends BrowserTest {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MEMBERS_OF_A_UNIT = 45;

    @Autowired private Installation installation;

    /** Nobody is there yet. */
    @Override
    void setTheScene() {}

    @Test
    void anOfficeIsFoundedItsRosterStoredAndItsFirstMemberSignsIn() throws IOException {
        var admin = page(DESK, ColorScheme.LIGHT);
        var seen = watch(admin);
        found(admin);
        importRoster(admin);
        var slip = printCodes(admin);
        pagesOfAnAdministrator(admin);

        var member = page(PHONE, ColorScheme.DARK);
        var seenByMember = watch(member);
        firstSignIn(member, slip);

        assertThat(seen).isEmpty();
        assertThat(seenByMember).isEmpty();
    }

    private void found(Page page) {
        page.navigate(address(""));
        assertThat(page.locator("h1")).hasText("Bắt đầu sử dụng");
        page.locator("#visit-bloc input").fill("Đảng bộ Khối Thử nghiệm");
        page.locator("#visit-password input").fill(Scene.PASSWORD);
        page.locator("#visit-again input").fill(Scene.PASSWORD);
        page.locator("#visit-code input").fill("AAAA-BBBB-CCCC");
        page.locator("#visit-submit").click();
        assertThat(page.locator("#visit-error")).containsText("Mã không đúng");
        isGood(page, "first-visit");
        page.locator("#visit-code input").fill(installation.code().orElseThrow());
        page.locator("#visit-submit").click();
        page.locator("#visit-on").click();
        signIn(page, "quantri");
        assertThat(page.locator("#home-waiting")).containsText("Chưa có danh sách đảng viên");
        isGood(page, "admin-home");
    }

    private void importRoster(Page page) throws IOException {
        page.locator("#home-duty-0").click();
        var template = page.waitForDownload(() -> page.locator("#roster-template").click());
        assertThat(Files.size(template.path())).isPositive();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("danh-sach.xlsx", XLSX, Sheets.of(Sheets.report())));
        assertThat(page.locator("#roster-count-new")).hasText("3.393 người mới");
        isGood(page, "import-checked");
        page.locator("#roster-store").click();
        assertThat(page.locator("#roster-stored")).containsText("thêm 3.393 người");
    }

    /** User name and code of one member, as his slip tells them. */
    private Slip printCodes(Page page) {
        page.navigate(address("codes"));
        assertThat(page.locator("#codes-units li").first()).containsText("45 trong 45 người");
        isGood(page, "codes-units");
        page.locator("[id^=codes-issue-]").first().click();
        assertThat(page.locator(".slip")).hasCount(MEMBERS_OF_A_UNIT);
        isGood(page, "codes-slips");
        var values = page.locator(".slip").first().locator(".slip-code");
        var slip = new Slip(values.first().textContent(), values.last().textContent());
        page.reload();
        assertThat(page.locator("#codes-units")).isVisible();
        assertThat(page.getByText(slip.code())).hasCount(0);
        return slip;
    }

    private void pagesOfAnAdministrator(Page page) {
        page.navigate(address("accounts"));
        assertThat(page.locator("#accounts-filter-without-password")).containsText("3.393");
        page.locator("#accounts-search input").fill("quantri");
        page.locator("#accounts-open-quantri").click();
        assertThat(page.locator("#account-roles")).containsText("Quản trị hệ thống");
        isGood(page, "account");
        page.navigate(address("accounts"));
        page.locator("#layout-language").click();
        assertThat(page.locator("h1")).hasText("Accounts and roles");
        isGood(page, "accounts-en");
        page.locator("#layout-language").click();
        assertThat(page.locator("h1")).hasText("Tài khoản và vai trò");
        page.navigate(address("roster/persons"));
        page.locator("[id^=roster-open-]").first().click();
        assertThat(page.locator("#roster-person-memberships")).isVisible();
        isGood(page, "person");
        page.navigate(address("organization/units"));
        assertThat(page.locator("#organization-tree")).containsText("Đảng bộ cơ sở 1");
        page.navigate(address("status"));
        assertThat(page.locator("#home-waiting")).containsText("chưa có mật khẩu");
        isGood(page, "admin-status");
    }

    private void firstSignIn(Page page, Slip slip) {
        page.navigate(address(""));
        page.locator("#login-first").click();
        page.locator("#first-username input").fill(slip.username());
        page.locator("#first-code input").fill(slip.code());
        page.locator("#first-password input").fill(Scene.PASSWORD);
        page.locator("#first-again input").fill(Scene.PASSWORD);
        page.locator("#first-submit").click();
        page.locator("#first-on").click();
        signIn(page, slip.username());
        assertThat(page.locator("h1")).hasText(Pattern.compile("^Chào đồng chí .*"));
        isGood(page, "first-member");
    }

    private record Slip(String username, String code) {}
}
