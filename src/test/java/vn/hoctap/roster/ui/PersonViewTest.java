package vn.hoctap.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.hoctap.OnH2;
import vn.hoctap.World;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Post;
import vn.hoctap.shared.Vietnam;

@SpringBootTest
@OnH2
@Import(World.class)
@ViewPackages(classes = PersonView.class)
class PersonViewTest extends SpringBrowserlessTest {

    private final World world;
    private final Units units;
    private final Clock clock;
    private UnitId unit;
    private UnitId other;
    private PersonId hau;

    PersonViewTest(@Autowired World world, @Autowired Units units, @Autowired Clock clock) {
        this.world = world;
        this.units = units;
        this.clock = clock;
        unit = world.unit("Sở Kế hoạch");
        other = unit;
        hau = world.member(unit, "Trần Văn Hậu");
    }

    @BeforeEach
    void aMemberAndAnotherUnit() {
        unit = world.unit("Sở Nông nghiệp");
        other = world.unit("Sở Công thương");
        hau = world.member(unit, "Trần Văn Hậu");
    }

    @Test
    void memberIsMovedFromADayOnAndTheOldCellStaysInTheHistory() {
        world.as(
                world.administrator(),
                () -> {
                    open();
                    click("roster-person-move");
                    cells().setValue(cellOf(other));
                    click("roster-person-move-dialog-do");
                });

        assertThat(text("roster-person-memberships"))
                .contains("Sở Công thương", "từ " + Vietnam.date(Vietnam.today(clock)))
                .contains("Sở Nông nghiệp", "từ 01/01/2020 đến ");
    }

    @Test
    void postIsGivenOnceAndEnded() {
        world.as(
                world.administrator(),
                () -> {
                    open();
                    appoint();
                });
        assertThat(text("roster-person-posts")).contains("Bí thư cấp ủy cơ sở", "Sở Nông nghiệp");

        world.as(world.administrator(), this::appoint);
        assertThat(text("roster-person-appoint-dialog-problem-0"))
                .isEqualTo("Đồng chí này đang giữ chức vụ đó tại đơn vị.");
    }

    @Test
    void memberSeesHisOwnPageAndChangesNothing() {
        world.as(hau, this::open);

        assertThat(text("roster-person-memberships")).contains("Sở Nông nghiệp");
        assertThat(find(Button.class).all()).isEmpty();
    }

    private void open() {
        navigate(PersonView.class, Map.of("person", hau.value().toString()));
    }

    @SuppressWarnings("unchecked")
    private void appoint() {
        click("roster-person-appoint");
        Select<Post> post = find(Select.class).withId("roster-person-post").single();
        post.setValue(Post.UNIT_SECRETARY);
        click("roster-person-appoint-dialog-do");
    }

    private Unit cellOf(UnitId base) {
        return units.children(base, Vietnam.today(clock)).getFirst();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Unit> cells() {
        return find(ComboBox.class).withId("roster-person-cell").single();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String text(String id) {
        return find(Component.class).withId(id).single().getElement().getTextRecursively();
    }
}
