package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Supplier;
import vn.hoctap.quiz.AnsweredQuestion;
import vn.hoctap.quiz.AttemptId;
import vn.hoctap.shared.ui.Icon;

/** Right answers for whoever asks for them: most people look at their points and go on. */
class KeyOffer extends Div {

    KeyOffer(Supplier<List<AnsweredQuestion>> key, AttemptId attempt) {
        var title = getTranslation("quiz.key");
        var show = new NativeButton();
        show.setId("quiz-key-show");
        show.addClassNames("button", "large");
        show.add(new Icon("list-checks"));
        show.add(getTranslation("quiz.key.show"));
        show.addClickListener(click -> {
            removeAll();
            var card = new KeyCard(title, attempt, key.get());
            card.getElement().setAttribute("tabindex", "-1");
            add(card);
            card.getElement().executeJs("this.focus()");
        });
        add(show);
    }
}
