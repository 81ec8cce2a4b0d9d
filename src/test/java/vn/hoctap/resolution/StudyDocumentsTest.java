package vn.hoctap.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.hoctap.documents.Refusal;
import vn.hoctap.files.FileUnknown;
import vn.hoctap.files.Files;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, verifyAutomatically = false)
abstract class StudyDocumentsTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 10, 5);
    private static final int PATIENCE_SECONDS = 60;

    @Autowired private StudyDocuments documents;
    @Autowired private StudyFiles studyFiles;
    @Autowired private Files files;
    @MockitoBean private AccessPolicy policy;
    @MockitoBean private Actors actors;

    private String number = "";

    @BeforeEach
    void anotherNumber() {
        number = UUID.randomUUID().toString().substring(0, 8) + "-NQ/MH";
        when(actors.required()).thenReturn(new Actor(UUID.randomUUID(), null, null));
    }

    @Test
    void aDocumentIsReadBackWithItsSectionsAndItsFullTextAsMaterial() {
        var id =
                documents.register(document("I. Tình hình\nCó tiến bộ.\nII. Nhiệm vụ\nLập hồ sơ."));

        var open = documents.open(id);
        assertThat(open.document())
                .isEqualTo(
                        new StudyDocument(
                                id,
                                DocumentKind.RESOLUTION,
                                number,
                                "Đảng ủy Khối Mẫu",
                                ISSUED,
                                "Nâng cao chất lượng hồ sơ"));
        assertThat(open.sections())
                .containsExactly(
                        new Section(1, "I. Tình hình", "Có tiến bộ."),
                        new Section(1, "II. Nhiệm vụ", "Lập hồ sơ."));
        assertThat(open.materials())
                .extracting(Material::kind, Material::obligatory)
                .containsExactly(tuple(MaterialKind.FULL_TEXT, true));
        assertThat(documents.list(number.substring(0, 8), 0, 10))
                .extracting(DocumentRow::id, DocumentRow::materials)
                .containsExactly(tuple(id, 1));
        assertThat(documents.count(number)).isEqualTo(1);
    }

    @Test
    void aSecretDocumentLeavesNothingBehind() {
        assertThatThrownBy(() -> documents.register(document("MẬT\nI. Tình hình\nCó tiến bộ.")))
                .isInstanceOf(SecretDocument.class)
                .hasMessage("Secrecy mark CONFIDENTIAL in the text");

        assertThat(documents.count(number)).isZero();
    }

    @Test
    void aNumberIsGivenOncePerIssuer() {
        documents.register(document("Một đoạn."));

        assertThatThrownBy(() -> documents.register(document("Đoạn khác.")))
                .isInstanceOf(RegisteredAlready.class);
    }

    @Test
    void theSecondOfTwoCorrectionsIsRefused() {
        var id = documents.register(document("I. Một\nA."));
        int version = documents.open(id).version();
        documents.correct(id, document("I. Hai\nB."), version);

        assertThat(documents.open(id).text()).isEqualTo("I. Hai\nB.");
        assertThatThrownBy(() -> documents.correct(id, document("I. Ba\nC."), version))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void everybodyWasGivenTheTextTheSlidesAndTheOutline() {
        var id = documents.register(document("I. Một\nA."));
        documents.addMaterial(
                id, NewMaterial.typed(MaterialKind.SLIDES, "Trang chiếu", true, "Hồ sơ."));
        documents.addMaterial(
                id, NewMaterial.typed(MaterialKind.OUTLINE, "Đề cương", false, "1. Nhận thức?"));

        assertThat(documents.givenTexts(id))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                number + " Nâng cao chất lượng hồ sơ",
                                "I. Một\nA.",
                                "Trang chiếu",
                                "Hồ sơ.",
                                "Đề cương",
                                "1. Nhận thức?"));
    }

    @Test
    void aMaterialIsTakenOutButTheFullTextStays() {
        var id = documents.register(document("I. Một\nA."));
        var slides =
                documents.addMaterial(
                        id, NewMaterial.typed(MaterialKind.SLIDES, "Trang chiếu", true, "Hồ sơ."));
        var fullText = documents.materials(id).getFirst();

        documents.removeMaterial(slides);

        assertThat(documents.materials(id)).containsExactly(fullText);
        assertThatThrownBy(() -> documents.removeMaterial(fullText.id()))
                .isInstanceOf(FullTextStays.class);
    }

    @Test
    void theTextOfAFileIsReadAndKeptWithItsMaterial() throws Exception {
        var id = documents.register(document("I. Một\nA."));
        var brought = studyFiles.bring("Trang chiếu.txt", text("Hồ sơ là trí nhớ."));
        studyFiles.finished(brought).get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        var read = studyFiles.text(brought);

        assertThat(read).isEqualTo(new FileText.Read("Hồ sơ là trí nhớ."));
        var material =
                documents.addMaterial(
                        id,
                        NewMaterial.inFile(
                                MaterialKind.SLIDES, "Trang chiếu", true, brought, "Hồ sơ."));
        var kept = documents.material(material).orElseThrow();
        assertThat(kept.fileName()).isEqualTo("Trang chiếu.txt");
        assertThat(files.about(brought.file()).bytes()).isEqualTo(kept.sizeBytes());
    }

    @Test
    void aFileThatBearsASecrecyMarkIsErased() throws Exception {
        var brought = studyFiles.bring("cong-van.txt", text("TỐI MẬT\nSố 12-CV/MH"));
        studyFiles.finished(brought).get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        assertThat(studyFiles.text(brought)).isEqualTo(new FileText.Secret(SecrecyMark.SECRET));

        assertThatThrownBy(() -> files.about(brought.file())).isInstanceOf(FileUnknown.class);
        assertThatThrownBy(() -> studyFiles.bring("tuyet mat.txt", text("Nội dung")))
                .isInstanceOf(SecretDocument.class);
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() throws Exception {
        var brought = studyFiles.bring("trang-chieu.pdf", text("không phải PDF"));
        studyFiles.finished(brought).get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        assertThat(studyFiles.text(brought)).isEqualTo(new FileText.Unreadable(Refusal.WRONG_TYPE));
        assertThatThrownBy(() -> studyFiles.bring("chay.exe", text("MZ")))
                .isInstanceOf(UnknownFormat.class);
    }

    private NewDocument document(String text) {
        return new NewDocument(
                DocumentKind.RESOLUTION,
                number,
                "Đảng ủy Khối Mẫu",
                ISSUED,
                "Nâng cao chất lượng hồ sơ",
                text);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
