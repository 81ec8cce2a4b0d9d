package vn.hoctap.desk;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import vn.hoctap.shared.ui.Icon;

/** The way to the notices, with the number of unread ones. */
class Bell extends Anchor {

    static final String NOTICES = "notices";

    private final Count count = new Count();

    Bell(String id, long unread) {
        super(NOTICES);
        setId(id);
        addClassName("icon-button");
        add(new Icon("bell"), count);
        setUnread(unread);
    }

    final void setUnread(long unread) {
        count.getElement().setAttribute("value", Long.toString(unread));
        getElement()
                .setAttribute(
                        "aria-label",
                        unread == 0
                                ? getTranslation("layout.bell.none")
                                : getTranslation("layout.bell.some", Long.toString(unread)));
    }

    /** Drawn by the browser, which also hears of it when the server's push has died. */
    @Tag("unread-count")
    @JsModule("./session-clock.ts")
    private static class Count extends Span {

        Count() {
            addClassName("count");
            getElement().setAttribute("text-none", getTranslation("layout.bell.none"));
            getElement().setAttribute("text-some", getTranslation("layout.bell.some", "{0}"));
        }
    }
}
