package vn.hoctap.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuizTextTest {

    static final String THREE =
            """
            document: 01-NQ/MH
            title: Trắc nghiệm: lập hồ sơ
            minutes: 20
            attempts: 2
            passPercent: 70
            ---
            ? 1 single II.1
            Ai là người lập hồ sơ của một công việc?
            - Văn thư của đơn vị
            + Người được giao làm công việc đó
            - Trưởng phòng hành chính
            = Ai làm việc gì thì người đó lập hồ sơ việc ấy.

            ? 2 multiple III.1
            Danh mục hồ sơ phải ghi những thông tin nào?
            + Tên hồ sơ
            + Người lập hồ sơ
            - Giá tiền của bìa

            ? 3 truefalse III.2
            Được ghi lùi ngày cho đủ.
            - Đúng
            + Sai
            = Không được ghi lùi ngày.
            """;

    @Test
    void threeQuestionsAndTheHeadAreRead() {
        var quiz = QuizText.parse(THREE);

        assertThat(quiz.title("")).isEqualTo("Trắc nghiệm: lập hồ sơ");
        assertThat(quiz.policy()).isEqualTo(QuizPolicy.of(2, Duration.ofMinutes(20), 70));
        assertThat(quiz.drafts())
                .containsExactly(
                        new Draft(
                                new Item.OneChoice(
                                        "Ai là người lập hồ sơ của một công việc?",
                                        List.of(
                                                "Văn thư của đơn vị",
                                                "Người được giao làm công việc đó",
                                                "Trưởng phòng hành chính"),
                                        1),
                                "Ai làm việc gì thì người đó lập hồ sơ việc ấy.",
                                "II.1"),
                        new Draft(
                                new Item.SeveralChoices(
                                        "Danh mục hồ sơ phải ghi những thông tin nào?",
                                        List.of("Tên hồ sơ", "Người lập hồ sơ", "Giá tiền của bìa"),
                                        Set.of(0, 1)),
                                "",
                                "III.1"),
                        new Draft(
                                new Item.TrueFalse("Được ghi lùi ngày cho đủ.", false),
                                "Không được ghi lùi ngày.",
                                "III.2"));
    }

    @Test
    void aTextWithoutAHeadIsTakenWithTheUsualPolicy() {
        var quiz = QuizText.parse("? 1 single\nHỏi?\n+ a\n- b\n");

        assertThat(quiz.drafts()).hasSize(1);
        assertThat(quiz.policy()).isEqualTo(QuizPolicy.of(2, null, 50));
    }

    @Test
    void everyLineThatCannotBeReadIsNamed() {
        var text =
                """
                ---
                ? 1 single
                Không có ý đúng?
                - a
                - b

                1. Không có đầu mục?
                + a

                ? 3 single
                Có dòng lạ?
                + a
                b

                ? 4 matching
                Loại chưa có?
                + a
                - b
                """;

        var refused = catchThrowableOfType(QuizTextRefused.class, () -> QuizText.parse(text));

        assertThat(refused.errors())
                .containsExactly(
                        new QuizTextError(2, QuizTextError.Reason.WRONG_ANSWERS),
                        new QuizTextError(7, QuizTextError.Reason.NO_HEAD),
                        new QuizTextError(13, QuizTextError.Reason.NO_ANSWER),
                        new QuizTextError(15, QuizTextError.Reason.WRONG_ANSWERS));
    }

    @Test
    void anEmptyTextHasNoQuestion() {
        var refused = catchThrowableOfType(QuizTextRefused.class, () -> QuizText.parse(" \n"));

        assertThat(refused.errors())
                .containsExactly(new QuizTextError(1, QuizTextError.Reason.NO_QUESTION));
    }
}
