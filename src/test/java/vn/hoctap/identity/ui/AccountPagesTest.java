package vn.hoctap.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.hoctap.OnH2;
import vn.hoctap.World;
import vn.hoctap.identity.AccountId;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;

@SpringBootTest
@OnH2
@Import(World.class)
@ViewPackages(classes = AccountsView.class)
class AccountPagesTest extends SpringBrowserlessTest {

    private final World world;
    private AccountId administrator;
    private UnitId unit;
    private PersonId hau;

    AccountPagesTest(@Autowired World world) {
        this.world = world;
        administrator = world.administrator();
        unit = world.unit("Sở Kế hoạch");
        hau = world.member(unit, "Trần Văn Hậu");
    }

    @BeforeEach
    void oneMember() {
        administrator = world.administrator();
        unit = world.unit("Sở Nông nghiệp");
        hau = world.member(unit, "Trần Văn Hậu");
    }

    @Test
    void peopleAreSearchedAndFiltered() {
        world.as(
                administrator,
                () -> {
                    navigate(AccountsView.class);
                    test(find(TextField.class).withId("accounts-search").single())
                            .setValue("van hau");
                });
        assertThat(text("accounts-list")).contains("Trần Văn Hậu", "Chưa có mã");

        world.as(
                administrator,
                () ->
                        test(find(NativeButton.class).withId("accounts-filter-locked").single())
                                .click());
        assertThat(text("accounts-list")).contains("Không tìm thấy");
    }

    @Test
    void codesOfAUnitAreShownOnceWithWhatToDo() {
        world.as(
                administrator,
                () -> {
                    navigate(CodesView.class);
                    click("codes-issue-" + unit.value());
                });

        var slip = find(Article.class).single().getElement().getTextRecursively();
        assertThat(slip)
                .contains("Trần Văn Hậu", "Chi bộ 1", "Mã một lần", "Đặt mật khẩu của riêng mình")
                .containsPattern("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");

        world.as(administrator, () -> navigate(CodesView.class));
        assertThat(find(Article.class).all()).isEmpty();
        assertThat(text("codes-units")).contains("1 trong 1 người chưa có mật khẩu, 1 người đang");
    }

    @Test
    void roleIsGivenAndEndedAndStaysInTheHistory() {
        world.as(
                administrator,
                () -> {
                    open();
                    click("account-grant");
                    test(select("role-role")).selectItem("Lãnh đạo");
                    click("role-dialog-do");
                });
        assertThat(text("account-roles")).contains("Lãnh đạo", "Đảng bộ Khối Mẫu", "từ ");

        world.as(
                administrator,
                () -> {
                    open();
                    click("account-grant");
                    test(select("role-role")).selectItem("Lãnh đạo");
                    click("role-dialog-do");
                });
        assertThat(text("role-dialog-problem-0"))
                .isEqualTo("Vai trò này đã được giao trong thời gian đó.");
    }

    @Test
    void lockIsAskedOnceAndTakenBack() {
        world.as(
                administrator,
                () -> {
                    open();
                    click("account-lock");
                    click("account-lock-dialog-do");
                });
        assertThat(text("account-state")).isEqualTo("Bị khóa");

        world.as(administrator, () -> click("account-unlock"));
        assertThat(text("account-state")).isEqualTo("Chưa có mã");
    }

    @Test
    void whoForgotThePasswordGetsASlip() {
        world.as(
                administrator,
                () -> {
                    open();
                    click("account-code");
                    click("account-code-dialog-do");
                });

        assertThat(find(Article.class).single().getElement().getTextRecursively())
                .contains("Trần Văn Hậu");
        assertThat(text("account-state")).isEqualTo("Đã cấp mã");
    }

    @Test
    void boardStaffGivesNoRoles() {
        var staff = world.ofTheWhole(Role.BOARD_STAFF, "Lê Quang Tuấn");

        world.as(
                staff,
                () ->
                        assertThatThrownBy(() -> navigate(AccountsView.class))
                                .hasMessageContaining("unexpected class"));
    }

    private void open() {
        navigate(AccountView.class, Map.of("account", world.account(hau).value().toString()));
    }

    @SuppressWarnings("unchecked")
    private Select<Role> select(String id) {
        return find(Select.class).withId(id).single();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String text(String id) {
        return find(Component.class).withId(id).single().getElement().getTextRecursively();
    }
}
