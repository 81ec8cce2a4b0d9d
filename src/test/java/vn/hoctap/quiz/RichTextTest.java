package vn.hoctap.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.quiz.RichText.Run;
import vn.hoctap.quiz.RichText.Run.Picture;
import vn.hoctap.quiz.RichText.Run.Words;

class RichTextTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0007-0000-00000000000a");

    @Test
    void marksBecomeRuns() {
        assertThat(RichText.parse("Ai **chịu __trách nhiệm__** chính?").runs())
                .containsExactly(
                        new Words("Ai ", false, false),
                        new Words("chịu", true, false),
                        new Words(" ", false, false),
                        new Words("trách nhiệm", true, true),
                        new Words(" chính?", false, false));
    }

    @Test
    void aPictureHasWordsForWhomItIsNotThere() {
        var text = RichText.parse("Nhìn ![Sơ đồ \\[1\\]](picture:" + ID + ") và chọn.");

        assertThat(text.runs().get(1)).isEqualTo(new Picture(ID, "Sơ đồ [1]"));
        assertThat(text.words()).isEqualTo("Nhìn [Sơ đồ [1]] và chọn.");
        assertThat(text.pictures()).containsExactly(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Điền vào: ____ và ____.",
                "2 ** 3 = 8",
                "a * b ** c",
                "**chưa đóng",
                "<b onclick=alert(1)>không phải HTML</b>",
                "![hình](picture:nothing)",
                "tên_tệp__của_tôi"
            })
    void whatIsNoMarkIsText(String typed) {
        assertThat(RichText.parse(typed)).isEqualTo(RichText.plain(typed));
    }

    @Test
    void everyTextIsReadBackAsItWasWritten() {
        var random = new Random(20261123);
        for (int i = 0; i < 5_000; i++) {
            var text = new RichText(runs(random));
            assertThat(RichText.parse(text.markup())).as(text.markup()).isEqualTo(text);
        }
    }

    private static List<Run> runs(Random random) {
        var runs = new ArrayList<Run>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            runs.add(
                    random.nextInt(8) == 0
                            ? new Picture(ID, letters(random))
                            : new Words(
                                    letters(random), random.nextBoolean(), random.nextBoolean()));
        }
        return runs;
    }

    private static String letters(Random random) {
        var alphabet = "ab *_!\\[]()ệ";
        var text = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
