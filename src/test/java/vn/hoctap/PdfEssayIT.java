package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoctap.documents.SampleFiles;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.HandedInWorld;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

/** An essay that came as a PDF stands beside the rubric as it came. */
@Import(HandedInWorld.class)
class PdfEssayIT extends PathTest {

    private static final String AUTHOR = "Bùi Thị Hoa";
    private static final String GRADER = "Cù Văn Khoa";

    @Autowired private HandedInWorld handedIn;
    @Autowired private Clock clock;
    @Autowired private JdbcClient jdbc;

    private final List<Response> shown = new CopyOnWriteArrayList<>();
    private StudyPlanId plan = new StudyPlanId(UUID.randomUUID());

    @BeforeEach
    void anAuthorAndHisGrader() {
        UnitId unit = world.unit("Đảng bộ Sở Xây dựng");
        world.member(unit, AUTHOR);
        world.with(Role.UNIT_GRADER, unit, unit, GRADER);
        plan = handedIn.plan(Vietnam.today(clock).plusDays(9));
        letIn(unit);
    }

    @Test
    void fileIsShownInAFrameOfOurOwnAndItsWordsWhenTheyAreAskedFor() {
        handIn();
        var desk = atHome(DESK);
        long before = readings();
        desk.onResponse(answer -> {
            if (answer.url().contains("/shown/")) {
                shown.add(answer);
            }
        });

        desk.navigate(address("grading"));
        assertThat(desk.locator("iframe#grading-file")).isVisible();
        desk.waitForCondition(() -> !shown.isEmpty());

        var headers = shown.getFirst().headers();
        assertThat(shown.getFirst().status()).isEqualTo(200);
        assertThat(headers)
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "SAMEORIGIN")
                .doesNotContainKey("accept-ranges");
        assertThat(headers.get("content-disposition"))
                .startsWith("inline;")
                .doesNotContain("Hoa")
                .endsWith(".pdf");
        assertThat(headers.get("content-security-policy")).contains("frame-ancestors 'self'");
        assertThat(desk.locator("iframe#grading-file"))
                .hasAttribute("title", Pattern.compile("như tác giả nộp"));
        isGood(desk, "grading-file");
        assertThat(readings() - before).isEqualTo(1);

        desk.locator("#grading-form-text").click();
        assertThat(desk.locator("#grading-essay")).containsText("hai buổi chiều thứ sáu");
        assertThat(desk.locator("iframe#grading-file")).isHidden();
        desk.locator("#grading-form-file").click();
        assertThat(desk.locator("iframe#grading-file")).isVisible();
        assertThat(readings() - before).isEqualTo(2);
        // Chromium's viewer keeps a part of the policy to itself
        assertThat(desk.request().get(shown.getFirst().url()).headers())
                .hasEntrySatisfying(
                        "content-security-policy",
                        policy ->
                                assertThat(policy)
                                        .startsWith("default-src 'none';")
                                        .endsWith("frame-ancestors 'self'"));
        assertThat(troubles).isEmpty();
    }

    @Test
    void phoneSavesTheFileOrReadsItsWords() {
        handIn();
        var phone = atHome(PHONE);
        long before = readings();
        phone.navigate(address("grading"));
        assertThat(phone.locator("iframe#grading-file")).isHidden();
        assertThat(phone.locator("iframe#grading-file[src]")).hasCount(0);
        assertThat(phone.locator(".paper")).containsText("Đồng chí lưu tệp để xem");
        isGood(phone, "grading-file-phone");

        var saved = phone.waitForDownload(() -> phone.locator("#grading-original").click());
        assertThat(saved.suggestedFilename()).startsWith("bai-thu-hoach-").endsWith(".pdf");
        assertThat(readings() - before).isEqualTo(2);
        phone.locator("#grading-form-text").click();
        assertThat(phone.locator("#grading-essay")).containsText("hai buổi chiều thứ sáu");
    }

    /** A grader's home is his desk: the essay is opened there for the first time. */
    private Page atHome(int width) {
        var page = open(GRADER, width);
        assertThat(page.locator("#grading-done")).isVisible();
        return page;
    }

    private void handIn() {
        Page phone = open(AUTHOR, PHONE);
        phone.navigate(address("plans/" + plan.value() + "/reflection"));
        phone.locator("#reflection-tab-file").click();
        bring(
                phone,
                "Bài của Hoa.pdf",
                SampleFiles.good(SHORT).getOrDefault("bài.pdf", new byte[0]));
        assertThat(phone.locator("#reflection-file-words")).containsText("đủ độ dài");
        submit(phone);
    }

    /** How often the trail says that a text of the plan was read. */
    private long readings() {
        return jdbc.sql(
                        """
                        select count(*) from audit_entry e
                          join reflection r on r.id = e.object_id
                         where e.reads_text and r.plan_id = ?
                        """)
                .param(plan.value())
                .query(Long.class)
                .single();
    }
}
