package vn.hoctap.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.hoctap.OnH2;
import vn.hoctap.World;
import vn.hoctap.identity.AccountId;
import vn.hoctap.roster.ImportRuns;
import vn.hoctap.roster.ImportState;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.ui.Notice;

@SpringBootTest
@OnH2
@Import(World.class)
@ViewPackages(classes = ImportView.class)
class ImportViewTest extends SpringBrowserlessTest {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired private World world;
    @Autowired private Persons persons;
    @Autowired private ImportRuns runs;

    private AccountId administrator;

    ImportViewTest(@Autowired World world) {
        administrator = world.administrator();
    }

    @BeforeEach
    void open() {
        world.as(
                administrator,
                () -> {
                    runs.reset();
                    navigate(ImportView.class);
                });
    }

    @Test
    void fileIsLookedAtThenStored() throws IOException {
        upload("MH-101", "H’Bình Niê", "Chi bộ Hội Sách");

        assertThat(text("roster-count-new")).contains("1 người mới");
        assertThat(find(Checkbox.class).withId("roster-end-missing").all()).isEmpty();
        world.as(
                administrator,
                () -> test(find(Button.class).withId("roster-store").single()).click());
        awaitState(ImportState.Stored.class);

        assertThat(
                        find(Notice.class)
                                .withId("roster-stored")
                                .single()
                                .getElement()
                                .getTextRecursively())
                .contains("Đã lưu danh-sach.xlsx: thêm 1 người, thay đổi 0 người.");
        assertThat(persons.byCode("MH-101")).isPresent();
    }

    @Test
    void faultyRowsAreNamedAndNothingCanBeStored() throws IOException {
        upload("MH-102", "Lê V4n An", "Chi bộ Hội Sách");

        assertThat(text("roster-list-faults"))
                .contains("Dòng 2: Cột Họ và tên: tên “Lê V4n An” có ký tự lạ. Hãy gõ lại tên.");
        assertThat(find(Button.class).withId("roster-store").all()).isEmpty();
    }

    @Test
    void pageThatWasLeftShowsWhereTheImportStands() throws IOException {
        upload("MH-103", "Y Djŭ Byă", "Chi bộ Hội Sách");
        world.as(administrator, () -> navigate(PersonsView.class));

        world.as(administrator, () -> navigate(ImportView.class));

        assertThat(text("roster-count-new")).contains("1 người mới");
        assertThat(find(Button.class).withId("roster-store").all()).hasSize(1);
    }

    @Test
    void otherFileIsRefusedInPlainWords() {
        world.as(administrator, () -> runs.check(new byte[] {1, 2, 3}, "anh.xlsx", World.FOUNDED));
        awaitState(ImportState.Refused.class);

        assertThat(text("roster-problem")).contains("Tệp này không đọc được như một bảng Excel.");
    }

    private void upload(String code, String name, String unit) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Danh sách");
            var cells = List.of("Mã số", "Họ và tên", "Đơn vị", code, name, unit);
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(i / 3, i % 3, cells.get(i));
            }
        }
        world.as(
                administrator,
                () ->
                        test(find(Upload.class).single())
                                .upload("danh-sach.xlsx", XLSX, out.toByteArray()));
        awaitState(ImportState.Checked.class);
    }

    private void awaitState(Class<? extends ImportState> state) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> {
                    var is = new boolean[1];
                    world.as(administrator, () -> is[0] = state.isInstance(runs.state()));
                    return is[0];
                });
        roundTrip();
    }

    private String text(String id) {
        return find(Component.class).withId(id).single().getElement().getTextRecursively();
    }
}
