package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.hoctap.quiz.Difficulty;
import vn.hoctap.quiz.DrawRule;
import vn.hoctap.quiz.Stock;
import vn.hoctap.shared.ui.Icon;

/** What is drawn for each attempt, one rule a row, each beside what the list has of it. */
class DrawRows extends Div {

    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();
    private List<Stock> stock = List.of();
    private int number;

    DrawRows() {
        setId("quiz-draws");
        addClassNames("stack", "g3");
        rows.addClassNames("stack", "g2");
        var title = new Span(getTranslation("quiz.rules.draws"));
        title.addClassName("draw-title");
        var help = new Paragraph(getTranslation("quiz.rules.draws-help"));
        help.addClassNames("small", "muted");
        var more = new Button(getTranslation("quiz.draw.add"), click -> add());
        more.setId("quiz-draw-add");
        more.setPrefixComponent(new Icon("plus"));
        more.addClassName("start");
        add(title, help, rows, more);
    }

    /** A rule in words: "mục II.1 · Dễ: 3 câu". */
    static String words(Component page, DrawRule rule) {
        var section =
                rule.section().isEmpty()
                        ? page.getTranslation("quiz.draw.any-section")
                        : page.getTranslation("quiz.bank.section-of", rule.section());
        var difficulty = rule.difficulty();
        var kind =
                difficulty == null
                        ? section
                        : section
                                + " · "
                                + page.getTranslation(QuizWords.difficultyKey(difficulty));
        return kind + ": " + page.getTranslation("quiz.draw.count", rule.questions());
    }

    void show(List<DrawRule> rules) {
        lines.clear();
        rows.removeAll();
        rules.forEach(rule -> {
            var line = add();
            line.section.setValue(rule.section());
            line.difficulty.setValue(rule.difficulty());
            line.questions.setValue(rule.questions());
        });
    }

    /** What there is to draw from, now. */
    void offer(List<Stock> there) {
        stock = there;
        lines.forEach(Line::offer);
    }

    /**
     * @throws IllegalArgumentException when a row says no number
     */
    List<DrawRule> rules() {
        return lines.stream().map(Line::rule).toList();
    }

    private Line add() {
        var line = new Line(++number);
        lines.add(line);
        rows.add(line);
        line.offer();
        return line;
    }

    /** One rule. */
    private final class Line extends Div {

        private final Select<String> section = new Select<>();
        private final Select<Difficulty> difficulty = new Select<>();
        private final IntegerField questions = new IntegerField();
        private final Span there = new Span();

        Line(int of) {
            addClassNames("row", "wrap", "draw-row");
            name(section, "quiz-draw-section-" + of, "quiz.draw.any-section");
            section.setItemLabelGenerator(it ->
                    it == null || it.isEmpty()
                            ? getTranslation("quiz.draw.any-section")
                            : getTranslation("quiz.bank.section-of", it));
            name(difficulty, "quiz-draw-difficulty-" + of, "quiz.draw.any-difficulty");
            difficulty.setItems(Difficulty.values());
            difficulty.setItemLabelGenerator(it ->
                    getTranslation(
                            it == null ? "quiz.draw.any-difficulty" : QuizWords.difficultyKey(it)));
            questions.setId("quiz-draw-questions-" + of);
            questions.setAriaLabel(getTranslation("quiz.draw.questions") + " " + of);
            questions.setMin(1);
            questions.setStepButtonsVisible(true);
            questions.setValue(1);
            questions.addValueChangeListener(change -> count());
            there.setId("quiz-draw-there-" + of);
            there.addClassName("small");
            there.getElement().setAttribute("role", "status");
            var drop = new Button(new Icon("trash"), click -> dropped());
            drop.setId("quiz-draw-drop-" + of);
            drop.setAriaLabel(getTranslation("quiz.edit.drop", of));
            add(section, difficulty, questions, there, drop);
        }

        private <T> void name(Select<T> select, String id, String key) {
            select.setId(id);
            select.setAriaLabel(getTranslation(key));
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(getTranslation(key));
            select.addValueChangeListener(change -> count());
        }

        private void offer() {
            var chosen = Objects.requireNonNullElse(section.getValue(), "");
            section.setItems(
                    Stream.concat(stock.stream().map(Stock::section), Stream.of(chosen))
                            .filter(it -> !it.isEmpty())
                            .distinct()
                            .sorted()
                            .toList());
            section.setValue(chosen.isEmpty() ? null : chosen);
            count();
        }

        private void count() {
            var chosen = Objects.requireNonNullElse(section.getValue(), "");
            var of = difficulty.getValue();
            int all =
                    stock.stream()
                            .filter(it -> chosen.isEmpty() || chosen.equals(it.section()))
                            .filter(it -> of == null || of == it.difficulty())
                            .mapToInt(Stock::questions)
                            .sum();
            there.setText(getTranslation("quiz.draw.there", all));
            there.getClassNames().set("muted", enough(all));
            there.getClassNames().set("quiz-too-few", !enough(all));
        }

        private boolean enough(int all) {
            return Objects.requireNonNullElse(questions.getValue(), 0) <= all;
        }

        private void dropped() {
            lines.remove(this);
            rows.remove(this);
        }

        private DrawRule rule() {
            return new DrawRule(
                    Objects.requireNonNullElse(section.getValue(), ""),
                    difficulty.getValue(),
                    Objects.requireNonNullElse(questions.getValue(), 0));
        }
    }
}
