package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.grading.Criterion;
import vn.hoctap.grading.Level;
import vn.hoctap.grading.Sheet;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.Numbers;

/** The criteria with their levels; a level that is chosen is saved at once. */
class RubricCard extends Card {

    /** Is told which level was chosen, and hands back the sheet as saved. */
    interface Marking {
        void mark(String criterion, BigDecimal points);
    }

    private final Marking marking;
    private final Span saved = new Span();
    private final Div criteria = new Div();

    RubricCard(Sheet sheet, Marking marking) {
        this.marking = marking;
        setId("grading-rubric");
        var title = new H2(getTranslation("grading.rubric"));
        title.addClassName("section-title");
        saved.setId("grading-saved");
        saved.addClassName("save-mark");
        saved.getElement().setAttribute("role", "status");
        var head = new Div(title, saved);
        head.addClassNames("row", "between", "wrap");
        criteria.addClassNames("stack", "g4");
        add(head, criteria);
        show(sheet);
    }

    final void show(Sheet sheet) {
        saved.removeAll();
        sheet.savedIfAny()
                .ifPresent(at -> {
                    saved.add(new Icon("check-circle-fill"));
                    saved.add(new Span(getTranslation("widget.save.saved", Vietnam.time(at))));
                });
        criteria.removeAll();
        int number = 1;
        for (var criterion : sheet.rubric().criteria()) {
            criteria.add(row(number++, criterion, sheet.marks().get(criterion.key())));
        }
    }

    private Div row(int number, Criterion criterion, @Nullable BigDecimal given) {
        var name = getTranslation("grading.criterion." + criterion.key());
        var words = new Span(number + ". " + name);
        words.addClassNames("small", "strong");
        var points =
                new Span(
                        Optional.ofNullable(given).map(Numbers::mark).orElse("–")
                                + " / "
                                + Numbers.mark(criterion.most()));
        points.addClassNames("num", "small");
        var head = new Div(words, points);
        head.addClassNames("row", "between");
        var levels = new Div();
        levels.addClassName("levels");
        levels.getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", name);
        criterion.levels().forEach(level -> levels.add(level(criterion, level, given)));
        var row = new Div(head, levels);
        row.setId("grading-criterion-" + criterion.key());
        row.addClassNames("stack", "g2", "criterion");
        return row;
    }

    private NativeButton level(Criterion criterion, Level level, @Nullable BigDecimal given) {
        boolean chosen = given != null && given.compareTo(level.points()) == 0;
        var words = new Span();
        words.getElement().appendChild(new Element("b").setText(Numbers.mark(level.points())));
        words.add(getTranslation("grading.level." + level.key()));
        var button = new NativeButton();
        button.add(words);
        button.setId("grading-" + criterion.key() + "-" + level.key());
        button.addClassName("level");
        button.getElement()
                .setAttribute("role", "radio")
                .setAttribute("aria-checked", Boolean.toString(chosen));
        button.addClickListener(click -> marking.mark(criterion.key(), level.points()));
        return button;
    }
}
