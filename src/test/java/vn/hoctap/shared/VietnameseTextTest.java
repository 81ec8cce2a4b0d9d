package vn.hoctap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {

    @Test
    void lettersStandInVietnameseOrder() {
        assertThat(sorted("Đạt", "Ân", "Uyên", "An", "Dũng", "Ưng", "Ấm", "Ánh", "Ăn"))
                .containsExactly("An", "Ánh", "Ăn", "Ấm", "Ân", "Dũng", "Đạt", "Uyên", "Ưng");
    }

    @Test
    void tonesCountOnlyBetweenEqualLetters() {
        assertThat(sorted("Hạ", "Há", "Hã", "Hả", "Hà", "Ha", "Hai"))
                .containsExactly("Ha", "Hà", "Hả", "Hã", "Há", "Hạ", "Hai");
    }

    @Test
    void wordIsComparedWithItsToneBeforeTheNextWord() {
        assertThat(sorted("Hạ An", "Hà Nguyễn", "Hà An"))
                .containsExactly("Hà An", "Hà Nguyễn", "Hạ An");
    }

    @Test
    void lettersOfEdeNamesStandBesideTheirVietnameseNeighbours() {
        assertThat(sorted("Djŭ", "Đinh", "Diễm", "Ƀăng", "Bình", "Čil", "Cường"))
                .containsExactly("Bình", "Ƀăng", "Cường", "Čil", "Diễm", "Djŭ", "Đinh");
    }

    @Test
    void numbersSortByTheirAmount() {
        assertThat(sorted("Chi bộ 10", "Chi bộ 2", "Chi bộ 1", "Chi bộ Kế hoạch"))
                .containsExactly("Chi bộ 1", "Chi bộ 2", "Chi bộ 10", "Chi bộ Kế hoạch");
    }

    @Test
    void decomposedTextHasTheSameKeyAndBecomesComposed() {
        var decomposed = Normalizer.normalize("Nguyễn Thị Ngọc Diễm", Normalizer.Form.NFD);

        assertThat(VietnameseText.sortKey(decomposed))
                .isEqualTo(VietnameseText.sortKey("Nguyễn Thị Ngọc Diễm"));
        assertThat(VietnameseText.clean(decomposed)).isEqualTo("Nguyễn Thị Ngọc Diễm");
    }

    @Test
    void keyHoldsOnlyDecimalDigits() {
        assertThat(VietnameseText.sortKey("H’Bình Niê (2)")).matches("\\d+");
    }

    @Test
    void invisibleCharactersGoAndLookAlikesOfDBecomeD() {
        assertThat(VietnameseText.clean(" Ðỗ\u00a0 Văn\u200b Đông ")).isEqualTo("Đỗ Văn Đông");
    }

    @Test
    void wordTypedWithoutDiacriticsIsFoundAndOneWithOthersIsNot() {
        var key = VietnameseText.searchKey("Đặng Thị Hồng Loan");

        assertThat(found(key, "dang loan")).isTrue();
        assertThat(found(key, "Đặng hong")).isTrue();
        assertThat(found(key, "hồ")).isTrue();
        assertThat(found(key, "hộ")).isFalse();
        assertThat(found(key, "oan")).isFalse();
    }

    @Test
    void nameAfterAnApostropheIsFound() {
        assertThat(found(VietnameseText.searchKey("H’Bình Niê"), "binh")).isTrue();
        assertThat(found(VietnameseText.searchKey("H’Bình Niê"), "h'binh")).isTrue();
    }

    @Test
    void charactersWithAMeaningInPatternsAreEscaped() {
        assertThat(VietnameseText.terms("100%_a")).containsExactly("% 100\\%\\_a%");
    }

    private static boolean found(String key, String typed) {
        return VietnameseText.terms(typed).stream()
                .allMatch(term -> key.contains(term.substring(1, term.length() - 1)));
    }

    private static List<String> sorted(String... words) {
        return List.of(words).stream()
                .sorted(Comparator.comparing(VietnameseText::sortKey))
                .toList();
    }
}
