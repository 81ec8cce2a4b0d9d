package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import vn.hoctap.quiz.QuizForMe;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;

/** What to know before an attempt, and the button that begins it. */
class QuizStartCard extends Card {

    QuizStartCard(QuizForMe mine, Runnable start) {
        setId("quiz-start-card");
        var quiz = mine.quiz();
        var policy = quiz.policy();
        var facts = new Element("dl");
        facts.getClassList().add("quiz-facts");
        fact(facts, "quiz.start.questions", String.valueOf(quiz.questions()));
        var limit = policy.timeLimit();
        fact(
                facts,
                "quiz.start.time",
                limit == null
                        ? getTranslation("quiz.start.no-limit")
                        : getTranslation("quiz.start.minutes", limit.toMinutes()));
        fact(facts, "quiz.start.pass", policy.passPercent() + "%");
        fact(
                facts,
                "quiz.start.attempts",
                getTranslation(
                        "quiz.start.attempts-left",
                        policy.attempts() - mine.used(),
                        policy.attempts()));
        rules(facts, mine);
        var promise = new Paragraph(getTranslation("quiz.start.promise"));
        promise.addClassNames("small", "muted");
        var begin =
                new NativeButton(
                        getTranslation(mine.used() == 0 ? "quiz.start.begin" : "quiz.start.again"),
                        event -> start.run());
        begin.addClassNames("button", "primary", "large", "start");
        begin.setId("quiz-start");
        getElement().appendChild(facts);
        add(promise, begin);
    }

    /** What is shown only where the quiz has such a rule. */
    private void rules(Element facts, QuizForMe mine) {
        var policy = mine.quiz().policy();
        var tries = policy.tries();
        if (tries.most() > 1) {
            fact(facts, "quiz.start.counts", getTranslation(QuizWords.countsKey(tries.counts())));
        }
        if (!tries.pause().isZero()) {
            fact(
                    facts,
                    "quiz.start.pause",
                    getTranslation("quiz.start.minutes", tries.pause().toMinutes()));
        }
        if (!mine.more().isZero()) {
            fact(
                    facts,
                    "quiz.start.more",
                    getTranslation("quiz.start.minutes", mine.more().toMinutes()));
        }
        var closes = mine.window().closesAt();
        if (closes != null) {
            fact(facts, "quiz.start.closes", Vietnam.minute(closes));
            var late = mine.window().lateUntil();
            fact(
                    facts,
                    "quiz.start.late",
                    late == null
                            ? getTranslation("quiz.start.late.refused")
                            : getTranslation("quiz.start.late.until", Vietnam.minute(late)));
        }
    }

    private void fact(Element facts, String key, String value) {
        facts.appendChild(
                new Element("dt").setText(getTranslation(key)), new Element("dd").setText(value));
    }
}
