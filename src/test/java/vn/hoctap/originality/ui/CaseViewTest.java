package vn.hoctap.originality.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.hoctap.OnH2;
import vn.hoctap.World;
import vn.hoctap.organization.UnitId;
import vn.hoctap.originality.Cases;
import vn.hoctap.originality.Cohort;
import vn.hoctap.originality.Essays;
import vn.hoctap.originality.OpenCase;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

@SpringBootTest
@OnH2
@Import({World.class, Cohort.class})
@ViewPackages(packages = {"vn.hoctap.originality.ui", "vn.hoctap.desk"})
class CaseViewTest extends SpringBrowserlessTest {

    private static final String TEXT = Essays.of(1, 360);

    @Autowired private World world;
    @Autowired private Cohort cohort;
    @Autowired private Cases cases;
    @Autowired private Clock clock;

    private UnitId unit = new UnitId(UUID.randomUUID());
    private PersonId tuan = new PersonId(UUID.randomUUID());
    private PersonId hau = tuan;
    private PersonId binh = tuan;
    private PersonId mai = tuan;
    private PersonId looking = tuan;
    private StudyPlanId plan = new StudyPlanId(UUID.randomUUID());
    private String address = "";

    @BeforeEach
    void aCaseOfTwo() {
        var board = cohort.boardMember("Hoàng Thu Trang");
        unit = world.unit("Sở Nông nghiệp");
        tuan = cohort.secretary(unit, "Lê Quang Tuấn");
        hau = world.member(unit, "Trần Văn Hậu");
        binh = world.member(unit, "H’Bình <b>Niê</b>");
        mai = world.member(unit, "Vi Thị Mai");
        plan = cohort.plan(board);
        cohort.handIn(hau, plan, TEXT);
        cohort.handIn(binh, plan, Essays.nearly(TEXT, 5));
        address =
                world.ask(tuan, () -> cases.ofUnit(unit, 0, 10)).getFirst().id().value().toString();
    }

    @Test
    void secretarySeesBothTextsAndAsksForARewrite() {
        open(tuan, "cases");
        assertThat(words("cases-list")).contains("2 bài, dùng chung đến");
        open(tuan, "cases/" + address);
        assertThat(words("case-text-a")).contains("1 " + TEXT.substring(0, 40));
        assertThat(words("case-text-b")).contains(TEXT.substring(100, 140));
        assertThat(words("case-compare")).contains("H’Bình <b>Niê</b>", "Trần Văn Hậu");

        click(tuan, "case-request-rewrite");

        assertThat(words("case-state")).startsWith("Chờ viết lại, còn");
        assertThat(words("case-decision")).contains("Trần Văn Hậu", "H’Bình <b>Niê</b>");
        open(binh, "own-cases/" + address);
        assertThat(words("own-case-asked")).contains("Mời đồng chí viết lại");
        assertThat(words("content")).doesNotContain("Hậu");
    }

    @Test
    void boardTakesTheCasesOfATimeOutToExcelAndASecretaryDoesNot() {
        var board = cohort.boardMember("Đỗ Hữu Nghĩa");
        open(board, "cases");
        var card = find(ReportCard.class).single();

        assertThat(world.ask(board, card::sheet)).startsWith('P', 'K');

        open(tuan, "cases/" + address);
        open(tuan, "cases");
        assertThat(find(ReportCard.class).all()).isEmpty();
    }

    @Test
    void dismissalWithoutReasonIsRefusedAndNothingIsLost() {
        open(tuan, "cases/" + address);
        click(tuan, "case-choose-dismiss");

        click(tuan, "case-dismiss");

        assertThat(words("case-warnings")).isEqualTo("Hãy nêu lý do.");
        assertThat(words("case-state")).startsWith("Chờ quyết định");
    }

    @Test
    void whatIsTypedAndChosenStaysWhenTheCaseGrowsAndUntilItIsDecided() {
        open(tuan, "cases/" + address);
        type("case-note", "Xem lại phần II.");
        click(tuan, "case-choose-dismiss");
        type("case-reason", "Cùng trích một đoạn văn kiện.");
        click(tuan, "case-choose-rewrite");
        world.as(tuan, () -> test(named()).deselectItem("H’Bình <b>Niê</b>"));

        cohort.handIn(mai, plan, Essays.nearly(TEXT, 8));

        awaitWords("case-steps", "đã có 0/3");
        assertThat(area("case-note").getValue()).isEqualTo("Xem lại phần II.");
        assertThat(named().getValue())
                .extracting(OpenCase.Author::name)
                .containsExactlyInAnyOrder("Trần Văn Hậu", "Vi Thị Mai");
        click(tuan, "case-choose-dismiss");
        assertThat(area("case-reason").getValue()).isEqualTo("Cùng trích một đoạn văn kiện.");
        click(tuan, "case-choose-rewrite");
        click(tuan, "case-request-rewrite");
        assertThat(words("case-decision")).contains("Vi Thị Mai").doesNotContain("Niê");
        click(tuan, "case-decide-again");
        assertThat(area("case-note").getValue()).isEmpty();
    }

    @Test
    void minutesStayWhenAnAuthorExplainsMeanwhile() {
        var id = world.ask(tuan, () -> cases.ofUnit(unit, 0, 10)).getFirst();
        var named =
                world.ask(tuan, () -> cases.open(id.id())).authors().stream()
                        .filter(author -> author.name().equals("Trần Văn Hậu"))
                        .map(OpenCase.Author::reflection)
                        .collect(Collectors.toSet());
        var revision = world.ask(tuan, () -> cases.open(id.id())).revision();
        world.as(
                tuan,
                () -> cases.requestRewrite(id.id(), revision, named, LocalDate.now(clock), ""));
        cohort.handIn(hau, plan, Essays.of(77, 360));
        open(tuan, "cases/" + address);
        type("case-minutes", "Chi bộ đã họp.");

        world.as(binh, () -> cases.explain(id.id(), "Tôi viết trước."));

        awaitWords("case-explanations", "Tôi viết trước.");
        assertThat(area("case-minutes").getValue()).isEqualTo("Chi bộ đã họp.");
        click(tuan, "case-record-meeting");
        assertThat(words("case-minutes-kept")).isEqualTo("Chi bộ đã họp.");
    }

    @Test
    void authorExplainsAndDoesNotOpenTheCaseItself() {
        open(hau, "own-cases/" + address);
        click(hau, "own-case-explain");
        assertThat(words("own-case-said")).isEqualTo("Đồng chí chưa viết gì.");
        var area = find(TextArea.class).withId("own-case-explanation").single();
        world.as(hau, () -> test(area).setValue("Chúng tôi dùng chung bản nháp của tổ."));
        click(hau, "own-case-explain");
        assertThat(words("own-case-said")).startsWith("Đã gửi lúc ");

        open(hau, "cases/" + address);
        assertThat(find(Component.class).withId("case-compare").all()).isEmpty();

        open(tuan, "cases/" + address);
        assertThat(words("case-explanations")).contains("Chúng tôi dùng chung bản nháp của tổ.");
    }

    private void open(PersonId person, String path) {
        looking = person;
        world.as(person, () -> UI.getCurrentOrThrow().navigate(path));
    }

    /** What is pushed to an open page comes with its next answer. */
    private void awaitWords(String id, String expected) {
        await().pollInSameThread()
                .untilAsserted(() -> {
                    world.as(looking, () -> roundTrip());
                    assertThat(words(id)).contains(expected);
                });
    }

    private void type(String id, String text) {
        world.as(looking, () -> area(id).setValue(text));
    }

    private TextArea area(String id) {
        return find(TextArea.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<OpenCase.Author> named() {
        return find(CheckboxGroup.class).withId("case-named").single();
    }

    private void click(PersonId person, String id) {
        var button = find(NativeButton.class).withId(id).single();
        world.as(person, () -> test(button).click());
    }

    /** What the page says to the one who looks, with what was pushed to it. */
    private String words(String id) {
        return world.ask(
                looking,
                () -> words(find(Component.class).withId(id).single().getElement()).strip());
    }

    /** All texts below an element, parted by spaces. */
    private static String words(Element element) {
        if (element.isTextNode()) {
            return element.getText().strip();
        }
        return element.getChildren()
                .map(CaseViewTest::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
