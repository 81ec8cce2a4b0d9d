package vn.hoctap.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
                new Member(new Item.TrueFalse("Đúng không?", false), chosen(1), chosen(0)));
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
        assertThat(member.item().credit(member.right())).isEqualTo(1);
        assertThat(member.item().credit(member.wrong())).isZero();
        assertThat(member.item().credit(chosen())).isZero();
    }

    @ParameterizedTest
    @MethodSource("members")
    void anAnswerWithAnUnknownOptionDoesNotFit(Member member) {
        assertThat(member.item().fits(member.right())).isTrue();
        assertThat(member.item().fits(chosen())).isTrue();
        assertThat(member.item().fits(chosen(99))).isFalse();
        assertThat(member.item().fits(chosen(-1))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("members")
    void itIsReadBackFromStorageUnchanged(Member member) {
        var json = JsonMapper.builder().build();
        var stored = json.writeValueAsString(member.item());

        var kind = ItemKind.of(member.item());
        assertThat((Object) json.readValue(stored, kind.type())).isEqualTo(member.item());
        var answer = json.writeValueAsString(member.right());
        assertThat(json.readValue(answer, Answer.Chosen.class)).isEqualTo(member.right());
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
