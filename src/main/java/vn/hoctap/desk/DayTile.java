package vn.hoctap.desk;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;

/** A day as a leaf of a calendar. */
class DayTile extends Span {

    DayTile(LocalDate day) {
        addClassNames("tile", "day-tile", "num");
        var leaf = new Span();
        leaf.getElement()
                .appendChild(new Element("b").setText(Integer.toString(day.getDayOfMonth())));
        leaf.add(new Span(getTranslation("home.month", day.getMonthValue())));
        add(leaf);
    }
}
