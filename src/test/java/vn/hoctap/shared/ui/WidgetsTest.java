package vn.hoctap.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WidgetsTest {

    @Test
    void numbersAreWrittenAsTheLanguageOfThePageDoes() {
        var page = new UI();
        page.setLocale(Locale.ENGLISH);
        UI.setCurrent(page);
        try {
            assertThat(Numbers.count(26_354)).isEqualTo("26,354");
            assertThat(Numbers.mark(new BigDecimal("8.5"))).isEqualTo("8.5");
            page.setLocale(Locale.of("vi"));
            assertThat(Numbers.mark(new BigDecimal("8.5"))).isEqualTo("8,5");
        } finally {
            UI.setCurrent(null);
        }
    }

    @Test
    void numbersAreWrittenAsVietnameseReadersDo() {
        assertThat(Numbers.count(26_354)).isEqualTo("26.354");
        assertThat(Numbers.mark(new BigDecimal("8.5"))).isEqualTo("8,5");
        assertThat(Numbers.mark(new BigDecimal("8"))).isEqualTo("8,0");
        assertThat(Numbers.mark(new BigDecimal("0.25"))).isEqualTo("0,25");
        assertThat(Numbers.percent(0.6249)).isEqualTo("62%");
        assertThat(Numbers.percent(0.999)).isEqualTo("99%");
        assertThat(Numbers.percent(1)).isEqualTo("100%");
    }

    @Test
    void initialsAreThoseOfTheFamilyAndTheGivenName() {
        assertThat(Avatar.initials("Nguyễn Thị Ngọc Diễm")).isEqualTo("ND");
        assertThat(Avatar.initials("H’Bình Niê")).isEqualTo("HN");
        assertThat(Avatar.initials("Quản")).isEqualTo("Q");
    }

    @Test
    void everyStateHasItsIconInTheSprite() {
        assertThat(Arrays.stream(State.values()).map(state -> new Icon(state.icon()).name()))
                .hasSize(6);
        assertThat(Icon.filled("house").name()).isEqualTo("house-fill");
        assertThat(Icon.filled("plus").name()).isEqualTo("plus");
        assertThatThrownBy(() -> new Icon("unheard-of"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
