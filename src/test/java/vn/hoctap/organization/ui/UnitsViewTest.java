package vn.hoctap.organization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.hoctap.OnH2;
import vn.hoctap.World;
import vn.hoctap.identity.Role;
import vn.hoctap.shared.ui.DayField;

@SpringBootTest
@OnH2
@Import(World.class)
@ViewPackages(classes = UnitsView.class)
class UnitsViewTest extends SpringBrowserlessTest {

    private final World world;

    UnitsViewTest(@Autowired World world) {
        this.world = world;
        world.root();
    }

    @Test
    void treeIsShownAsOfTheChosenDay() {
        world.unit("Sở Nông nghiệp");
        world.as(world.administrator(), () -> navigate(UnitsView.class));
        assertThat(tree()).contains("Đảng bộ Khối Mẫu", "Sở Nông nghiệp", "Cơ quan nhà nước");

        world.as(
                world.administrator(),
                () ->
                        find(DayField.class)
                                .withId("organization-day")
                                .single()
                                .setValue(World.FOUNDED.minusDays(1)));

        assertThat(tree()).contains("Chưa có đơn vị nào");
    }

    @Test
    void unitIsFoundedByADecision() {
        world.as(
                world.administrator(),
                () -> {
                    navigate(UnitsView.class);
                    click("organization-found");
                    type("name", "Đảng bộ Trường Mẫu");
                    type("short-name", "Trường Mẫu");
                    click("organization-found-dialog-do");
                    assertThat(field("number").isInvalid()).isTrue();
                    type("number", "02-QĐ/MH");
                    type("issuer", "Ban Mẫu");
                    click("organization-found-dialog-do");
                });

        assertThat(tree()).contains("Đảng bộ Trường Mẫu");
    }

    @Test
    void unitWithPeopleSaysPlainlyWhyItIsNotClosed() {
        var unit = world.unit("Sở Xây dựng");
        world.member(unit, "Lê Văn An");
        var cell = world.cell(unit);
        world.as(
                world.administrator(),
                () -> {
                    navigate(UnitsView.class);
                    press("organization-unfold-" + unit.value());
                    press("organization-close-" + cell.value());
                    decide();
                    click("organization-close-dialog-do");
                });

        assertThat(
                        find(Component.class)
                                .withId("organization-close-dialog-problem-0")
                                .single()
                                .getElement()
                                .getTextRecursively())
                .isEqualTo(
                        "1 đảng viên còn sinh hoạt tại đơn vị. Hãy chuyển các đồng chí đó trước.");
    }

    @Test
    void emptyCellIsClosedByADecision() {
        var unit = world.unit("Sở Du lịch");
        var cell = world.cell(unit);
        world.as(
                world.administrator(),
                () -> {
                    navigate(UnitsView.class);
                    press("organization-unfold-" + unit.value());
                    press("organization-close-" + cell.value());
                    decide();
                    click("organization-close-dialog-do");
                });

        assertThat(find(NativeButton.class).withId("organization-close-" + cell.value()).all())
                .isEmpty();
    }

    private void press(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    private void decide() {
        test(find(TextField.class).withId("organization-close-number").single())
                .setValue("09-QĐ/MH");
        test(find(TextField.class).withId("organization-close-issuer").single())
                .setValue("Ban Mẫu");
    }

    @Test
    void memberSeesTheTreeAndFoundsNothing() {
        var member = world.member(world.unit("Sở Y tế"), "Lê Văn An");
        world.as(member, () -> navigate(UnitsView.class));

        assertThat(tree()).contains("Sở Y tế");
        assertThat(find(Button.class).withId("organization-found").all()).isEmpty();
    }

    @Test
    void boardStaffMayFound() {
        var staff = world.ofTheWhole(Role.BOARD_STAFF, "Lê Quang Tuấn");
        world.as(staff, () -> navigate(UnitsView.class));

        assertThat(find(Button.class).withId("organization-found").all()).hasSize(1);
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private void type(String part, String text) {
        test(field(part)).setValue(text);
    }

    private TextField field(String part) {
        return find(TextField.class).withId("organization-found-" + part).single();
    }

    private String tree() {
        return find(Component.class)
                .withId("organization-tree")
                .single()
                .getElement()
                .getTextRecursively();
    }
}
