package vn.hoctap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoctap.OnH2;
import vn.hoctap.PastPlan;
import vn.hoctap.World;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.ui.Notice;

@SpringBootTest
@OnH2
@Import({World.class, PastPlan.class})
@ViewPackages(classes = UnitView.class)
class UnitViewTest extends SpringBrowserlessTest {

    private final World world;
    private final PastPlan pastPlan;
    private final JdbcClient jdbc;
    private UnitId unit;
    private PersonId secretary;

    UnitViewTest(@Autowired World world, @Autowired PastPlan pastPlan, @Autowired JdbcClient jdbc) {
        this.world = world;
        this.pastPlan = pastPlan;
        this.jdbc = jdbc;
        unit = world.unit("Sở Kế hoạch");
        secretary = world.with(Role.UNIT_SECRETARY, unit, unit, "Lê Quang Tuấn");
    }

    @BeforeEach
    void aPlanPastItsDay() {
        unit = world.unit("Sở Nông nghiệp");
        world.member(unit, "Trần Văn Hậu");
        secretary = world.with(Role.UNIT_SECRETARY, unit, unit, "Lê Quang Tuấn");
        world.ask(
                world.ofTheWhole(Role.BOARD_STAFF, "Hoàng Đình Khải"),
                () -> pastPlan.publish(unit));
    }

    @Test
    void thoseBehindAreRemindedOnceADay() {
        world.as(
                secretary,
                () -> {
                    navigate(UnitView.class);
                    click("unit-remind-all");
                });
        assertThat(told()).isEqualTo("Đã nhắc 2 đồng chí.");

        world.as(
                secretary,
                () -> {
                    navigate(UnitView.class);
                    click("unit-remind-all");
                });
        assertThat(told()).isEqualTo("Hôm nay các đồng chí này đã được nhắc.");
        assertThat(text("study-unit-table")).contains("Đã nhắc hôm nay");
    }

    @Test
    void contradictionInTheTreeIsShownToTheAdministrator() {
        var period = UUID.randomUUID();
        var act =
                jdbc.sql("select id from organization_act fetch first 1 rows only")
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .single();
        jdbc.sql(
                        """
                        insert into organization_period (id, unit_id, valid_from, valid_until, name,
                               name_sort, short_name, kind, opened_by_act)
                        values (:id, :unit, date '2001-01-01', date '2002-01-01', 'Sở cũ', '',
                                'Sở cũ', 'BLOC', :act)
                        """)
                .param("id", period)
                .param("unit", unit.value())
                .param("act", act)
                .update();
        world.as(world.administrator(), () -> navigate(StatusView.class));

        assertThat(text("content"))
                .contains("Đơn vị có khoảng thời gian trống", "Chưa cấu hình", "Đang chờ đọc");
        jdbc.sql("delete from organization_period where id = :id").param("id", period).update();
    }

    private String told() {
        return find(Notice.class).all().stream()
                .filter(notice -> notice.getId().filter("unit-reminded"::equals).isPresent())
                .toList()
                .getLast()
                .getElement()
                .getTextRecursively();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String text(String id) {
        return find(Component.class).withId(id).single().getElement().getTextRecursively();
    }
}
