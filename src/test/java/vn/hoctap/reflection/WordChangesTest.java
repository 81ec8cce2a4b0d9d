package vn.hoctap.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hoctap.reflection.TextChange.Kind;

class WordChangesTest {

    @Test
    void wordsThatWereAddedAndRemovedAreToldInTheirPlaces() {
        assertThat(WordChanges.between("Tổ xếp tủ hồ sơ cũ.", "Tổ tôi xếp tủ hồ sơ."))
                .containsExactly(
                        new TextChange(Kind.SAME, "Tổ "),
                        new TextChange(Kind.ADDED, "tôi "),
                        new TextChange(Kind.SAME, "xếp tủ hồ "),
                        new TextChange(Kind.REMOVED, "sơ cũ. "),
                        new TextChange(Kind.ADDED, "sơ. "));
    }

    @Test
    void theSameTextHasNoChangesWhateverItsUnicodeForm() {
        assertThat(WordChanges.between("Hòa bình", "Ho\u0300a bình"))
                .containsExactly(new TextChange(Kind.SAME, "Hòa bình "));
        assertThat(WordChanges.between("", "")).isEmpty();
    }

    @Test
    void paragraphsStayApart() {
        assertThat(WordChanges.between("Một\nHai", "Một\nBa"))
                .containsExactly(
                        new TextChange(Kind.SAME, "Một \n"),
                        new TextChange(Kind.REMOVED, "Hai "),
                        new TextChange(Kind.ADDED, "Ba "));
    }

    @Test
    void bothTextsComeBackFromTheChangesOfAnyTwo() {
        long seed = 20261123;
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var before = words(random);
            var after = words(random);
            var changes = WordChanges.between(before, after);
            assertThat(side(changes, Kind.REMOVED))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(before);
            assertThat(side(changes, Kind.ADDED))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(after);
        }
    }

    @Test
    void textsWithNothingInCommonAreShownOneAfterTheOther() {
        assertThat(WordChanges.between("cũ ".repeat(3_000), "mới ".repeat(3_000)))
                .extracting(TextChange::kind)
                .containsExactly(Kind.REMOVED, Kind.ADDED);
    }

    private static String words(Random random) {
        var words = new ArrayList<String>();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            words.add(List.of("a", "b", "c", "d").get(random.nextInt(4)));
        }
        return words.stream().map(word -> word + " ").collect(Collectors.joining());
    }

    private static String side(List<TextChange> changes, Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == Kind.SAME || change.kind() == kind)
                .map(TextChange::words)
                .collect(Collectors.joining());
    }
}
