package vn.hoctap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.hoctap.shared.Vietnam;

/** A last day in words first, "còn 3 ngày", and as a date second. */
public class Deadline extends Span {

    /** From so many days before it on, a deadline asks for attention. */
    static final int SOON_DAYS = 3;

    public Deadline(LocalDate due, LocalDate today) {
        addClassName("deadline");
        var words = new Element("b").setText(words(this, due, today));
        var date = new Span(Vietnam.date(due));
        date.addClassName("num");
        add(new Icon("calendar-dots"));
        getElement().appendChild(words);
        add(date);
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            getElement().setAttribute("data-state", State.OVERDUE.attribute());
        } else if (left <= SOON_DAYS) {
            getElement().setAttribute("data-state", State.RETURNED.attribute());
        }
    }

    /** "còn 3 ngày", "hạn hôm nay", "quá 4 ngày", in the language of the component's page. */
    public static String words(Component on, LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        if (left == 0) {
            return on.getTranslation("widget.deadline.today");
        }
        return left > 0
                ? on.getTranslation("widget.deadline.left", left)
                : on.getTranslation("widget.deadline.over", -left);
    }
}
