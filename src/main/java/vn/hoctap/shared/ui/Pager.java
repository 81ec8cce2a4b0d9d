package vn.hoctap.shared.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** "1–25 của 3.393" with a way back and a way on; hidden while one page holds everything. */
public class Pager extends Nav {

    private final int size;
    private final Span range = new Span();
    private final NativeButton back = new NativeButton();
    private final NativeButton on = new NativeButton();
    private int page;

    /**
     * @param size rows of a page
     * @param turned is told the number of the page to show, from 0
     */
    public Pager(String id, int size, IntConsumer turned) {
        this.size = size;
        setId(id);
        addClassNames("pager", "row");
        getElement().setAttribute("aria-label", getTranslation("widget.pager"));
        prepare(back, id + "-back", "caret-left", "widget.pager.back");
        prepare(on, id + "-on", "caret-right", "widget.pager.on");
        back.addClickListener(click -> turned.accept(page - 1));
        on.addClickListener(click -> turned.accept(page + 1));
        range.addClassNames("num", "small");
        range.getElement().setAttribute("role", "status");
        add(back, range, on);
        setVisible(false);
    }

    /** Tells which page is shown, from 0, of how many rows. */
    public void show(int shown, long rows) {
        page = shown;
        long first = (long) shown * size + 1;
        long last = Math.min((long) (shown + 1) * size, rows);
        range.setText(
                getTranslation(
                        "widget.pager.range",
                        Numbers.count(first),
                        Numbers.count(last),
                        Numbers.count(rows)));
        back.setEnabled(shown > 0);
        on.setEnabled(last < rows);
        setVisible(rows > size);
    }

    private void prepare(NativeButton button, String id, String icon, String key) {
        button.setId(id);
        button.addClassNames("button", "icon-only");
        button.add(new Icon(icon));
        button.getElement().setAttribute("aria-label", getTranslation(key));
    }
}
