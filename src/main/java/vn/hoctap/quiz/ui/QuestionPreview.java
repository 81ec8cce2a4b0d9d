package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import vn.hoctap.organization.UnitId;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.Essay;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.ItemKind;
import vn.hoctap.quiz.Matching;
import vn.hoctap.quiz.Ordering;
import vn.hoctap.quiz.Quantity;
import vn.hoctap.quiz.RichText;
import vn.hoctap.quiz.ShortText;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Icon;

/** A question as its taker will see it, with the right answers told by a tick. */
class QuestionPreview extends Card {

    private final Div content = new Div();
    private String source = "";

    QuestionPreview() {
        super();
        setId("quiz-preview");
        var title = new Span(getTranslation("quiz.edit.preview"));
        title.addClassNames("small", "muted");
        content.addClassNames("stack", "g3");
        add(title, content);
    }

    /** Where its pictures come from. */
    void from(UnitId bank) {
        source = Rich.ofBank(bank);
    }

    /** Says why there is nothing to see yet. */
    void empty() {
        content.removeAll();
        var why = new Paragraph(getTranslation("quiz.edit.unfinished"));
        why.addClassName("muted");
        content.add(why);
    }

    void show(Draft draft) {
        content.removeAll();
        var stem = new H2(new Rich(RichText.parse(draft.item().stem()), source));
        stem.addClassName("quiz-stem");
        var kind = new Span(getTranslation(QuizWords.kindKey(ItemKind.of(draft.item()))));
        kind.addClassNames("small", "muted");
        content.add(kind, stem);
        answers(draft.item());
        if (!draft.explanation().isEmpty()) {
            var why = new Paragraph(new Rich(RichText.parse(draft.explanation()), source));
            why.addClassNames("small", "muted");
            content.add(why);
        }
    }

    private void answers(Item item) {
        switch (item) {
            case Item.OneChoice one -> options(one.options(), Set.of(one.right()));
            case Item.SeveralChoices several -> options(several.options(), several.right());
            case Item.TrueFalse statement ->
                    options(
                            List.of(
                                    getTranslation("quiz.sheet.true"),
                                    getTranslation("quiz.sheet.false")),
                            Set.of(statement.holds() ? 0 : 1));
            case Matching matching -> {
                matching.pairs().forEach(it -> line(true, it.entry() + " → " + it.choice()));
                matching.others().forEach(it -> line(false, "→ " + it));
            }
            case Ordering ordering -> ordering.entries().forEach(it -> line(true, it));
            case ShortText text ->
                    text.variants().forEach(it -> line(true, RichText.plain(it.text()).markup()));
            case Quantity quantity ->
                    quantity.ranges()
                            .forEach(it -> line(true, it.middle() + " ± " + it.tolerance()));
            case Essay _ -> {}
        }
    }

    private void options(List<String> options, Set<Integer> right) {
        for (int i = 0; i < options.size(); i++) {
            line(right.contains(i), options.get(i));
        }
    }

    private void line(boolean right, String markup) {
        var words = new Rich(RichText.parse(markup), source);
        words.addClassName("grow");
        var line = new Div(new Icon(right ? "check-circle-fill" : "circle"), words);
        line.addClassName("key-option");
        line.getClassNames().set("right", right);
        content.add(line);
    }
}
