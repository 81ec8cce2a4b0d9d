package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private final Span saved = new Span();
    private final Map<String, Line> lines = new LinkedHashMap<>();

    RubricCard(Sheet sheet, Marking marking) {
        setId("grading-rubric");
        var title = new H2(getTranslation("grading.rubric"));
        title.addClassName("section-title");
        saved.setId("grading-saved");
        saved.addClassName("save-mark");
        saved.getElement().setAttribute("role", "status");
        var head = new Div(title, saved);
        head.addClassNames("row", "between", "wrap");
        var criteria = new Div();
        criteria.addClassNames("stack", "g4");
        add(head, criteria);
        for (var criterion : sheet.rubric().criteria()) {
            var line = new Line(lines.size() + 1, criterion, marking);
            lines.put(criterion.key(), line);
            criteria.add(line);
        }
        show(sheet);
    }

    /** The buttons stay: a click that is under way while an answer comes back still counts. */
    final void show(Sheet sheet) {
        saved.removeAll();
        sheet.savedIfAny()
                .ifPresent(at -> {
                    saved.add(new Icon("check-circle-fill"));
                    saved.add(new Span(getTranslation("widget.save.saved", Vietnam.time(at))));
                });
        lines.forEach((criterion, line) -> line.show(sheet.marks().get(criterion)));
    }

    /** Whether it is marked here, or in another page. */
    void setOpen(boolean open) {
        lines.values().forEach(line -> line.setOpen(open));
    }

    /** One criterion with its levels. */
    private static final class Line extends Div {

        private final Criterion criterion;
        private final Span points = new Span();
        private final Map<Level, NativeButton> levels = new LinkedHashMap<>();

        Line(int number, Criterion criterion, Marking marking) {
            this.criterion = criterion;
            var name = getTranslation("grading.criterion." + criterion.key());
            var words = new Span(number + ". " + name);
            words.addClassNames("small", "strong");
            points.addClassNames("num", "small");
            var head = new Div(words, points);
            head.addClassNames("row", "between");
            var choice = new Div();
            choice.addClassName("levels");
            choice.getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", name);
            for (var level : criterion.levels()) {
                var button = button(level);
                button.addClickListener(click -> marking.mark(criterion.key(), level.points()));
                levels.put(level, button);
                choice.add(button);
            }
            add(head, choice);
            setId("grading-criterion-" + criterion.key());
            addClassNames("stack", "g2", "criterion");
        }

        private NativeButton button(Level level) {
            var words = new Span();
            words.getElement().appendChild(new Element("b").setText(Numbers.mark(level.points())));
            words.add(getTranslation("grading.level." + level.key()));
            var button = new NativeButton();
            button.add(words);
            button.setId("grading-" + criterion.key() + "-" + level.key());
            button.addClassName("level");
            button.getElement().setAttribute("role", "radio");
            return button;
        }

        void setOpen(boolean open) {
            levels.values().forEach(button -> button.setEnabled(open));
        }

        void show(@Nullable BigDecimal given) {
            points.setText(
                    Optional.ofNullable(given).map(Numbers::mark).orElse("–")
                            + " / "
                            + Numbers.mark(criterion.most()));
            levels.forEach((level, button) -> {
                boolean chosen = given != null && given.compareTo(level.points()) == 0;
                button.getElement().setAttribute("aria-checked", Boolean.toString(chosen));
            });
        }
    }
}
