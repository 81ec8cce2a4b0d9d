package vn.hoctap.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What every type of question promises; a new one adds its line to {@link #members}. */
class ItemContractTest {

    /** A question, its full answer, and one that earns nothing. */
    record Member(Item item, Answer right, Answer wrong) {}

    static List<Member> members() {
        return List.of(
                new Member(
                        new Item.OneChoice("Một?", List.of("a", "b", "c"), 1),
                        chosen(1),
                        chosen(2)),
                new Member(
                        new Item.SeveralChoices(
                                "Nhiều?", List.of("a", "b", "c", "d"), Set.of(0, 2)),
                        chosen(0, 2),
                        chosen(1, 3)),
                new Member(new Item.TrueFalse("Đúng không?", false), chosen(1), chosen(0)),
                new Member(
                        new Matching(
                                "Ghép",
                                List.of(
                                        new Matching.Pair("một", "1"),
                                        new Matching.Pair("hai", "2"),
                                        new Matching.Pair("cũng một", "1")),
                                List.of("3")),
                        new Answer.Matched(Map.of(0, 0, 1, 1, 2, 0)),
                        new Answer.Matched(Map.of(0, 1, 1, 2))),
                new Member(
                        new Ordering("Xếp", List.of("đầu", "giữa", "cuối"), OrderRule.PLACES),
                        new Answer.Ordered(List.of(0, 1, 2)),
                        new Answer.Ordered(List.of(1, 2, 0))),
                new Member(
                        new ShortText(
                                "Ai?",
                                List.of(
                                        new ShortText.Variant("Đảng viên"),
                                        new ShortText.Variant("hội viên", 0.5)),
                                true),
                        new Answer.Written("đảng  viên"),
                        new Answer.Written("quần chúng")),
                new Member(
                        new Quantity(
                                "Bao nhiêu?",
                                List.of(
                                        new Quantity.Range(
                                                new BigDecimal("26354"),
                                                new BigDecimal("0.5"),
                                                1))),
                        new Answer.Written("26.354"),
                        new Answer.Written("26.355")),
                new Member(
                        new Essay("Suy nghĩ?", "Nêu được hai việc."),
                        new Answer.Written("Em nghĩ"),
                        new Answer.Written("")));
    }

    private static List<Answer> blanks() {
        return List.of(
                chosen(),
                new Answer.Matched(Map.of()),
                new Answer.Ordered(List.of()),
                new Answer.Written(" "));
    }

    @Test
    void everyTypeIsAMember() {
        assertThat(members().stream().map(it -> it.item().getClass().getName()))
                .containsExactlyElementsOf(
                        Arrays.stream(Item.class.getPermittedSubclasses())
                                .map(Class::getName)
                                .toList());
        assertThat(members().stream().map(it -> ItemKind.of(it.item())))
                .containsExactly(ItemKind.values());
    }

    @ParameterizedTest
    @MethodSource("members")
    void theRightAnswerEarnsOneTheWrongAndTheEmptyNothing(Member member) {
        double full = member.item().isMarkedByHand() ? 0 : 1;
        assertThat(member.item().credit(member.right())).isEqualTo(full);
        assertThat(member.item().credit(member.wrong())).isZero();
        blanks().forEach(blank -> assertThat(member.item().credit(blank)).isZero());
    }

    @ParameterizedTest
    @MethodSource("members")
    void onlyAnswersOfItsOwnFormFit(Member member) {
        assertThat(member.item().fits(member.right())).isTrue();
        assertThat(member.item().fits(member.wrong())).isTrue();
        assertThat(blanks().stream().filter(member.item()::fits)).hasSize(1);
        assertThat(
                        Stream.of(
                                        chosen(99),
                                        chosen(-1),
                                        new Answer.Matched(Map.of(99, 0)),
                                        new Answer.Matched(Map.of(0, 99)),
                                        new Answer.Ordered(List.of(0, 0, 1)),
                                        new Answer.Ordered(List.of(0, 1)),
                                        new Answer.Written("x".repeat(20_001)))
                                .filter(member.item()::fits))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("members")
    void itIsReadBackFromStorageUnchanged(Member member) {
        var json = JsonMapper.builder().build();
        var stored = json.writeValueAsString(member.item());

        var kind = ItemKind.of(member.item());
        assertThat((Object) json.readValue(stored, kind.type())).isEqualTo(member.item());
        var answer = json.writeValueAsString(member.right());
        assertThat(json.readValue(answer, Answer.class)).isEqualTo(member.right());
    }

    @ParameterizedTest
    @MethodSource("members")
    void whatStandsOnAPageMeansTheSameWhateverTheOrder(Member member) {
        for (long seed = 1; seed <= 20; seed++) {
            var question =
                    new Question(
                            new Question.Ref(new UUID(7, seed), 1),
                            new Draft(member.item(), "Vì thế.", "I"));
            var placement = Placement.of(question, new Shuffle(seed), seed % 2 == 0);
            for (var answer : List.of(member.right(), member.wrong())) {
                var sent = placement.places(answer);
                assertThat(placement.answer(sent, Placement.text(answer))).isEqualTo(answer);
            }
        }
    }

    @Test
    void answersOfTheFirstVersionAreStillRead() {
        var json = JsonMapper.builder().build();

        assertThat(json.readValue("{\"options\":[0,2]}", Answer.class)).isEqualTo(chosen(0, 2));
        assertThat(
                        json.readValue(
                                "{\"stem\":\"?\",\"options\":[\"a\",\"b\"],\"right\":[0,1]}",
                                Item.SeveralChoices.class))
                .isEqualTo(new Item.SeveralChoices("?", List.of("a", "b"), Set.of(0, 1)));
    }

    @Test
    void aShortAnswerIsComparedAsTheQuestionSays() {
        var variants = List.of(new ShortText.Variant("Hoà bình"), new ShortText.Variant("x", 0.5));
        var strict = new ShortText("?", variants, true);
        var lenient = new ShortText("?", variants, false);

        assertThat(strict.credit(new Answer.Written(" HÒA bình "))).isEqualTo(1);
        assertThat(strict.credit(new Answer.Written("hoa binh"))).isZero();
        assertThat(lenient.credit(new Answer.Written("hoa binh"))).isEqualTo(1);
        assertThat(strict.credit(new Answer.Written("X"))).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "'3,5', 3.5",
        "'3.5', 3.5",
        "'26.354', 26354",
        "'26.354,5', 26354.5",
        "'1,234.5', 1234.5",
        "'26 354', 26354",
        "'-2', -2",
        "'45%', 45",
        "'1e3', 1000"
    })
    void numbersAreReadAsPeopleWriteThem(String typed, BigDecimal meant) {
        assertThat(NumberText.parse(typed).orElseThrow()).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1,2,3", "1e999", "--1", "0x10"})
    void otherTextsAreNoNumbers(String typed) {
        assertThat(NumberText.parse(typed)).isEmpty();
    }

    @Test
    void severalChoicesFollowTheirRule() {
        var options = List.of("a", "b", "c", "d");
        var right = Set.of(0, 1);

        var noWrong = new Item.SeveralChoices("?", options, right, CreditRule.NO_WRONG);
        assertThat(noWrong.credit(chosen(0))).isEqualTo(0.5);
        assertThat(noWrong.credit(chosen(0, 1, 2))).isZero();
        var all = new Item.SeveralChoices("?", options, right, CreditRule.ALL);
        assertThat(all.credit(chosen(0))).isZero();
        assertThat(all.credit(chosen(0, 1))).isEqualTo(1);
    }

    @Test
    void matchingAndOrderingEarnShares() {
        var matching = members().get(3).item();
        assertThat(matching.credit(new Answer.Matched(Map.of(0, 0))))
                .isCloseTo(1.0 / 3, within(1e-9));
        var places = members().get(4).item();
        assertThat(places.credit(new Answer.Ordered(List.of(0, 2, 1))))
                .isCloseTo(1.0 / 3, within(1e-9));
        var all = new Ordering("?", List.of("a", "b", "c"), OrderRule.ALL);
        assertThat(all.credit(new Answer.Ordered(List.of(0, 2, 1)))).isZero();
    }

    @Test
    void onlyOneMayBeChosenWhereOneIsRight() {
        assertThat(members().get(0).item().fits(chosen(0, 1))).isFalse();
        assertThat(members().get(2).item().fits(chosen(0, 1))).isFalse();
    }

    @Test
    void severalChoicesEarnSharesAndLoseThem() {
        var item = new Item.SeveralChoices("?", List.of("a", "b", "c", "d"), Set.of(0, 1, 2));

        assertThat(item.credit(chosen(0, 1))).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(item.credit(chosen(0, 1, 3))).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(item.credit(chosen(0, 1, 2, 3))).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(item.credit(chosen(3))).isZero();
    }

    @Test
    void questionsWithoutASenseAreRefused() {
        assertThatThrownBy(() -> new Item.OneChoice("?", List.of("a"), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Item.OneChoice("?", List.of("a", "b"), 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Item.SeveralChoices("?", List.of("a", "b"), Set.of(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Answer chosen(Integer... options) {
        return new Answer.Chosen(Set.of(options));
    }
}
