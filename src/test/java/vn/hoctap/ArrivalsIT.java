package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoctap.grading.Grades;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.originality.Essays;
import vn.hoctap.reflection.HandedInWorld;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

/**
 * Texts that arrive at the same moment, and texts of members who move to another unit meanwhile.
 */
@Import(HandedInWorld.class)
class ArrivalsIT extends PathTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ONE = Essays.of(41, 300);
    private static final String OTHER = Essays.of(42, 300);

    @Autowired private HandedInWorld handedIn;
    @Autowired private Persons persons;
    @Autowired private Grades grades;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private StudyPlanId plan = new StudyPlanId(new UUID(0, 0));

    @Test
    void twoNearCopiesHandedInAtTheSameMomentAreOneCaseOfWhichTheSecretaryIsToldOnce() {
        var unit = world.unit("Đảng bộ Sở Thông tin");
        world.member(unit, "Lù Thị Bông");
        world.member(unit, "Sìn Văn Choóng");
        world.with(Role.UNIT_SECRETARY, unit, unit, "Hoàng Văn Đạo");
        ready(unit);
        var first = ready(open("Lù Thị Bông", PHONE), ONE);
        var second = ready(open("Sìn Văn Choóng", PHONE), Essays.nearly(ONE, 801));

        long moment = System.currentTimeMillis() + 1_500;
        List.of(first, second).forEach(page -> pressAt(page, moment));

        var receipts =
                List.of(first, second).stream()
                        .map(page -> {
                            page.waitForURL("**/receipts/**");
                            return page.locator("#reflection-receipt-1-number").textContent();
                        })
                        .toList();
        assertThat(receipts).doesNotHaveDuplicates().allMatch(it -> it.matches("BN-\\d{4}-\\d{6}"));
        settled();
        assertThat(count("select count(*) from originality_case where plan_id = ?")).isOne();
        assertThat(
                        count(
                                "select count(*) from reflection_version v join reflection r"
                                        + " on r.id = v.reflection_id where r.plan_id = ?"))
                .isEqualTo(2);
        var desk = open("Hoàng Văn Đạo", DESK);
        desk.navigate(address("notices"));
        assertThat(desk.locator("a[id^=notice-][href^='cases/']")).hasCount(1);
        desk.locator("a[id^=notice-][href^='cases/']").click();
        assertThat(desk.locator("#case-named vaadin-checkbox")).hasCount(2);
        assertThat(troubles).isEmpty();
    }

    @Test
    void whoHandedInBeforeHeMovedIsJudgedAndGradedWhereHeWasAndWhoHandsInAfterwardsWhereHeIs() {
        var old = world.unit("Đảng bộ Sở Giao thông");
        var now = world.unit("Đảng bộ Sở Du lịch");
        var before = world.member(old, "Phàn Thị Diệp");
        var after = world.member(old, "Tráng A Lềnh");
        var stays = world.member(old, "Hà Văn Mạnh");
        var there = world.member(now, "Vi Thị Nhung");
        staff(old, "Lường Văn Phúc", "Quách Thị Quyên");
        staff(now, "Mã Văn Sơn", "Cà Thị Thoa");
        ready(old, now);

        var phone = ready(open("Phàn Thị Diệp", PHONE), ONE);
        PathTest.submit(phone);
        move(before, now);
        move(after, now);
        handIn(stays, Essays.nearly(ONE, 811));
        handIn(there, OTHER);
        var other = ready(open("Tráng A Lềnh", PHONE), Essays.nearly(OTHER, 812));
        PathTest.submit(other);
        settled();

        var oldDesk = open("Lường Văn Phúc", DESK);
        sees(oldDesk, old, List.of("Phàn Thị Diệp", "Hà Văn Mạnh"), "Tráng A Lềnh");
        var newDesk = open("Mã Văn Sơn", DESK);
        sees(newDesk, now, List.of("Tráng A Lềnh", "Vi Thị Nhung"), "Phàn Thị Diệp");
        for (var grader : List.of("Quách Thị Quyên", "Cà Thị Thoa")) {
            var desk = open(grader, DESK);
            desk.navigate(address("grading"));
            assertThat(desk.locator("h1")).containsText("còn 2");
        }
        dismiss(oldDesk);
        gradeAll(grades, grader(old));
        publish(oldDesk, old);
        phone.navigate(address("plans/" + plan.value() + "/result"));
        assertThat(phone.locator("#grading-result-total")).containsText("10,0 / 10,0");
        other.navigate(address("plans/" + plan.value() + "/result"));
        assertThat(other.locator("#grading-result-not-yet")).isVisible();
        assertThat(troubles).isEmpty();
    }

    private void staff(UnitId unit, String secretary, String grader) {
        world.with(Role.UNIT_SECRETARY, unit, unit, secretary);
        world.with(Role.UNIT_GRADER, unit, unit, grader);
    }

    private void ready(UnitId... units) {
        plan = handedIn.plan(Vietnam.today(clock).plusDays(9));
        for (var unit : units) {
            letIn(unit);
        }
    }

    /** Types and declares; what is left is to press the button. */
    private Page ready(Page phone, String text) {
        write(phone, plan, text);
        phone.locator("#reflection-declared input").check();
        return phone;
    }

    private static void pressAt(Page page, long moment) {
        page.evaluate(
                """
                moment => setTimeout(
                  () => document.getElementById('reflection-submit').click(), moment - Date.now())
                """,
                (double) moment);
    }

    private void handIn(PersonId author, String text) {
        handedIn.handIn(author, plan, text);
    }

    private void move(PersonId member, UnitId to) {
        world.as(
                world.administrator(),
                () -> persons.move(member, world.cell(to), Vietnam.today(clock)));
    }

    /** His unit's results and the one case in it; nothing of the other unit. */
    private void sees(Page desk, UnitId unit, List<String> authors, String stranger) {
        desk.navigate(address("results/" + plan.value() + "/" + unit.value()));
        var list = desk.locator("#grading-results");
        authors.forEach(author -> assertThat(list).containsText(author));
        assertThat(list).not().containsText(stranger);
        isGood(desk, "arrivals-results-" + authors.size() + stranger.length());
        desk.navigate(address("notices"));
        assertThat(desk.locator("a[id^=notice-][href^='cases/']")).hasCount(1);
        openCase(desk);
        authors.forEach(author -> assertThat(desk.locator("#case-named")).containsText(author));
        assertThat(desk.locator("main#content")).not().containsText(stranger);
    }

    private void dismiss(Page desk) {
        desk.locator("#case-choose-dismiss").click();
        desk.locator("#case-reason textarea").fill("Hai đồng chí cùng soạn báo cáo.");
        desk.locator("#case-dismiss").click();
        confirm(desk);
        assertThat(desk.locator("#case-state")).containsText("Không phải trùng nhau");
    }

    private PersonId grader(UnitId unit) {
        return jdbc.sql(
                        """
                        select person_id from identity_v_grant
                         where role = 'UNIT_GRADER' and unit_id = ?
                        """)
                .param(unit.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
    }

    private void publish(Page desk, UnitId unit) {
        desk.navigate(address("results/" + plan.value() + "/" + unit.value()));
        desk.locator("#grading-publish").click();
        confirm(desk);
        assertThat(desk.locator("#grading-told")).containsText("Đã công bố 2 kết quả");
    }

    /** Every listener has done its part. */
    private void settled() {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        jdbc.sql("select count(*) from event_publication")
                                        .query(Integer.class)
                                        .single()
                                == 0);
    }

    private int count(String sql) {
        return jdbc.sql(sql).param(plan.value()).query(Integer.class).single();
    }
}
