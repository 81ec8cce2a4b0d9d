package vn.hoctap.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.Quantity;
import vn.hoctap.quiz.RichText;
import vn.hoctap.quiz.ShortText;
import vn.hoctap.quiz.exchange.Remark.Reason;

/** Files as other people and systems write them, and such as are meant to do harm. */
class FilesOfOthersTest {

    @Test
    void giftOfManyKindsIsReadOrNamed() {
        var brought =
                gift(
                        """
                        // lời ghi chú
                        $CATEGORY: nghị quyết/chuyên đề

                        ::Một::Ai ký ban hành?{=Bí thư#đúng rồi ~Văn thư ~Kế toán}

                        Thủ đô là {=Hà Nội =Ha Noi =%50%Thăng Long} của nước ta.

                        Số chi bộ?{#75:1}

                        Năm nào?{#1945..1947}

                        Chỉ là lời dẫn, không có câu trả lời.

                        Chọn hai:{~%50%a ~%50%b ~%-100%c}

                        Xếp thứ tự {>3 ABSOLUTE a b c}

                        Sai cú pháp }{
                        """);

        assertThat(brought.drafts()).hasSize(5);
        assertThat(brought.drafts().get(1).item())
                .isEqualTo(
                        new ShortText(
                                RichText.plain("Thủ đô là _____ của nước ta.").markup(),
                                List.of(
                                        new ShortText.Variant("Hà Nội", 1),
                                        new ShortText.Variant("Ha Noi", 1),
                                        new ShortText.Variant("Thăng Long", 0.5)),
                                true));
        assertThat(((Quantity) brought.drafts().get(3).item()).ranges().getFirst().middle())
                .isEqualByComparingTo("1946");
        assertThat(brought.remarks())
                .extracting(Remark::item, Remark::reason)
                .containsExactly(
                        tuple(1, Reason.FEEDBACK),
                        tuple(5, Reason.NOT_A_QUESTION),
                        tuple(7, Reason.UNKNOWN_TYPE),
                        tuple(8, Reason.UNREADABLE));
    }

    @Test
    void aikenNamesWhatHasNoAnswer() {
        var brought =
                ExchangeFormat.AIKEN.read(
                        """
                        Câu một?
                        A. a
                        B. b
                        ANSWER: B

                        Câu hai không có đáp án?
                        A) a
                        B) b

                        Câu ba?
                        A) a
                        B) b
                        ANSWER: C
                        """
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(brought.drafts()).hasSize(1);
        assertThat(brought.remarks())
                .extracting(Remark::name)
                .containsExactly("Câu hai không có đáp án?", "Câu ba?");
    }

    @Test
    void htmlBecomesEmphasisAndNothingElse() {
        var brought =
                xml(
                        """
                        <question type="truefalse"><name><text>Thẻ</text></name>
                        <questiontext format="html"><text><![CDATA[<p onclick="alert(1)">Ai là
                        <strong>chủ <em>thể</em></strong>?</p><script>alert(2)</script>
                        <table><tr><td>ô</td></tr></table>
                        <img src="http://evil.example/x.png" alt="ngoài">]]></text></questiontext>
                        <answer fraction="0"><text>true</text></answer>
                        <answer fraction="100"><text>false</text></answer></question>
                        """);

        var item = (Item.TrueFalse) brought.drafts().getFirst().item();
        assertThat(item.holds()).isFalse();
        assertThat(item.stem())
                .startsWith("Ai là **chủ** __**thể**__?".replace("__**thể**__", "**__thể__**"))
                .contains("ngoài")
                .doesNotContain("alert", "<", "evil");
        assertThat(brought.remarks())
                .extracting(Remark::reason)
                .contains(Reason.FORMATTING, Reason.PICTURE);
    }

    @Test
    void outerEntitiesAreNotRead() {
        var evil =
                """
                <?xml version="1.0"?>
                <!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <quiz><question type="essay"><name><text>&x;</text></name></question></quiz>
                """;

        assertThatThrownBy(
                        () -> ExchangeFormat.MOODLE_XML.read(evil.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FileUnreadable.class)
                .hasMessageNotContaining("root:");
    }

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void whatIsNoFileOfTheFormatIsSaidToBeNone(ExchangeFormat format) {
        assertThatThrownBy(() -> format.read(new byte[] {0, 1, 2, 3, 0}))
                .isInstanceOf(FileUnreadable.class);
        assertThatThrownBy(() -> format.read(new byte[ExchangeFormat.MOST_BYTES + 1]))
                .isInstanceOf(FileUnreadable.class);
    }

    @Test
    void oldCodePagesAreRead() {
        var brought =
                ExchangeFormat.GIFT.read("Café?{T}".getBytes(Charset.forName("windows-1252")));

        assertThat(brought.drafts().getFirst().item().stem()).isEqualTo("Café?");
    }

    private static Brought gift(String text) {
        return ExchangeFormat.GIFT.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Brought xml(String questions) {
        var text = "<?xml version=\"1.0\"?><quiz>" + questions + "</quiz>";
        return ExchangeFormat.MOODLE_XML.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
