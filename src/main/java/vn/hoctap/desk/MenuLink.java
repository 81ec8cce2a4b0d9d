package vn.hoctap.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.MenuEntry;
import vn.hoctap.shared.ui.Numbers;

/** An entry of the menu as a link, marked where it leads to the page that is shown. */
class MenuLink extends Anchor {

    private static final String SHORT = ".short";

    /**
     * @param place {@code drawer}, or {@code bar} for the words that fit there
     * @param path of the page that is shown
     */
    MenuLink(String place, MenuEntry entry, String path) {
        super(entry.path());
        boolean here = leadsTo(entry.path(), path);
        setId("menu-" + place + "-" + entry.path().replace('/', '-'));
        var name = new Span(words(place, entry.titleKey()));
        name.addClassName("name");
        add(here ? Icon.filled(entry.icon()) : new Icon(entry.icon()), name);
        if (place.equals("drawer")) {
            addClassName("nav-item");
        }
        if (here) {
            getElement().setAttribute("aria-current", "page");
        }
        long waiting = entry.count().getAsLong();
        if (waiting > 0) {
            var count = new Span(Numbers.count(waiting));
            count.addClassNames("n", "num");
            add(count);
        }
    }

    static boolean leadsTo(String entry, String path) {
        return path.equals(entry) || path.startsWith(entry + "/");
    }

    private String words(String place, String key) {
        var full = getTranslation(key);
        var brief = place.equals("bar") ? getTranslation(key + SHORT) : full;
        // a missing text comes back as its key in one form or another
        return brief.contains(key) ? full : brief;
    }
}
