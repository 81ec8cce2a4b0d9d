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
import vn.hoctap.quiz.ItemKind;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;

/** Every question of a finished attempt with what was chosen, what is right, and why. */
class KeyCard extends Card {

    KeyCard(String title, List<AnsweredQuestion> questions) {
        super(title);
        setId("quiz-key");
        var list = new OrderedList();
        list.addClassName("quiz-key");
        questions.forEach(question -> list.add(item(question)));
        add(list);
    }

    private ListItem item(AnsweredQuestion question) {
        var head = new H3(getTranslation("quiz.key.question", question.number(), question.stem()));
        var item = new ListItem(badge(question), head);
        for (int place = 0; place < question.options().size(); place++) {
            item.add(option(question, place));
        }
        if (!question.explanation().isEmpty()) {
            var why = new Paragraph(question.explanation());
            why.addClassNames("small", "muted");
            item.add(why);
        }
        if (!question.section().isEmpty()) {
            var section = new Paragraph(getTranslation("quiz.key.section", question.section()));
            section.addClassNames("small", "muted");
            item.add(section);
        }
        return item;
    }

    private Component badge(AnsweredQuestion question) {
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
        var text =
                question.kind() == ItemKind.TRUE_FALSE
                        ? getTranslation(place == 0 ? "quiz.sheet.true" : "quiz.sheet.false")
                        : option.text();
        var line = new Div(new Icon(option.right() ? "check-circle-fill" : "circle"));
        line.addClassName("key-option");
        var words = new Span(text);
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

    private Span tag(String key) {
        var tag = new Span(getTranslation(key));
        tag.addClassName("tag");
        return tag;
    }
}
