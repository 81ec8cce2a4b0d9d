package vn.hoctap.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** How much of something is there. */
public class Bar extends Div {

    private final Element filled = new Element("i");

    /**
     * @param share of the whole, 0 to 1
     * @param name what it measures, for listeners
     */
    public Bar(double share, String name) {
        addClassName("bar");
        getElement().appendChild(filled);
        getElement().setAttribute("role", "progressbar");
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("aria-valuemin", "0");
        getElement().setAttribute("aria-valuemax", "100");
        setShare(share);
    }

    /**
     * @param share of the whole, 0 to 1; what is beyond is cut
     */
    public final void setShare(double share) {
        long percent = Math.round(Math.clamp(share, 0, 1) * 100);
        filled.getStyle().set("width", percent + "%");
        getElement().setAttribute("aria-valuenow", Long.toString(percent));
        getElement().getClassList().set("done", percent == 100);
    }
}
