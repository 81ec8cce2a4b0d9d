package vn.hoctap.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "  [ Mật ]",
                "M Ậ T",
                "Độ mật: Mật",
                "(MẬT)",
                "ĐẢNG ỦY SỞ MINH HỌA        MẬT"
            })
    void aStampInTheHeadOfATextIsConfidential(String stamp) {
        assertThat(SecrecyMarks.inText("ĐẢNG BỘ MINH HỌA\n" + stamp + "\nSố 12-CV/MH"))
                .contains(SecrecyMark.CONFIDENTIAL);
    }

    @Test
    void theDegreesAreToldApart() {
        assertThat(SecrecyMarks.inText("TỐI MẬT\nSố 1")).contains(SecrecyMark.SECRET);
        assertThat(SecrecyMarks.inText("TUYỆT MẬT\nSố 1")).contains(SecrecyMark.TOP_SECRET);
    }

    @Test
    void aStampInDecomposedLettersIsSeen() {
        var decomposed = Normalizer.normalize("TUYỆT MẬT", Normalizer.Form.NFD);

        assertThat(SecrecyMarks.inText(decomposed)).contains(SecrecyMark.TOP_SECRET);
    }

    @Test
    void aStampOnALineOfItsOwnIsSeenOnTheLastPageToo() {
        assertThat(SecrecyMarks.inText("Điều 1. Nội dung.\n".repeat(400) + "Tối mật"))
                .contains(SecrecyMark.SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giữ mật khẩu của mình, không cho người khác dùng.",
                "Cán bộ gắn bó mật thiết với nhân dân.",
                "VỀ CÔNG TÁC BẢO MẬT THÔNG TIN",
                "Tài liệu độ Mật, Tối mật và Tuyệt mật không đưa lên mạng.",
                "Bảo vệ bí mật nhà nước là trách nhiệm của mọi cán bộ."
            })
    void wordsAboutSecrecyAreNotAMark(String line) {
        assertThat(SecrecyMarks.inText("ĐẢNG BỘ MINH HỌA\n" + line)).isEmpty();
    }

    @Test
    void aTitleIsRefusedByTheWord() {
        assertThat(SecrecyMarks.inTitle("Báo cáo (Mật) về nhân sự"))
                .contains(SecrecyMark.CONFIDENTIAL);
        assertThat(SecrecyMarks.inTitle("Kế hoạch tuyệt mật")).contains(SecrecyMark.TOP_SECRET);
        assertThat(SecrecyMarks.inTitle("Tăng cường bảo mật, quản lý mật khẩu")).isEmpty();
        assertThat(SecrecyMarks.inTitle("Công tác mặt trận")).isEmpty();
    }

    @Test
    void aNumberTellsByItsEnding() {
        assertThat(SecrecyMarks.inNumber("15-CV/TU(M)")).contains(SecrecyMark.CONFIDENTIAL);
        assertThat(SecrecyMarks.inNumber("15-CV/TU(TM)")).contains(SecrecyMark.SECRET);
        assertThat(SecrecyMarks.inNumber("15-CV/TU-TuM")).contains(SecrecyMark.TOP_SECRET);
        assertThat(SecrecyMarks.inNumber("01-NQ/MH")).isEmpty();
        assertThat(SecrecyMarks.inNumber("07-KL/TM")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Toi mat - bao cao.docx",
                "tuyet_mat.pdf",
                "bao-cao-MAT.docx",
                "MAT_bao-cao.pdf",
                "bao cao (mat).doc",
                "Báo cáo mật.docx"
            })
    void aFileIsRefusedByItsName(String name) {
        assertThat(SecrecyMarks.inFileName(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mat-tran-to-quoc.pdf",
                "ra_mat.docx",
                "Bảo mật thông tin.docx",
                "format.pdf"
            })
    void otherNamesOfFilesPass(String name) {
        assertThat(SecrecyMarks.inFileName(name)).isEmpty();
    }
}
