package vn.hoctap.resolution.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
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
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.roster.PersonId;

@SpringBootTest
@OnH2
@Import(World.class)
@ViewPackages(classes = DocumentView.class)
class DocumentPagesTest extends SpringBrowserlessTest {

    @Autowired private World world;
    @Autowired private StudyDocuments documents;

    private PersonId board = new PersonId(UUID.randomUUID());
    private String number = "";

    @BeforeEach
    void boardStaffOpensTheForm() {
        board = world.ofTheWhole(Role.BOARD_STAFF, "Đỗ Hữu Nghĩa");
        number = UUID.randomUUID().toString().substring(0, 8) + "-NQ/MH";
        world.as(board, () -> UI.getCurrentOrThrow().navigate("documents/new"));
    }

    @Test
    void aRegisteredDocumentIsShownWithItsNumberAndTheWayToAPlan() {
        fill("I. Tình hình\nCó tiến bộ.");

        save();

        assertThat(find(H1.class).single().getText()).isEqualTo("Nâng cao chất lượng hồ sơ");
        assertThat(id("resolution-plan").getElement().getAttribute("href"))
                .matches("documents/[0-9a-f-]{36}/plan");
        assertThat(id("resolution-materials").getElement().getTextRecursively())
                .contains("Toàn văn", "bắt buộc đọc");
    }

    @Test
    void aSecretDocumentIsRefusedWithWhereItBelongsAndWhatWasTypedIsKept() {
        fill("TUYỆT MẬT\nNội dung");

        save();

        assertThat(id("resolution-said").getElement().getTextRecursively())
                .isEqualTo(
                        "Văn bản có dấu mật nên không đưa lên đây được, và hệ thống không lưu gì."
                                + " Đồng chí chuyển văn bản tới bộ phận văn thư, cơ yếu để quản lý"
                                + " theo quy định bảo vệ bí mật nhà nước.");
        assertThat(text().getValue()).isEqualTo("TUYỆT MẬT\nNội dung");
        int kept = world.ask(board, () -> documents.count(number));
        assertThat(kept).isZero();
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        save();

        assertThat(text().getErrorMessage()).isEqualTo("Đồng chí điền ô này.");
        assertThat(id("resolution-said").getElement().getTextRecursively())
                .isEqualTo("Còn ô chưa điền. Đồng chí xem các ô có dấu đỏ.");
    }

    private void fill(String fullText) {
        find(TextField.class).withId("resolution-number").single().setValue(number);
        find(TextField.class).withId("resolution-issuer").single().setValue("Đảng ủy Khối Mẫu");
        find(TextField.class)
                .withId("resolution-title")
                .single()
                .setValue("Nâng cao chất lượng hồ sơ");
        find(DatePicker.class)
                .withId("resolution-issued-on")
                .single()
                .setValue(LocalDate.of(2026, 10, 5));
        text().setValue(fullText);
    }

    private TextArea text() {
        return find(TextArea.class).withId("resolution-text").single();
    }

    private void save() {
        var button = find(Button.class).withId("resolution-save").single();
        world.as(board, button::click);
    }

    private Component id(String id) {
        return find(Component.class).withId(id).single();
    }
}
