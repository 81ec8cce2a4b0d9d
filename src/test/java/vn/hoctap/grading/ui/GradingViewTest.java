package vn.hoctap.grading.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.hoctap.OnH2;
import vn.hoctap.World;
import vn.hoctap.grading.Allocations;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.HandedInWorld;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

@SpringBootTest
@OnH2
@Import({World.class, HandedInWorld.class})
@ViewPackages(packages = {"vn.hoctap.grading.ui", "vn.hoctap.desk"})
class GradingViewTest extends SpringBrowserlessTest {

    @Autowired private World world;
    @Autowired private HandedInWorld handedIn;
    @Autowired private Allocations allocations;
    @Autowired private Clock clock;

    private UnitId unit = new UnitId(UUID.randomUUID());
    private PersonId lan = new PersonId(UUID.randomUUID());
    private PersonId grader = lan;
    private PersonId secretary = lan;
    private StudyPlanId plan = new StudyPlanId(UUID.randomUUID());

    @BeforeEach
    void anEssayThatWaits() {
        unit = world.unit("Sở Mẫu");
        lan = world.member(unit, "Nguyễn Thị Lan");
        grader = world.with(Role.UNIT_GRADER, unit, unit, "Phạm Văn Chấm");
        secretary = world.with(Role.UNIT_SECRETARY, unit, unit, "Lê Thị Thư");
        plan = handedIn.plan(Vietnam.today(clock).plusDays(12));
        allocations.handedIn(handedIn.handIn(lan, plan, 30), 1);
    }

    @Test
    void levelIsSavedWhenItIsChosen() {
        open(grader, "grading");
        assertThat(find(H1.class).single().getText()).isEqualTo("Chấm bài: đã xong 0, còn 1");
        assertThat(words("grading-essay-line")).contains("30 từ");

        click(grader, "grading-work-good");

        assertThat(words("grading-total")).isEqualTo("3,0 / 10,0");
        assertThat(words("grading-saved")).startsWith("Đã lưu ");
        open(grader, "grading");
        assertThat(checked("grading-work-good")).isEqualTo("true");
    }

    @Test
    void twoLevelsChosenBeforeTheFirstIsAnsweredAreBothSaved() {
        open(grader, "grading");
        var work = find(NativeButton.class).withId("grading-work-good").single();
        var form = find(NativeButton.class).withId("grading-form-good").single();

        world.as(grader, () -> test(work).click());
        world.as(grader, () -> test(form).click());

        open(grader, "grading");
        assertThat(checked("grading-work-good")).isEqualTo("true");
        assertThat(checked("grading-form-good")).isEqualTo("true");
    }

    private @Nullable String checked(String id) {
        return find(NativeButton.class)
                .withId(id)
                .single()
                .getElement()
                .getAttribute("aria-checked");
    }

    @Test
    void essayWithoutAllPointsStaysAndSaysHowManyAreMissing() {
        open(grader, "grading");
        click(grader, "grading-content-best");
        world.as(grader, () -> find(EssayDesk.class).single().finish());

        assertThat(words("grading-refusal")).isEqualTo("Còn 3 tiêu chí chưa có điểm.");
        assertThat(words("grading-total")).isEqualTo("3,0 / 10,0");
    }

    @Test
    void finishedEssayIsPublishedByTheSecretaryAndItsAuthorSeesIt() {
        open(grader, "grading");
        for (var criterion : new String[] {"content", "work", "promise", "form"}) {
            click(grader, "grading-" + criterion + "-good");
        }
        world.as(grader, () -> find(EssayDesk.class).single().finish());
        assertThat(words("grading-nothing")).contains("Không còn bài chờ chấm");
        open(lan, "plans/" + plan.value() + "/result");
        assertThat(words("grading-result-not-yet")).contains("Chưa có kết quả");

        open(secretary, "results");
        assertThat(words("grading-lists")).contains("1 bài, 1 chờ công bố, 0 đã công bố");
        open(secretary, "results/" + plan.value() + "/" + unit.value());
        click(secretary, "grading-publish");
        world.as(secretary, () -> test(find(ConfirmDialog.class).single()).confirm());
        assertThat(words("grading-told")).isEqualTo("Đã công bố 1 kết quả.");
        assertThat(words("grading-results")).contains("Nguyễn Thị Lan", "Đã công bố", "7,75");

        open(lan, "plans/" + plan.value() + "/result");
        assertThat(words("grading-result-total")).isEqualTo("7,75 / 10,0");
        assertThat(words("grading-readers")).contains("Phạm Văn Chấm");
        open(lan, "results");
        assertThat(words("grading-own")).contains("Học Nghị quyết mẫu", "7,75 · Công bố ngày");
        assertThat(find(Component.class).withId("grading-lists").all()).isEmpty();
    }

    @Test
    void chosenEssaysAreGivenAtOnceAndToldInOneSentence() {
        var second = world.with(Role.UNIT_GRADER, unit, unit, "Vũ Thị Khác");
        plan = handedIn.plan(Vietnam.today(clock).plusDays(12));
        allocations.handedIn(handedIn.handIn(lan, plan, 30), 1);
        allocations.handedIn(handedIn.handIn(second, plan, 30), 1);
        open(secretary, "results/" + plan.value() + "/" + unit.value());
        assertThat(words("grading-chosen")).isEqualTo("Đã chọn 0 bài");

        for (var box : find(Checkbox.class).all()) {
            if (!box.getId().orElse("").equals("grading-choose-all")) {
                world.as(secretary, () -> test(box).click());
            }
        }
        assertThat(words("grading-chosen")).isEqualTo("Đã chọn 2 bài");
        click(secretary, "grading-allocate-chosen");
        // the least loaded is chosen
        world.as(secretary, () -> test(find(ConfirmDialog.class).single()).confirm());

        assertThat(words("grading-told"))
                .isEqualTo(
                        "Đã giao 1 bài cho Vũ Thị Khác; bài của Vũ Thị Khác thì không, vì là bài"
                                + " của chính người chấm, cùng hồ sơ với người chấm hoặc của nơi"
                                + " khác.");
        assertThat(words("grading-chosen")).isEqualTo("Đã chọn 0 bài");
    }

    @Test
    void listOfAnotherUnitIsNotShown() {
        var elsewhere = world.unit("Sở Khác");
        var other = world.with(Role.UNIT_SECRETARY, elsewhere, elsewhere, "Lê Văn Xa");

        open(other, "results/" + plan.value() + "/" + unit.value());

        assertThat(find(Component.class).withId("grading-results").all()).isEmpty();
    }

    private void open(PersonId person, String address) {
        world.as(person, () -> UI.getCurrentOrThrow().navigate(address));
    }

    private void click(PersonId person, String id) {
        var button = find(NativeButton.class).withId(id).single();
        world.as(person, () -> test(button).click());
    }

    private String words(String id) {
        return words(find(Component.class).withId(id).single().getElement()).strip();
    }

    /** All texts below an element, parted by spaces. */
    private static String words(Element element) {
        if (element.isTextNode()) {
            return element.getText().strip();
        }
        return element.getChildren()
                .map(GradingViewTest::words)
                .filter(text -> !text.isBlank())
                .reduce("", (all, text) -> all.isEmpty() ? text : all + " " + text);
    }
}
