package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import vn.hoctap.quiz.ItemKind;
import vn.hoctap.shared.ui.Icon;

/** The rows in which the answers of a question are written; what a row has depends on the type. */
class AnswerRows extends Div {

    private static final int FIRST_ROWS = 4;

    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();
    private final Paragraph empty = new Paragraph();
    private final Runnable changed;
    private ItemKind kind = ItemKind.ONE;

    /**
     * What a row holds.
     *
     * @param right whether it is right, where that is ticked
     * @param text an option, an entry, an answer, a number
     * @param other a choice, a tolerance or a share in percent
     * @param share of a number in percent; empty for all of it
     */
    record Values(boolean right, String text, String other, String share) {

        Values(boolean right, String text, String other) {
            this(right, text, other, "");
        }
    }

    AnswerRows(Runnable changed) {
        this.changed = changed;
        setId("quiz-answers");
        addClassNames("stack", "g2");
        rows.addClassNames("stack", "g2");
        var more =
                new Button(
                        getTranslation("quiz.edit.more"), click -> add(new Values(false, "", "")));
        more.setId("quiz-answer-more");
        more.setPrefixComponent(new Icon("plus"));
        empty.setId("quiz-answer-empty");
        empty.addClassNames("small", "muted");
        add(rows, empty, more);
    }

    void show(ItemKind shown, List<Values> values) {
        kind = shown;
        lines.clear();
        rows.removeAll();
        values.forEach(this::add);
        for (int i = values.size(); i < FIRST_ROWS && values.isEmpty(); i++) {
            add(new Values(false, "", ""));
        }
        setVisible(kind != ItemKind.TRUE_FALSE && kind != ItemKind.ESSAY);
        var left = EnumSet.of(ItemKind.MATCHING, ItemKind.SHORT, ItemKind.NUMBER);
        empty.setVisible(left.contains(kind));
        if (empty.isVisible()) {
            empty.setText(getTranslation("quiz.edit.empty." + word()));
        }
    }

    private String word() {
        return switch (kind) {
            case ONE, SEVERAL, TRUE_FALSE, ESSAY -> "option";
            case MATCHING -> "matching";
            case ORDERING -> "ordering";
            case SHORT -> "short";
            case NUMBER -> "number";
        };
    }

    /** The rows in which something is written. */
    List<Values> values() {
        return lines.stream()
                .map(line ->
                        new Values(
                                line.right.getValue(),
                                line.text.getValue().strip(),
                                line.other.getValue().strip(),
                                line.share.getValue().strip()))
                .filter(it -> !it.text().isEmpty() || !it.other().isEmpty())
                .toList();
    }

    private void add(Values values) {
        var line = new Line(lines.size() + 1, values);
        lines.add(line);
        rows.add(line);
    }

    private void dropLine(Line line) {
        lines.remove(line);
        rows.remove(line);
        changed.run();
    }

    private void onlyOne(Line chosen) {
        if (kind == ItemKind.ONE && chosen.right.getValue()) {
            lines.stream().filter(it -> it != chosen).forEach(it -> it.right.setValue(false));
        }
        changed.run();
    }

    /** One row. */
    private final class Line extends Div {

        private final Checkbox right = new Checkbox(getTranslation("quiz.edit.right"));
        private final TextField text = new TextField();
        private final TextField other = new TextField();
        private final TextField share = new TextField();

        Line(int number, Values values) {
            addClassNames("row", "wrap", "answer-row");
            boolean choosing = kind == ItemKind.ONE || kind == ItemKind.SEVERAL;
            right.setId("quiz-right-" + number);
            right.setVisible(choosing);
            right.setValue(values.right());
            right.addValueChangeListener(change -> onlyOne(this));
            name(text, "quiz-answer-text-" + number, "quiz.edit.text." + word(), number);
            text.setValue(values.text());
            name(other, "quiz-answer-other-" + number, "quiz.edit.other." + word(), number);
            other.setVisible(!choosing && kind != ItemKind.ORDERING);
            other.setValue(values.other());
            name(share, "quiz-answer-share-" + number, "quiz.edit.other.short", number);
            share.setVisible(kind == ItemKind.NUMBER);
            share.setValue(values.share());
            share.addClassName("narrow");
            text.addClassName("grow");
            other.addClassName(kind == ItemKind.MATCHING ? "grow" : "narrow");
            var drop = new Button(new Icon("trash"), click -> dropLine(this));
            drop.setId("quiz-answer-drop-" + number);
            drop.setAriaLabel(getTranslation("quiz.edit.drop", number));
            add(right, text, other, share, drop);
        }

        private void name(TextField field, String id, String key, int number) {
            field.setId(id);
            var name = getTranslation(key);
            field.setPlaceholder(name);
            field.setAriaLabel(name + " " + number);
            field.addValueChangeListener(change -> changed.run());
        }
    }
}
