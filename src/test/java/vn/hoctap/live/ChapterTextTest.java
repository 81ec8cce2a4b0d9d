package vn.hoctap.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChapterTextTest {

    @Test
    void chaptersAreReadInTheOrderOfTheirTimes() {
        assertThat(ChapterText.parse("06:35 Tình hình\n\n 00:00  Mở đầu \n1:02:03 Kết luận\n"))
                .containsExactly(
                        new Chapter(0, "Mở đầu"),
                        new Chapter(395_000, "Tình hình"),
                        new Chapter(3_723_000, "Kết luận"));
    }

    @Test
    void aLineWithoutATimeIsRefused() {
        assertThatThrownBy(() -> ChapterText.parse("Mở đầu"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Mở đầu");
    }
}
