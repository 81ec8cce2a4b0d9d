package vn.hoctap.desk;

import com.vaadin.flow.component.Component;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Page;

/** A page that says in one sentence what is the matter, and one way on. */
abstract class FailurePage extends Page {

    /** The way on is home. */
    final void show(String icon, String key) {
        var home = new LinkButton("", "house", getTranslation("error.home")).primary();
        home.setId("error-home");
        show(icon, key, home);
    }

    final void show(String icon, String key, Component... ways) {
        removeAll();
        var blank =
                Blank.ofPage(
                        icon,
                        getTranslation(key + ".title"),
                        getTranslation(key + ".reason"),
                        ways);
        var card = new Card(blank);
        card.addClassName("alone");
        add(card);
    }
}
