package vn.hoctap.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
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
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.StudyDocumentId;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPaths;
import vn.hoctap.study.UnitPaths;

@SpringBootTest
@OnH2
@Import(World.class)
@ViewPackages(classes = PlanView.class)
class BoardPagesTest extends SpringBrowserlessTest {

    @Autowired private World world;
    @Autowired private StudyDocuments documents;
    @Autowired private StudyPaths paths;
    @Autowired private UnitPaths unitPaths;
    @Autowired private UnitTables tables;

    private PersonId board = new PersonId(UUID.randomUUID());
    private PersonId lan = board;
    private UnitId unit = new UnitId(UUID.randomUUID());
    private StudyDocumentId document = new StudyDocumentId(UUID.randomUUID());

    @BeforeEach
    void boardStaffOpensTheForm() {
        unit = world.unit("Sở Mẫu");
        lan = world.member(unit, "Nguyễn Thị Lan");
        board = world.ofTheWhole(Role.BOARD_STAFF, "Đỗ Hữu Nghĩa");
        document = world.ask(board, this::register);
        world.as(
                board,
                () -> UI.getCurrentOrThrow().navigate("documents/" + document.value() + "/plan"));
    }

    @Test
    void aPlanIsPublishedAfterOneQuestionAndReachesItsMembers() {
        fillFrom(LocalDate.of(2027, 1, 10));

        click("study-plan-publish");
        var dialog = find(ConfirmDialog.class).single();
        world.as(board, () -> test(dialog).confirm());

        assertThat(id("study-plan-said").getElement().getTextRecursively())
                .startsWith("Đã giao kế hoạch cho ")
                .endsWith(" đồng chí.");
        assertThat(id("study-progress").getElement().getTextRecursively()).contains("Sở Mẫu");
        assertThat(world.ask(lan, () -> paths.mine(0, 10)))
                .anyMatch(card -> card.document().id().equals(document));
    }

    @Test
    void aDayBeforeThatOfAnEarlierStepIsSaidAtItsField() {
        fillFrom(LocalDate.of(2027, 1, 10));
        var quiz = find(DatePicker.class).withId("study-plan-due-3").single();
        quiz.setValue(LocalDate.of(2027, 1, 1));

        click("study-plan-save");

        assertThat(quiz.getErrorMessage()).isEqualTo("Ngày này sớm hơn hạn của bước trước.");
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
    }

    @Test
    void aSecretaryFindsAMemberInTheTableOfTheUnit() {
        fillFrom(LocalDate.of(2027, 1, 10));
        click("study-plan-publish");
        world.as(board, () -> test(find(ConfirmDialog.class).single()).confirm());
        var secretary = world.with(Role.UNIT_SECRETARY, unit, unit, "Lê Quang Tuấn");
        var plan =
                world.ask(secretary, () -> unitPaths.plans(unit)).stream()
                        .findFirst()
                        .orElseThrow();

        var table = world.ask(secretary, () -> tables.of(unit, plan.id()));

        var words = table.getElement().getTextRecursively();
        assertThat(words).contains("Tất cả 1", "Quá hạn 0", "Nguyễn Thị Lan", "Chi bộ 1 Sở Mẫu");
    }

    @Test
    void aSecretaryGivesMoreTimeToThoseHeChoosesAndTheyAreTold() {
        fillFrom(LocalDate.of(2027, 1, 10));
        click("study-plan-publish");
        world.as(board, () -> test(find(ConfirmDialog.class).single()).confirm());
        var secretary = world.with(Role.UNIT_SECRETARY, unit, unit, "Lê Quang Tuấn");
        var plan =
                world.ask(secretary, () -> unitPaths.plans(unit)).stream()
                        .findFirst()
                        .orElseThrow();
        var table = world.ask(secretary, () -> tables.of(unit, plan.id()));
        UI.getCurrentOrThrow().add(table);
        var extend = find(NativeButton.class).withId("study-extend").single();
        world.as(secretary, () -> test(extend).click());

        world.as(secretary, () -> click("study-extend-dialog-do"));
        assertThat(id("study-extend-dialog-problem-0").getElement().getTextRecursively())
                .isEqualTo("Hãy chọn ít nhất một đồng chí, hoặc cả đơn vị.");
        find(Checkbox.class).withId("study-extend-all").single().setValue(true);
        find(DatePicker.class)
                .withId("study-extend-until")
                .single()
                .setValue(LocalDate.of(2027, 3, 1));
        find(TextArea.class).withId("study-extend-reason").single().setValue("Đi công tác");
        world.as(secretary, () -> click("study-extend-dialog-do"));

        var due =
                world.ask(lan, () -> paths.mine(0, 10)).stream()
                        .filter(card -> card.document().id().equals(document))
                        .flatMap(card -> card.steps().stream())
                        .filter(step -> step.step() == Step.REFLECTION)
                        .map(step -> step.due())
                        .toList();
        assertThat(due).containsExactly(LocalDate.of(2027, 3, 1));
    }

    private StudyDocumentId register() {
        return documents.register(
                new NewDocument(
                        DocumentKind.DIRECTIVE,
                        UUID.randomUUID().toString().substring(0, 8) + "-CT/MH",
                        "Đảng ủy Khối Mẫu",
                        LocalDate.of(2026, 10, 5),
                        "Tiết kiệm điện",
                        "I. Tình hình\nCó tiến bộ."));
    }

    private void fillFrom(LocalDate first) {
        find(TextField.class).withId("study-plan-title").single().setValue("Đợt 1");
        for (var step : Step.values()) {
            find(DatePicker.class)
                    .withId("study-plan-due-" + step.number())
                    .single()
                    .setValue(first.plusDays(step.number()));
        }
    }

    private void click(String id) {
        var button = find(Button.class).withId(id).single();
        world.as(board, button::click);
    }

    private Component id(String id) {
        return find(Component.class).withId(id).single();
    }
}
