package vn.hoctap.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import vn.hoctap.identity.Caller;
import vn.hoctap.shared.ui.Avatar;
import vn.hoctap.shared.ui.MenuEntry;

/** The left side of a page on a desk: mark, menu, who is signed in. */
class Drawer extends Nav {

    private final Div menu = new Div();

    Drawer(Around around) {
        addClassName("drawer");
        menu.addClassName("menu");
        getElement().setAttribute("aria-label", getTranslation("layout.menu"));
        add(brand(around.hostName()), menu);
        around.caller().ifPresent(caller -> add(person(caller, around.cellOf(caller))));
    }

    void show(List<MenuEntry> entries, String path) {
        menu.removeAll();
        entries.forEach(entry -> menu.add(new MenuLink("drawer", entry, path)));
    }

    private Anchor brand(String host) {
        var name = new Span(getTranslation("app.name"));
        name.addClassName("brand-name");
        var whose = new Span(host);
        whose.addClassNames("tiny", "faint");
        var words = new Span(name, whose);
        words.addClassName("brand-words");
        var link = new Anchor("", mark(), words);
        link.addClassName("brand");
        return link;
    }

    /** The mark, whose name stands beside it or on the link around it. */
    static Image mark() {
        var mark = new Image("assets/mark.svg", "");
        mark.addClassName("mark");
        mark.setWidth("40");
        mark.setHeight("40");
        return mark;
    }

    private Anchor person(Caller caller, String cell) {
        var what =
                Around.foremost(caller)
                        .map(role -> getTranslation(roleKey(role.name())))
                        .orElse(cell);
        var under = new Span(what);
        under.addClassName("faint");
        var words = new Span();
        words.addClassName("person-words");
        words.getElement().appendChild(new Element("b").setText(caller.name()));
        words.add(under);
        var link = new Anchor(ProfileView.PATH, new Avatar(caller.name()), words);
        link.setId("layout-person");
        link.addClassName("person");
        return link;
    }

    static String roleKey(String role) {
        return "layout.role." + role.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
