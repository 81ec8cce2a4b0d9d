package vn.hoctap.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.hoctap.OnH2;
import vn.hoctap.World;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Post;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Row;

@SpringBootTest
@OnH2
@Import(World.class)
@ViewPackages(classes = PersonsView.class)
class PersonsViewTest extends SpringBrowserlessTest {

    private final World world;
    private UnitId unit;
    private PersonId secretary;

    PersonsViewTest(@Autowired World world) {
        this.world = world;
        unit = world.unit("Sở Kế hoạch");
        secretary = world.with(Role.UNIT_SECRETARY, unit, unit, "Trần Văn Hậu");
    }

    @BeforeEach
    void somePeople() {
        unit = world.unit("Sở Nông nghiệp");
        secretary = world.with(Role.UNIT_SECRETARY, unit, unit, "Trần Văn Hậu");
        world.appoint(secretary, Post.UNIT_SECRETARY, unit);
        world.member(unit, "Y Djŭ Byă");
        world.member(unit, "H’Bình Niê");
    }

    @Test
    void secretarySeesTheOwnUnitInTheOrderOfGivenNames() {
        world.as(secretary, () -> navigate(PersonsView.class));

        assertThat(names()).containsExactly("H’Bình Niê", "Y Djŭ Byă", "Trần Văn Hậu");
        assertThat(lines().getLast()).contains("Bí thư cấp ủy cơ sở · Chi bộ 1", "Chính thức");
        assertThat(find(ComboBox.class).withId("roster-unit").all()).isEmpty();
        assertThat(find(LinkButton.class).withId("roster-export").all()).hasSize(1);
        assertThat(find(LinkButton.class).withId("roster-import").all()).isEmpty();
    }

    @Test
    void searchNeedsNoDiacritics() {
        world.as(
                secretary,
                () -> {
                    navigate(PersonsView.class);
                    test(find(TextField.class).withId("roster-search").single())
                            .setValue("binh nie");
                });

        assertThat(names()).containsExactly("H’Bình Niê");
    }

    @Test
    void whoLeadsTheWholeChoosesAmongAllUnits() {
        var staff = world.ofTheWhole(Role.BOARD_STAFF, "Lê Quang Tuấn");
        world.as(staff, () -> navigate(PersonsView.class));

        assertThat(find(ComboBox.class).withId("roster-unit").all()).hasSize(1);
        assertThat(find(LinkButton.class).withId("roster-import").all()).hasSize(1);
    }

    @Test
    void memberIsRefused() {
        var member = world.member(unit, "Đặng Thị Hồng Loan");

        world.as(
                member,
                () ->
                        assertThatThrownBy(() -> navigate(PersonsView.class))
                                .hasMessageContaining("unexpected class"));
    }

    private List<String> names() {
        return find(Row.class).all().stream()
                .map(row -> row.getElement().getChild(1).getChild(0).getText())
                .toList();
    }

    private List<String> lines() {
        return find(Row.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
