package vn.hoctap.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import vn.hoctap.shared.ui.Icon;

/** Shows the language of the page and changes to the other one without leaving the page. */
class LanguageButton extends NativeButton {

    /** Before somebody is signed in: only the browser remembers it. */
    LanguageButton(String id) {
        this(id, language -> {});
    }

    /**
     * @param remember is told the language that was chosen, to keep it for other devices
     */
    LanguageButton(String id, Consumer<String> remember) {
        setId(id);
        addClassName("lang");
        add(new Icon("globe"), new Span(getTranslation("layout.language")));
        getElement().setAttribute("title", getTranslation("layout.language.other"));
        addClickListener(click -> {
            var ui = click.getSource().getUI().orElseThrow();
            var english = Locale.ENGLISH.equals(ui.getLocale());
            use(ui, english ? Choices.VIETNAMESE : Locale.ENGLISH, remember);
        });
    }

    /** The page is drawn anew in the other language; what was typed is put back into it. */
    static void use(UI ui, Locale chosen, Consumer<String> remember) {
        var typed = new TypedValues(ui);
        remember.accept(chosen.getLanguage());
        Choices.rememberLanguage(ui, chosen);
        ui.getSession().setLocale(chosen);
        PageStart.speak(ui, chosen);
        ui.getPage().executeJs("document.documentElement.lang = $0", chosen.getLanguage());
        ui.refreshCurrentRoute(true);
        typed.putBack(ui);
    }
}
