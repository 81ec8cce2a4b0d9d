package vn.hoctap.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionsTest {

    @Test
    void romanNumbersStandAboveArabicOnes() {
        var sections =
                Sections.of(
                        """
                        ĐẢNG ỦY MINH HỌA
                        I. TÌNH HÌNH
                        Thời gian qua có tiến bộ.
                        II- NHIỆM VỤ
                        1. Lưu trữ hồ sơ
                        Mỗi phòng một danh mục.
                        2. Chuyển hồ sơ cũ vào kho;
                        """);

        assertThat(sections)
                .containsExactly(
                        new Section(0, "", "ĐẢNG ỦY MINH HỌA"),
                        new Section(1, "I. TÌNH HÌNH", "Thời gian qua có tiến bộ."),
                        new Section(1, "II- NHIỆM VỤ", ""),
                        new Section(
                                2,
                                "1. Lưu trữ hồ sơ",
                                "Mỗi phòng một danh mục.\n2. Chuyển hồ sơ cũ vào kho;"));
    }

    @Test
    void theNameOfAChapterIsTakenFromTheNextLine() {
        var sections =
                Sections.of("Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nQuy định này áp dụng.");

        assertThat(sections)
                .containsExactly(
                        new Section(1, "Chương I QUY ĐỊNH CHUNG", ""),
                        new Section(2, "Điều 1. Phạm vi", "Quy định này áp dụng."));
    }

    @Test
    void aNumberBelowARomanOneHeadsASectionOfTheSecondLevel() {
        assertThat(Sections.of("I. Tình hình\nI.1. Kết quả\nCó tiến bộ.\n2.3. Đạt 90% kế hoạch."))
                .containsExactly(
                        new Section(1, "I. Tình hình", ""),
                        new Section(2, "I.1. Kết quả", "Có tiến bộ.\n2.3. Đạt 90% kế hoạch."));
    }

    @Test
    void aTextWithoutHeadingsIsOneSection() {
        assertThat(Sections.of("Một dòng.\n\nHai dòng."))
                .containsExactly(new Section(0, "", "Một dòng.\nHai dòng."));
    }

    @Test
    void nothingOfTheTextIsLost() {
        var text = "Mở đầu\nI. Một\nA\nB\nĐiều 2. Hai\nC";

        assertThat(Sections.text(Sections.of(text))).isEqualTo(text);
    }
}
