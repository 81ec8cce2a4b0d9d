package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hoctap.quiz.AnsweredQuestion;
import vn.hoctap.quiz.AttemptId;
import vn.hoctap.quiz.ItemKind;
import vn.hoctap.quiz.RichText;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;

/** Every question of a finished attempt with what was chosen, what is right, and why. */
class KeyCard extends Card {

    private final String source;

    KeyCard(String title, AttemptId attempt, List<AnsweredQuestion> questions) {
        super(title);
        source = Rich.ofAttempt(attempt);
        setId("quiz-key");
        var list = new OrderedList();
        list.addClassName("quiz-key");
        questions.forEach(question -> list.add(item(question)));
        add(list);
    }

    private ListItem item(AnsweredQuestion question) {
        var head = new H3(getTranslation("quiz.key.question", question.number(), ""));
        head.add(new Rich(question.stem(), source));
        var item = new ListItem(badge(question), head);
        for (int place = 0; place < question.options().size(); place++) {
            item.add(option(question, place));
        }
        question.lines().forEach(line -> item.add(line(line)));
        if (!question.explanation().runs().isEmpty()) {
            var why = new Paragraph(new Rich(question.explanation(), source));
            why.addClassNames("small", "muted");
            item.add(why);
        }
        if (!question.remark().isEmpty()) {
            var remark = new Paragraph(getTranslation("quiz.key.remark", question.remark()));
            remark.addClassName("small");
            item.add(remark);
        }
        if (!question.section().isEmpty()) {
            var section = new Paragraph(getTranslation("quiz.key.section", question.section()));
            section.addClassNames("small", "muted");
            item.add(section);
        }
        return item;
    }

    private Component badge(AnsweredQuestion question) {
        if (question.weight() == 0) {
            return new StateBadge(State.LOCKED, getTranslation("quiz.key.voided"));
        }
        if (question.waiting()) {
            return new StateBadge(State.DOING, getTranslation("quiz.key.waiting"));
        }
        if (question.credit() >= 1) {
            return new StateBadge(State.DONE, getTranslation("quiz.key.right"));
        }
        return new StateBadge(
                State.RETURNED,
                question.credit() > 0
                        ? getTranslation("quiz.key.partly")
                        : getTranslation("quiz.key.not-right"));
    }

    private Component option(AnsweredQuestion question, int place) {
        var option = question.options().get(place);

        var line = new Div(new Icon(option.right() ? "check-circle-fill" : "circle"));
        line.addClassName("key-option");
        var words =
                question.kind() == ItemKind.TRUE_FALSE
                        ? new Span(
                                getTranslation(place == 0 ? "quiz.sheet.true" : "quiz.sheet.false"))
                        : new Rich(option.text(), source);
        words.addClassName("grow");
        line.add(words);
        if (option.right()) {
            line.addClassName("right");
            line.add(tag("quiz.key.is-right"));
        }
        if (option.chosen()) {
            line.add(tag("quiz.key.chosen"));
        }
        return line;
    }

    /** What was given beside what is right. */
    private Component line(AnsweredQuestion.Line line) {
        boolean known = !line.right().runs().isEmpty();
        var row = new Div(new Icon(line.fits() ? "check-circle-fill" : "circle"));
        row.addClassName("key-option");
        row.getClassNames().set("right", line.fits());
        var words = new Div();
        words.addClassNames("grow", "stack");
        if (!line.entry().runs().isEmpty()) {
            words.add(new Rich(line.entry(), source));
        }
        words.add(labelled("quiz.key.given", line.given()));
        if (known && !line.fits()) {
            words.add(labelled("quiz.key.right-is", line.right()));
        }
        row.add(words);
        return row;
    }

    private Component labelled(String key, RichText text) {
        var label = new Span(getTranslation(key) + " ");
        label.addClassName("muted");
        var empty = new Span(getTranslation("quiz.key.nothing"));
        return new Span(label, text.runs().isEmpty() ? empty : new Rich(text, source));
    }

    private Span tag(String key) {
        var tag = new Span(getTranslation(key));
        tag.addClassName("tag");
        return tag;
    }
}
