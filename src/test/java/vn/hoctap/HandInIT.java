package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.hoctap.documents.SampleFiles;
import vn.hoctap.reflection.HandedInWorld;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

/** A member on a phone hands in: every file he may bring, and everything that can go wrong. */
@Import(HandedInWorld.class)
class HandInIT extends PathTest {

    private static final String DIEM = "Đặng Thị Ngọc Ánh";

    @Autowired private HandedInWorld handedIn;
    @Autowired private Clock clock;
    @TempDir private Path folder;

    private final byte[] right = word(SHORT);
    private StudyPlanId plan = new StudyPlanId(UUID.randomUUID());

    @BeforeEach
    void aMemberWithAPlanOfAtLeastTwentyWords() {
        var unit = world.unit("Đảng bộ Sở Văn thư");
        world.member(unit, DIEM);
        letIn(unit);
        plan = handedIn.plan(Vietnam.today(clock).plusDays(9));
    }

    @Test
    void everyFileIsReadOrRefusedInASentenceAndWhatWasAcceptedIsKept() throws IOException {
        var phone = handInPage(DIEM);
        assertThat(phone.locator("#reflection-limits")).containsText("25 MB");
        assertThat(phone.locator("#reflection-asked")).hasText("Cần ít nhất 20 từ");
        tooLargeOrOfAnotherKind(phone);
        bring(phone, "bài đầu.txt", String.join("\n", SHORT).getBytes(StandardCharsets.UTF_8));
        assertThat(phone.locator("#reflection-file-words")).containsText("đủ độ dài");

        for (var bad : SampleFiles.reasons().entrySet()) {
            bring(phone, bad.getKey(), SampleFiles.bad(bad.getKey()));
            assertThat(phone.locator("#reflection-file-refused"))
                    .hasText(sentence("reflection.refused." + bad.getValue()));
            assertThat(phone.locator("#reflection-file-kept")).containsText("bài đầu.txt");
        }
        isGood(phone, "hand-in-refused");

        bring(phone, "quét.pdf", SampleFiles.scan(2));
        assertThat(phone.locator("#reflection-file-state")).containsText("2 trang quét");
        assertThat(phone.locator("#reflection-not-checked"))
                .hasText(sentence("reflection.scan.not-checked"));
        isGood(phone, "hand-in-scan");

        bring(phone, "ngắn.docx", word(List.of("chỉ có năm chữ thôi")));
        assertThat(phone.locator("#reflection-file-words")).containsText("còn 15 từ là đủ");
        phone.locator("#reflection-declared input").check();
        phone.locator("#reflection-submit").click();
        assertThat(phone.locator("#reflection-refusal")).containsText("cần ít nhất 20 từ");

        for (var good : SampleFiles.good(SHORT).entrySet()) {
            bring(phone, good.getKey(), good.getValue());
            assertThat(phone.locator("#reflection-file-words")).containsText("đủ độ dài");
            assertThat(phone.locator("#reflection-text")).containsText("hai buổi chiều thứ sáu");
        }
        submit(phone);
        assertThat(phone.locator("#reflection-receipt-1-file")).hasText("bài.txt");
        assertThat(troubles).isEmpty();
    }

    @Test
    void whatOldSoftwareLeftInATextIsShownToItsAuthorBeforeHandingIn() {
        var phone = handInPage(DIEM);
        bring(phone, "bài.docx", word(List.of(SHORT.getFirst(), "Tổ c\u0430o áp đã\u200b họp.")));

        assertThat(phone.locator("#reflection-note-LOOK_ALIKE")).containsText("“c\u0430o”");
        assertThat(phone.locator("#reflection-note-ZERO_WIDTH")).containsText("1 ký tự");
        isGood(phone, "hand-in-notes");

        phone.locator("#reflection-tab-write").click();
        phone.locator("#reflection-draft-text").fill("Máy gõ ra chữ c\u0430o rất lạ.");
        phone.locator("#reflection-tab-write").focus();
        assertThat(phone.locator("#reflection-typed-notes")).containsText("“c\u0430o”");
    }

    @Test
    void theWrongFileIsReplacedByTheRightOneAndTheReceiptGivesItBack() throws IOException {
        var phone = handInPage(DIEM);
        bring(phone, "nhầm.docx", word(List.of("Danh sách mua văn phòng phẩm")));
        bring(phone, "đúng.docx", right);
        assertThat(phone.locator("#reflection-file-words")).containsText("đủ độ dài");

        phone.locator("#reflection-declared input").check();
        phone.locator("#reflection-submit").dblclick();
        phone.waitForURL("**/receipts/**");
        assertThat(phone.locator("section.receipt")).hasCount(1);
        assertThat(phone.locator("#reflection-receipt-1-number"))
                .hasText(Pattern.compile("BN-\\d{4}-\\d{6}"));

        var saved =
                phone.waitForDownload(() -> phone.locator("#reflection-receipt-save-1").click());
        assertThat(saved.suggestedFilename()).isEqualTo("đúng.docx");
        assertThat(Files.readAllBytes(saved.path())).isEqualTo(right);
        var answer = phone.request().get(saved.url());
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-type", "application/octet-stream");
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment;");
        assertThat(phone.locator("#reflection-readers-card")).containsText("Chưa ai mở đọc bài.");

        phone.goBack();
        assertThat(phone.locator("#reflection-standing")).containsText("Đã nhận bài");
        phone.locator("#reflection-receipt").click();
        assertThat(phone.locator("section.receipt")).hasCount(1);
        assertThat(troubles).isEmpty();
    }

    @Test
    void twoWindowsHandInOnce() {
        var first = handInPage(DIEM);
        bring(first, "bài.docx", word(SHORT));
        assertThat(first.locator("#reflection-file-words")).containsText("đủ độ dài");
        var second = first.context().newPage();
        second.navigate(address("plans/" + plan.value() + "/reflection"));
        assertThat(second.locator("#reflection-file .row-title")).hasText("bài.docx");

        submit(first);
        var number = first.locator("#reflection-receipt-1-number").textContent();
        submit(second);

        assertThat(second.locator("#reflection-receipt-1-number")).hasText(number);
        assertThat(second.locator("section.receipt")).hasCount(1);
    }

    @Test
    void whoseSessionEndedSignsInAndFindsTheFileHeBrought() {
        var phone = handInPage(DIEM);
        bring(phone, "bài.docx", word(SHORT));
        assertThat(phone.locator("#reflection-file-words")).containsText("đủ độ dài");
        phone.context().addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(address(""))));

        phone.locator("#reflection-submit").click();
        assertThat(phone.locator(".v-system-error")).containsText("Phiên làm việc đã hết");
        phone.locator(".v-system-error").click();
        signIn(phone, username(DIEM));

        assertThat(phone.locator("#reflection-file .row-title")).hasText("bài.docx");
        submit(phone);
    }

    @Test
    void typedTextIsStoredTwoSecondsAfterTheLastKeyAndEveryFiveSecondsWhileTyping() {
        var phone = open(DIEM, PHONE);
        phone.navigate(address("plans/" + plan.value() + "/reflection"));
        phone.locator("#reflection-tab-write").click();
        var stored = new CopyOnWriteArrayList<Long>();
        phone.onRequest(request -> {
            if (request.url().endsWith("/api/pieces/draft")) {
                stored.add(System.nanoTime());
            }
        });
        var box = phone.locator("#reflection-draft-text");
        box.focus();
        long begun = System.nanoTime();
        long last = begun;
        while (last - begun < SECONDS.toNanos(10)) {
            phone.keyboard().type("chữ ");
            last = System.nanoTime();
            phone.waitForTimeout(400);
        }
        assertThat(stored).hasSizeBetween(2, 3);
        assertThat(stored.getFirst() - begun).isLessThan(SECONDS.toNanos(6));
        assertThat(stored.get(1) - stored.getFirst()).isLessThan(SECONDS.toNanos(6));
        int before = stored.size();

        phone.waitForCondition(() -> stored.size() > before);

        assertThat(stored.getLast() - last).isLessThan(SECONDS.toNanos(3));
        assertThat(phone.locator("#reflection-saved")).containsText("Đã lưu");
    }

    @Test
    void earlierTextIsComparedAndTakenUpAgain() {
        var phone = open(DIEM, PHONE);
        phone.navigate(address("plans/" + plan.value() + "/reflection"));
        phone.locator("#reflection-tab-write").click();
        var box = phone.locator("#reflection-draft-text");
        box.fill(String.join(" ", SHORT));
        box.blur();
        assertThat(phone.locator("#reflection-saved")).containsText("Đã lưu");
        box.fill("Xóa nhầm");
        phone.locator("#reflection-earlier").click();
        phone.locator("#reflection-compare-typed-1").click();
        assertThat(phone.locator("#reflection-changes ins")).hasText("Xóa nhầm");
        assertThat(phone.locator("#reflection-changes del")).containsText("hai buổi chiều");
        isGood(phone, "hand-in-earlier");

        phone.locator("#reflection-restore-typed-1").click();

        assertThat(box).hasText(String.join(" ", SHORT));
        box.press("Control+End");
        box.pressSequentially(" Hết.");
        submit(phone);
        assertThat(phone.locator("#reflection-receipt-1-length")).hasText("35 từ");
        assertThat(troubles).isEmpty();
    }

    /** What the browser does not even send. */
    private void tooLargeOrOfAnotherKind(Page phone) throws IOException {
        var large = folder.resolve("lớn.docx");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        var input = phone.locator("#reflection-upload input[type=file]");
        input.setInputFiles(large);
        assertThat(phone.locator("#reflection-refusal"))
                .hasText(sentence("reflection.refusal.too-large"));
        input.setInputFiles(new FilePayload("bài.exe", "application/octet-stream", new byte[9]));
        assertThat(phone.locator("#reflection-refusal"))
                .hasText(sentence("reflection.refused.UNKNOWN_FORMAT"));
        assertThat(phone.locator("#reflection-file")).hasCount(0);
    }

    private Page handInPage(String name) {
        var phone = open(name, PHONE);
        phone.navigate(address("plans/" + plan.value() + "/reflection"));
        phone.locator("#reflection-tab-file").click();
        return phone;
    }
}
