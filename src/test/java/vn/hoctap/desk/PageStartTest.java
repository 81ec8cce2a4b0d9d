package vn.hoctap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class PageStartTest {

    private final PageStart start = new PageStart(new Bundles());

    @Test
    void aBrowserWithoutCookiesIsToldInTheLanguageOfThePage() {
        var vietnamese = start.messages(Locale.of("vi"));
        var english = start.messages(Locale.ENGLISH);

        assertThat(vietnamese.getCookiesDisabledCaption()).isEqualTo("Trình duyệt đang tắt cookie");
        assertThat(vietnamese.getCookiesDisabledMessage()).contains("Đồng chí bật cookie");
        assertThat(english.getCookiesDisabledCaption()).isEqualTo("This browser has cookies off");
    }

    private static final class Bundles implements I18NProvider {

        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(Locale.of("vi"), Locale.ENGLISH);
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... values) {
            return ResourceBundle.getBundle("vaadin-i18n.translations", locale).getString(key);
        }
    }
}
