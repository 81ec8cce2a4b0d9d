package vn.hoctap.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.authorization.AuthorizationDeniedException;
import vn.hoctap.PastPlan;
import vn.hoctap.World;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.Step;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlanId;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"files", "documents", "pieces", "textreuse", "audit"})
@Import({World.class, PastPlan.class})
abstract class RemindersTest {

    private static final UUID NONE = new UUID(0, 0);

    @Autowired private World world;
    @Autowired private Reminders reminders;
    @Autowired private Notices notices;
    @Autowired private PastPlan pastPlan;
    @Autowired private Steps steps;

    private UnitId unit = new UnitId(NONE);
    private PersonId secretary = new PersonId(NONE);
    private PersonId diem = secretary;
    private PersonId hau = secretary;
    private StudyPlanId plan = new StudyPlanId(NONE);

    @BeforeEach
    void aPlanThatIsPastItsDay() {
        unit = world.unit("Sở Mẫu");
        diem = world.member(unit, "Nguyễn Thị Ngọc Diễm");
        hau = world.member(unit, "Trần Văn Hậu");
        secretary = world.with(Role.UNIT_SECRETARY, unit, unit, "Lê Quang Tuấn");
        var staff = world.ofTheWhole(Role.BOARD_STAFF, "Hoàng Đình Khải");
        plan = world.ask(staff, () -> pastPlan.publish(unit));
        for (var step : Step.values()) {
            steps.done(plan, secretary, step);
        }
        await().until(() -> world.ask(diem, notices::unread) > 0);
    }

    @Test
    void everybodyBehindIsRemindedOnceADay() {
        long before = world.ask(diem, notices::unread);

        assertThat(world.ask(secretary, () -> reminders.remindAll(unit, plan))).isEqualTo(2);
        assertThat(world.ask(secretary, () -> reminders.remindAll(unit, plan))).isZero();

        assertThat(world.ask(diem, notices::unread)).isEqualTo(before + 1);
        assertThat(world.ask(diem, () -> notices.mine(0, 9)))
                .extracting(NoticeRow::kind)
                .contains(NoticeKind.REMINDED);
        assertThat(world.ask(secretary, () -> reminders.remindedToday(unit, plan)))
                .containsExactlyInAnyOrder(diem, hau);
    }

    @Test
    void oneIsRemindedAndTheOthersAfterThat() {
        assertThat(world.ask(secretary, () -> reminders.remind(hau, plan))).isTrue();
        assertThat(world.ask(secretary, () -> reminders.remind(hau, plan))).isFalse();

        assertThat(world.ask(secretary, () -> reminders.remindAll(unit, plan))).isEqualTo(1);
    }

    @Test
    void aMemberRemindsNobody() {
        assertThatThrownBy(() -> world.ask(hau, () -> reminders.remind(diem, plan)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }
}
