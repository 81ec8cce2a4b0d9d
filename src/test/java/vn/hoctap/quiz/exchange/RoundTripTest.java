package vn.hoctap.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hoctap.quiz.CreditRule;
import vn.hoctap.quiz.Difficulty;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.Essay;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.Matching;
import vn.hoctap.quiz.OrderRule;
import vn.hoctap.quiz.Ordering;
import vn.hoctap.quiz.Quantity;
import vn.hoctap.quiz.RichText;
import vn.hoctap.quiz.ShortText;
import vn.hoctap.quiz.exchange.Remark.Reason;

/** Two hundred questions of all types go out and come back. */
class RoundTripTest {

    private static final Random RANDOM = new Random(20261123);
    private static final List<Draft> QUESTIONS = questions();

    @Test
    void aSpreadsheetHoldsEverything() {
        var written = write(ExchangeFormat.EXCEL);

        var brought = ExchangeFormat.EXCEL.read(written.bytes());

        assertThat(brought.drafts()).isEqualTo(QUESTIONS);
        assertThat(written.remarks()).isEmpty();
        assertThat(brought.remarks()).isEmpty();
    }

    @Test
    void moodleXmlHoldsEverything() {
        var written = write(ExchangeFormat.MOODLE_XML);

        var brought = ExchangeFormat.MOODLE_XML.read(written.bytes());

        assertThat(brought.drafts()).isEqualTo(QUESTIONS);
        assertThat(written.remarks()).isEmpty();
        assertThat(brought.remarks()).isEmpty();
    }

    @Test
    void giftNamesEveryOrderingAndEveryGuidanceAndHoldsTheRest() {
        var written = write(ExchangeFormat.GIFT);

        var brought = ExchangeFormat.GIFT.read(written.bytes());

        assertThat(brought.drafts())
                .isEqualTo(
                        QUESTIONS.stream()
                                .filter(it -> !(it.item() instanceof Ordering))
                                .map(RoundTripTest::withoutGuidance)
                                .toList());
        assertThat(written.remarks()).filteredOn(Remark::leftOut).hasSize(25);
        assertThat(written.remarks()).filteredOn(it -> it.reason() == Reason.GUIDANCE).hasSize(25);
        assertThat(brought.remarks()).isEmpty();
    }

    @Test
    void aikenHoldsOneChoiceAndNamesAllElse() {
        var written = write(ExchangeFormat.AIKEN);

        var brought = ExchangeFormat.AIKEN.read(written.bytes());

        assertThat(brought.drafts()).hasSize(25);
        assertThat(written.remarks()).filteredOn(Remark::leftOut).hasSize(175);
        assertThat(written.remarks())
                .filteredOn(it -> it.reason() == Reason.EXPLANATION)
                .hasSize(25);
        var ours = QUESTIONS.stream().filter(it -> it.item() instanceof Item.OneChoice).toList();
        for (int i = 0; i < 25; i++) {
            var expected = (Item.OneChoice) ours.get(i).item();
            var found = (Item.OneChoice) brought.drafts().get(i).item();
            assertThat(found.right()).isEqualTo(expected.right());
            assertThat(RichText.parse(found.stem()).words())
                    .isEqualTo(RichText.parse(expected.stem()).words().replace('\n', ' '));
        }
    }

    @Test
    void picturesTravelInsideMoodleXml() {
        var id = UUID.randomUUID();
        var stem = "Nhìn hình ![Sơ đồ \"cây\"](picture:" + id + ") rồi chọn.";
        var draft = new Draft(new Item.TrueFalse(stem, true), "", "", Difficulty.MEDIUM);
        var bytes = "hình".getBytes(StandardCharsets.UTF_8);

        var written =
                ExchangeFormat.MOODLE_XML.write(
                        List.of(draft), asked -> Optional.of(bytes).filter(b -> asked.equals(id)));
        var brought = ExchangeFormat.MOODLE_XML.read(written.bytes());

        var text = RichText.parse(brought.drafts().getFirst().item().stem());
        assertThat(text.words()).isEqualTo("Nhìn hình [Sơ đồ \"cây\"] rồi chọn.");
        assertThat(brought.pictures().get(text.pictures().getFirst())).isEqualTo(bytes);
        assertThat(ExchangeFormat.GIFT.write(List.of(draft), asked -> Optional.empty()).remarks())
                .extracting(Remark::reason)
                .containsExactly(Reason.PICTURE);
    }

    @Test
    void aBankWithPicturesComesBackFromMoodleXmlAndOtherFormatsNameEachPicture() {
        var bytes = "hình".getBytes(StandardCharsets.UTF_8);
        var bank = QUESTIONS.stream().map(RoundTripTest::withPicture).toList();

        var written = ExchangeFormat.MOODLE_XML.write(bank, asked -> Optional.of(bytes));
        var brought = ExchangeFormat.MOODLE_XML.read(written.bytes());

        assertThat(written.remarks()).isEmpty();
        assertThat(brought.remarks()).isEmpty();
        assertThat(brought.pictures())
                .hasSize(200)
                .allSatisfy((id, it) -> assertThat(it).isEqualTo(bytes));
        assertThat(brought.drafts())
                .extracting(it -> RichText.parse(it.explanation()).words(), Draft::section)
                .isEqualTo(
                        bank.stream()
                                .map(it ->
                                        tuple(
                                                RichText.parse(it.explanation()).words(),
                                                it.section()))
                                .toList());
        for (var format : List.of(ExchangeFormat.EXCEL, ExchangeFormat.GIFT)) {
            var told = format.write(bank, asked -> Optional.of(bytes)).remarks();
            assertThat(told)
                    .filteredOn(it -> !it.leftOut() && it.reason() == Reason.PICTURE)
                    .extracting(Remark::item)
                    .doesNotHaveDuplicates()
                    .hasSize(format == ExchangeFormat.EXCEL ? 200 : 175);
        }
    }

    private static Draft withPicture(Draft draft) {
        var picture = " ![Sơ đồ](picture:" + UUID.randomUUID() + ")";
        return new Draft(
                draft.item(), draft.explanation() + picture, draft.section(), draft.difficulty());
    }

    private static Written write(ExchangeFormat format) {
        return format.write(QUESTIONS, picture -> Optional.empty());
    }

    private static Draft withoutGuidance(Draft draft) {
        return draft.item() instanceof Essay essay
                ? new Draft(
                        new Essay(essay.stem(), ""),
                        draft.explanation(),
                        draft.section(),
                        draft.difficulty())
                : draft;
    }

    private static List<Draft> questions() {
        var questions = new ArrayList<Draft>();
        for (int i = 0; i < 25; i++) {
            for (var item : items(i)) {
                questions.add(
                        new Draft(
                                item,
                                words("Vì"),
                                i % 3 == 0 ? "" : "II." + i,
                                one(List.of(Difficulty.values()), i)));
            }
        }
        return questions;
    }

    private static List<Item> items(int i) {
        return List.of(
                new Item.OneChoice(words("Ai"), texts("ý", 4), i % 4),
                new Item.SeveralChoices(
                        words("Những gì"),
                        texts("ý", 5),
                        Set.of(i % 2, 3),
                        one(List.of(CreditRule.values()), i)),
                new Item.TrueFalse(words("Đúng không"), i % 2 == 0),
                new Matching(
                        words("Ghép"),
                        List.of(
                                new Matching.Pair(words("một"), "1 = một " + i),
                                new Matching.Pair(words("hai"), "2 {hai}")),
                        i % 2 == 0 ? List.of("3 ~ ba") : List.of()),
                new Ordering(words("Xếp"), texts("bước", 4), one(List.of(OrderRule.values()), i)),
                new ShortText(
                        words("Tên"),
                        List.of(
                                new ShortText.Variant("Sổ tay đảng viên " + i, 1),
                                new ShortText.Variant("=sổ tay*", 0.5)),
                        i % 2 == 0),
                new Quantity(
                        words("Bao nhiêu"),
                        List.of(
                                new Quantity.Range(
                                        new BigDecimal(i + ".25"), new BigDecimal("0.5"), 1),
                                new Quantity.Range(new BigDecimal(i), new BigDecimal("2"), 0.5))),
                new Essay(words("Suy nghĩ"), "Nêu được hai việc, mỗi việc một ví dụ."));
    }

    private static <T> T one(List<T> of, int i) {
        return of.get(i % of.size());
    }

    private static List<String> texts(String first, int count) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            texts.add(words(first + " " + i));
        }
        return texts;
    }

    /** Words with whatever a format might stumble over. */
    private static String words(String first) {
        var extras =
                List.of(
                        "điều 5: {a} = b",
                        "50% ~ nửa",
                        "<b>không phải thẻ</b> & \"thế\"",
                        "**đậm** và __nghiêng__",
                        "C:\\thu muc # 1",
                        "____ chỗ trống",
                        "dòng một\ndòng hai",
                        "=> mũi tên -> nữa");
        var extra = extras.get(RANDOM.nextInt(extras.size()));
        boolean arrow = extra.startsWith("=>") && !first.equals("Vì");
        return RichText.parse(first + " " + (arrow ? "mũi tên" : extra)).markup();
    }
}
