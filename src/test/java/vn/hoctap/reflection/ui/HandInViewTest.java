package vn.hoctap.reflection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.hoctap.OnH2;
import vn.hoctap.World;
import vn.hoctap.reflection.DraftBase;
import vn.hoctap.reflection.EarlierText.Source;
import vn.hoctap.reflection.FakeFiles;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.HandedInWorld;
import vn.hoctap.reflection.MyReflection;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.ReflectionState;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.reflection.Written;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

@SpringBootTest
@OnH2
@Import({World.class, HandedInWorld.class, FakeFiles.class})
@ViewPackages(packages = {"vn.hoctap.reflection.ui", "vn.hoctap.desk"})
class HandInViewTest extends SpringBrowserlessTest {

    @Autowired private World world;
    @Autowired private HandedInWorld handedIn;
    @Autowired private HandIns handIns;
    @Autowired private Reflections reflections;
    @Autowired private Clock clock;
    @TempDir private Path folder;

    private PersonId diem = new PersonId(UUID.randomUUID());
    private StudyPlanId plan = new StudyPlanId(UUID.randomUUID());
    private LocalDate due = LocalDate.EPOCH;

    @BeforeEach
    void aMemberWithAPlan() {
        diem = world.member(world.unit("Sở Mẫu"), "Nguyễn Thị Ngọc Diễm");
        due = Vietnam.today(clock).plusDays(12);
        plan = handedIn.plan(due);
    }

    @Test
    void limitsAreSaidBeforehand() {
        openPlan();

        assertThat(words("reflection-limits")).contains(".docx, .doc, .pdf, .odt, .txt", "25 MB");
        assertThat(words("reflection-asked")).isEqualTo("Cần ít nhất 20 từ");
        assertThat(words("reflection-late"))
                .isEqualTo(
                        "Nộp đến hết ngày "
                                + Vietnam.date(due)
                                + ". Cần thêm thời gian, mời đồng chí báo đơn vị trước hạn.");
        assertThat(words("content")).contains("hạn " + Vietnam.date(due));
    }

    @Test
    void textOfAnotherPageIsSaidAndCanBeSeen() {
        world.as(
                diem,
                () -> {
                    var id = handIns.start(plan);
                    handIns.save(
                            id,
                            Written.plain("Bản trên máy tính"),
                            new DraftBase(0, UUID.randomUUID()));
                    handIns.save(
                            id,
                            Written.plain("Bản trên điện thoại"),
                            new DraftBase(0, UUID.randomUUID()));
                });
        openPlan();
        assertThat(words("reflection-others")).contains("Cả hai bản đều được giữ");

        click("reflection-others-see");

        assertThat(words("reflection-other-1")).isEqualTo("Bản trên máy tính");
    }

    @Test
    void fileThatIsTooShortIsRefusedWithItsCountsAndKept() {
        upload("Thu hoạch NQ07.docx", "chỉ có năm chữ thôi");
        openPlan();
        declare();
        click("reflection-submit");

        assertThat(words("reflection-refusal"))
                .isEqualTo("Bài có 5 từ, cần ít nhất 20 từ. Bản nháp vẫn được giữ.");
        assertThat(words("reflection-file")).contains("Thu hoạch NQ07.docx", "còn 15 từ là đủ");
        assertThat(words("reflection-text")).isEqualTo("chỉ có năm chữ thôi");
    }

    @Test
    void fileWithoutTextSaysWhatToDo() {
        upload("trống.docx", "");
        openPlan();

        assertThat(words("reflection-file-refused"))
                .isEqualTo("Tệp không có chữ nào. Mời đồng chí kiểm tra và chọn lại tệp.");
    }

    @Test
    void scanSaysThatItIsReadByEyeAndIsHandedIn() {
        upload("quét.pdf", "ảnh các trang");
        openPlan();

        assertThat(words("reflection-file")).contains("quét.pdf", "3 trang quét");
        assertThat(words("reflection-not-checked"))
                .contains("không có lớp chữ", "không so được", "Người chấm đọc bằng mắt");
        var panel = find(SelfCheckPanel.class).single();
        var draft = read().fileToHandIn().orElseThrow().id();
        world.as(diem, () -> panel.check(Optional.of(draft)));
        assertThat(words("reflection-self-check-result"))
                .isEqualTo("Ảnh chụp và bản quét không so được. Người chấm đọc bằng mắt.");
        click("reflection-tab-write");
        assertThat(find(Component.class).withId("reflection-self-check-result").all()).isEmpty();
        click("reflection-tab-file");
        declare();
        click("reflection-submit");

        assertThat(words("reflection-receipt-1"))
                .contains("quét.pdf", "Chữ trong ảnh trang không kiểm tra được", "Tải về")
                .doesNotContain("Xem bài");
        assertThat(read().state()).isEqualTo(ReflectionState.SUBMITTED);
    }

    @Test
    void fileWhoseReadingWasInterruptedSaysThatItIsReadAgain() {
        upload("lại.docx", text(30));
        openPlan();

        assertThat(words("reflection-file-state")).endsWith("việc đọc bị ngắt, đang đọc lại");
    }

    @Test
    void withoutTheDeclarationNothingIsHandedIn() {
        upload("bài.docx", text(30));
        openPlan();
        click("reflection-submit");

        assertThat(words("reflection-refusal"))
                .isEqualTo("Mời đồng chí đánh dấu lời cam đoan trước khi nộp.");
        assertThat(read().state()).isEqualTo(ReflectionState.DRAFT);
    }

    @Test
    void handedInFileLeadsToItsReceipt() {
        upload("bài.docx", text(30));
        openPlan();
        assertThat(words("reflection-notes")).contains("2 hình ảnh không được đọc");
        declare();
        click("reflection-submit");

        var receipt = read().receiptIfAny().orElseThrow();
        assertThat(words("reflection-receipt-1"))
                .contains(
                        "Đã nhận bài",
                        receipt.number(),
                        Vietnam.time(receipt.submittedAt())
                                + ", "
                                + Vietnam.date(receipt.submittedAt()),
                        "Nguyễn Thị Ngọc Diễm",
                        "bài.docx",
                        "30 từ",
                        receipt.grouped());
        assertThat(words("reflection-receipt-until")).contains(Vietnam.date(due));
        click("reflection-receipt-text-1");
        assertThat(words("reflection-own-text")).isEqualTo(text(30));
    }

    @Test
    void nothingTypedIsLostWhenItIsTooShort() {
        var id = started();
        world.as(diem, () -> handIns.save(id, "mới viết được bấy nhiêu"));
        openPlan();
        declare();
        world.as(diem, () -> find(HandInForm.class).single().submitTyped());

        assertThat(words("reflection-refusal")).contains("Bài có 5 từ, cần ít nhất 20 từ.");
        assertThat(read().typedIfAny().orElseThrow().text()).isEqualTo("mới viết được bấy nhiêu");
    }

    @Test
    void whoIsAskedToWriteAgainSeesTheDayAndTheNote() {
        var id = handedIn.handIn(diem, plan, 30);
        reflections.requestRewrite(id, due.plusDays(5), "Đề nghị viết lại phần 2.");
        openPlan();

        assertThat(words("reflection-rewrite"))
                .contains("hạn " + Vietnam.date(due.plusDays(5)), "Đề nghị viết lại phần 2.");
        assertThat(find(Component.class).withId("reflection-withdraw").all()).isEmpty();
    }

    @Test
    void withdrawnTextIsADraftAgain() {
        var id = handedIn.handIn(diem, plan, 30);
        openPlan();
        click("reflection-withdraw");
        world.as(diem, () -> test(find(ConfirmDialog.class).single()).confirm());

        assertThat(find(Component.class).withId("reflection-standing").all()).isEmpty();
        assertThat(read().typedIfAny().orElseThrow().words()).isEqualTo(30);
        assertThat(read().id()).isEqualTo(id);
    }

    @Test
    void earlierTextIsComparedAndTakenUpAgain() {
        var id = started();
        world.as(
                diem,
                () -> {
                    handIns.save(id, text(30));
                    handIns.save(id, "Xóa nhầm");
                });
        openPlan();
        click("reflection-earlier");
        assertThat(words("reflection-earlier-typed-1")).contains("30 từ");

        var list = find(EarlierList.class).single();
        world.as(diem, () -> list.compare(Source.TYPED, 1));
        assertThat(words("reflection-changes-count"))
                .isEqualTo("Thêm 2 từ, bớt 30 từ so với bản đã chọn");
        world.as(diem, () -> list.restore(Source.TYPED, 1));

        assertThat(read().typedIfAny().orElseThrow().text()).isEqualTo(text(30));
        assertThat(words("reflection-earlier-typed-2")).contains("2 từ");
    }

    @Test
    void draftIsComparedBeforeItIsHandedInAFewTimesADay() {
        var id = started();
        var draft = world.ask(diem, () -> handIns.save(id, text(30)).id());
        openPlan();
        assertThat(words("reflection-self-check-left")).startsWith("Hôm nay còn 3 lần");

        var panel = find(SelfCheckPanel.class).single();
        world.as(diem, () -> panel.check(Optional.of(draft)));

        assertThat(words("reflection-self-check-result"))
                .contains("Phần tự viết", "Không dùng chung lời văn");
        assertThat(words("reflection-self-check-left")).startsWith("Hôm nay còn 2 lần");
        world.as(diem, () -> panel.check(Optional.empty()));
        assertThat(words("reflection-self-check-result")).isEqualTo("Chưa có bài để kiểm tra.");
    }

    @Test
    void receiptIsCheckedByItsNumberAndHash() {
        handedIn.handIn(diem, plan, 30);
        var receipt = read().receiptIfAny().orElseThrow();
        var other = world.member(world.unit("Sở Khác"), "Trần Văn Hậu");
        world.as(other, () -> UI.getCurrentOrThrow().navigate("receipt-check"));
        type("reflection-check-number", receipt.number());
        type("reflection-check-hash", receipt.grouped());
        world.as(other, () -> test(button("reflection-check")).click());

        assertThat(words("reflection-check-verdict"))
                .contains(receipt.number(), "30 từ")
                .doesNotContain("Diễm");

        type("reflection-check-hash", "0".repeat(64));
        world.as(other, () -> test(button("reflection-check")).click());
        assertThat(words("reflection-check-verdict")).contains("không khớp với bài nào");
    }

    private void type(String id, String value) {
        find(TextField.class).withId(id).single().setValue(value);
    }

    private NativeButton button(String id) {
        return find(NativeButton.class).withId(id).single();
    }

    @Test
    void receiptOfSomebodyElseIsNotShown() {
        var id = handedIn.handIn(diem, plan, 30);
        var other = world.member(world.unit("Sở Khác"), "Trần Văn Hậu");

        world.as(other, () -> UI.getCurrentOrThrow().navigate("receipts/" + id.value()));

        assertThat(find(Component.class).withId("reflection-receipt-1").all()).isEmpty();
    }

    private void openPlan() {
        world.as(
                diem,
                () -> UI.getCurrentOrThrow().navigate("plans/" + plan.value() + "/reflection"));
    }

    private ReflectionId started() {
        return world.ask(diem, () -> handIns.start(plan));
    }

    private MyReflection read() {
        return world.ask(diem, () -> handIns.read(started()));
    }

    private void upload(String name, String text) {
        var id = started();
        world.as(diem, () -> handIns.upload(id, name, file(text)));
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve(UUID.randomUUID() + ".tmp"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void declare() {
        var box = find(Checkbox.class).withId("reflection-declared").single();
        world.as(diem, () -> test(box).click());
    }

    private void click(String id) {
        var button = find(NativeButton.class).withId(id).single();
        world.as(diem, () -> test(button).click());
    }

    private String words(String id) {
        return words(find(Component.class).withId(id).single().getElement()).strip();
    }

    /** All texts below an element, parted by spaces. */
    private static String words(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.getChildren()
                .map(HandInViewTest::words)
                .filter(text -> !text.isBlank())
                .reduce("", (all, text) -> all.isEmpty() ? text : all + " " + text);
    }

    private static String text(int count) {
        return "chữ ".repeat(count).strip();
    }
}
