package vn.hoctap.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.hoctap.OnH2;
import vn.hoctap.World;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.MaterialKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.NewMaterial;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.study.PlanDetails;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

@SpringBootTest
@OnH2
@Import(World.class)
@ViewPackages(classes = PathView.class)
class MemberPagesTest extends SpringBrowserlessTest {

    @Autowired private World world;
    @Autowired private StudyDocuments documents;
    @Autowired private StudyPlans plans;
    @Autowired private Clock clock;

    private PersonId board = new PersonId(UUID.randomUUID());
    private PersonId lan = board;
    private UnitId unit = new UnitId(UUID.randomUUID());
    private StudyPlanId plan = new StudyPlanId(UUID.randomUUID());

    @BeforeEach
    void aPlanWithTwoMaterials() {
        unit = world.unit("Sở Mẫu");
        lan = world.member(unit, "Nguyễn Thị Lan");
        board = world.ofTheWhole(Role.BOARD_STAFF, "Đỗ Hữu Nghĩa");
        plan = world.ask(board, () -> publish(Step.values()));
    }

    @Test
    void theNextStepIsTheOnlyFilledButton() {
        open(Addresses.path(plan));

        assertThat(find(H1.class).single().getText()).isEqualTo("Nâng cao chất lượng hồ sơ");
        assertThat(filled()).containsExactly("study-next");
        assertThat(words(id("study-step-1"))).contains("Tài liệu", "2 tài liệu. Hạn ", "Cần làm");
        assertThat(words(id("study-step-2"))).contains("Buổi học", "Chưa mở");
        assertThat(words(id("study-step-4"))).contains("800 đến 1.500 từ");
    }

    @Test
    void theStepsOfAPlanWithoutASessionAreCountedWithoutIt() {
        plan = world.ask(board, () -> publish(Step.MATERIALS, Step.QUIZ, Step.RESULT));

        open(Addresses.path(plan));

        assertThat(words(id("study-step-3")))
                .contains("2. Trắc nghiệm", "Câu hỏi về nội dung đã học. Hạn ");
        assertThat(words(id("study-step-5"))).contains("3. ");
    }

    @Test
    void readingEveryMaterialOpensTheNextStep() {
        open(Addresses.path(plan));
        var first = id("study-next").getElement().getAttribute("href");
        open(first);
        assertThat(words(id("study-text"))).contains("Tình hình", "Có tiến bộ.");
        assertThat(filled()).containsExactly("study-onward");

        open(id("study-onward").getElement().getAttribute("href"));
        assertThat(words(id("study-onward"))).isEqualTo("Xong, về các bước học");
        open(id("study-onward").getElement().getAttribute("href"));

        assertThat(words(id("study-step-1"))).contains("Đồng chí đã xong ngày ");
        assertThat(id("study-next").getElement().getAttribute("href"))
                .isEqualTo("plans/" + plan.value() + "/session");
    }

    @Test
    void aPlanOfOthersIsNotFound() {
        var other = world.member(world.unit("Sở Khác"), "Trần Văn Hậu");

        world.as(other, () -> UI.getCurrentOrThrow().navigate(Addresses.path(plan)));

        assertThat(find(H1.class).all()).extracting(H1::getText).doesNotContain("Nâng cao");
        assertThat(find(Component.class).withId("study-step-1").all()).isEmpty();
    }

    @Test
    void aMemberSeesHisPlans() {
        open("plans");

        assertThat(words(id("study-paths")))
                .contains("Nghị quyết số", "còn 7 ngày", "Đọc tài liệu");
        assertThat(filled()).containsExactly("study-next-" + plan.value());
    }

    @Test
    void whoHasNothingToStudyIsToldWhy() {
        var other = world.member(world.unit("Sở Khác"), "Trần Văn Hậu");

        world.as(other, () -> UI.getCurrentOrThrow().navigate("plans"));

        assertThat(words(id("study-paths"))).contains("Chưa có nghị quyết nào cần học");
    }

    private void open(String address) {
        world.as(lan, () -> UI.getCurrentOrThrow().navigate(address));
    }

    private StudyPlanId publish(Step... steps) {
        var document =
                documents.register(
                        new NewDocument(
                                DocumentKind.RESOLUTION,
                                UUID.randomUUID().toString().substring(0, 8) + "-NQ/MH",
                                "Đảng ủy Khối Mẫu",
                                LocalDate.of(2026, 10, 5),
                                "Nâng cao chất lượng hồ sơ",
                                "I. Tình hình\nCó tiến bộ."));
        documents.addMaterial(
                document,
                NewMaterial.typed(MaterialKind.SLIDES, "Trang chiếu", true, "Hồ sơ là trí nhớ."));
        var due = new EnumMap<Step, LocalDate>(Step.class);
        for (var step : steps) {
            due.put(step, Vietnam.today(clock).plusDays(7L * step.number()));
        }
        var draft =
                plans.draft(
                        document,
                        new PlanDetails("Kế hoạch", due, Set.of(unit), "", 800, 1_500, Set.of()));
        plans.publish(draft);
        return draft;
    }

    private Component id(String id) {
        return find(Component.class).withId(id).single();
    }

    private List<String> filled() {
        return find(LinkButton.class).withClassName("primary").all().stream()
                .map(button -> button.getId().orElse(""))
                .toList();
    }

    private static String words(Component component) {
        var words = new StringBuilder();
        component
                .getElement()
                .getChildren()
                .forEach(child -> words.append(child.getTextRecursively()).append(' '));
        return words.toString().strip();
    }
}
