package vn.hoctap.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.hoctap.shared.ui.Icon;

/** Shows the language of the page and changes to the other one without leaving the page. */
class LanguageButton extends NativeButton {

    LanguageButton(String id) {
        setId(id);
        addClassName("lang");
        add(new Icon("globe"), new Span(getTranslation("layout.language")));
        getElement().setAttribute("title", getTranslation("layout.language.other"));
        addClickListener(click -> switchLanguage(click.getSource().getUI().orElseThrow()));
    }

    private static void switchLanguage(UI ui) {
        var english = Locale.ENGLISH.equals(ui.getLocale());
        use(ui, english ? Choices.VIETNAMESE : Locale.ENGLISH);
    }

    /** The page is drawn anew in the other language; what was typed is put back into it. */
    static void use(UI ui, Locale chosen) {
        var typed = new TypedValues(ui);
        Choices.rememberLanguage(ui, chosen);
        ui.getSession().setLocale(chosen);
        ui.setLocale(chosen);
        ui.getPage().executeJs("document.documentElement.lang = $0", chosen.getLanguage());
        ui.refreshCurrentRoute(true);
        typed.putBack(ui);
    }
}
