package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import vn.hoctap.quiz.AttemptResult;
import vn.hoctap.quiz.AttemptState;
import vn.hoctap.quiz.QuizForMe;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Ring;
import vn.hoctap.shared.ui.State;

/** How an attempt ended, and the next step. */
class ResultCard extends Card {

    /**
     * @param onward the page of the plan
     * @param again begins another attempt
     */
    ResultCard(QuizForMe mine, AttemptResult result, String onward, Runnable again) {
        setId("quiz-result");
        add(score(result));
        if (result.waiting() > 0) {
            var waiting =
                    new Notice(
                            State.DOING, getTranslation("quiz.result.waiting", result.waiting()));
            waiting.setId("quiz-result-waiting");
            add(waiting);
        }
        if (mine.keyComes().isPresent() && !result.keyed()) {
            add(
                    new Notice(
                            getTranslation(
                                    "quiz.result.key-comes",
                                    Vietnam.minute(mine.keyComes().get()))));
        }
        if (!result.sections().isEmpty()) {
            add(new Notice(sections(result)));
        }
        add(next(mine, onward, again));
    }

    private Component score(AttemptResult result) {
        var percent = result.percent() + "%";
        var ring =
                new Ring(
                        result.percent() / 100.0,
                        percent,
                        result.passed()
                                ? State.DONE
                                : result.waiting() > 0 ? State.DOING : State.RETURNED);
        var head =
                new H2(
                        getTranslation(
                                result.passed()
                                        ? "quiz.result.passed"
                                        : result.waiting() > 0
                                                ? "quiz.result.handed-in"
                                                : "quiz.result.not-yet"));
        head.addClassName("section-title");
        head.setId("quiz-result-title");
        var how =
                new Paragraph(
                        getTranslation(
                                result.state() == AttemptState.TIMED_OUT
                                        ? "quiz.result.timed-out"
                                        : "quiz.result.submitted",
                                QuizWords.points(result.points()),
                                QuizWords.points(result.of()),
                                Vietnam.minute(result.finishedAt())));
        how.addClassName("muted");
        how.setId("quiz-result-points");
        var words = new Div(head, how);
        words.addClassName("grow");
        var score = new Div(ring, words);
        score.addClassName("quiz-score");
        return score;
    }

    private String sections(AttemptResult result) {
        return getTranslation("quiz.result.read-again", String.join(", ", result.sections()));
    }

    private Component next(QuizForMe mine, String onward, Runnable again) {
        if (mine.mayStart()) {
            int left = mine.quiz().policy().attempts() - mine.used();
            var button =
                    new NativeButton(
                            getTranslation("quiz.result.again", left), event -> again.run());
            button.addClassNames("button", "primary", "large", "start");
            button.setId("quiz-again");
            return button;
        }
        if (!mine.passed() && mine.waiting()) {
            return onward(onward);
        }
        if (!mine.passed()) {
            return new Notice(State.RETURNED, getTranslation("quiz.result.none-left"));
        }
        return onward(onward);
    }

    private LinkButton onward(String onward) {
        var link = new LinkButton(onward, getTranslation("quiz.result.onward")).primary();
        link.addClassName("start");
        link.setId("quiz-onward");
        return link;
    }
}
