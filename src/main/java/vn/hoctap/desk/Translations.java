package vn.hoctap.desk;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Vietnamese first, English on request. */
@Component
class Translations extends DefaultI18NProvider {

    Translations() {
        super(List.of(Choices.VIETNAMESE, Locale.ENGLISH));
    }

    @Override
    public Locale getDefaultLocale() {
        return Choices.VIETNAMESE;
    }
}
