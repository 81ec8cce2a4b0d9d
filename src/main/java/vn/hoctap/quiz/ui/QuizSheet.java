package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.hoctap.quiz.AttemptId;
import vn.hoctap.quiz.ItemKind;

/**
 * The attempt under way. It is drawn by the browser, which reads the questions and sends the
 * answers itself; the server side only hears when it is over.
 */
@Tag("quiz-sheet")
@JsModule("./quiz-sheet.ts")
@StyleSheet("assets/quiz.css")
class QuizSheet extends Component {

    private static final List<String> TEXTS =
            List.of(
                    "loading",
                    "question",
                    "all",
                    "answered",
                    "unanswered",
                    "marked",
                    "isAnswered",
                    "isUnanswered",
                    "isMarked",
                    "mark",
                    "true",
                    "false",
                    "left",
                    "timeOver",
                    "offline",
                    "close",
                    "keys",
                    "submit",
                    "submitTitle",
                    "submitMissing",
                    "submitComplete",
                    "submitBack",
                    "submitting",
                    "matchNone",
                    "moveUp",
                    "moveDown",
                    "orderKeep",
                    "hintSHORT",
                    "hintNUMBER",
                    "hintESSAY",
                    "count",
                    "elsewhere",
                    "longer");

    private static final List<String> REFUSALS =
            List.of("pieces.malformed", "pieces.not-allowed", "quiz.answer-does-not-fit");

    /** They are the same for everybody who reads the language. */
    private static final Map<Locale, String> WRITTEN = new ConcurrentHashMap<>();

    private final AttemptId attempt;
    private final OpenSheets sheets;

    QuizSheet(AttemptId attempt, OpenSheets sheets, Runnable over) {
        this.attempt = attempt;
        this.sheets = sheets;
        setId("quiz-sheet");
        getElement().setAttribute("attempt", attempt.value().toString());
        getElement().setAttribute("texts", WRITTEN.computeIfAbsent(getLocale(), it -> texts()));
        getElement().addEventListener("quiz-over", event -> over.run());
    }

    AttemptId attempt() {
        return attempt;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        sheets.opened(this, event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        sheets.closed(this);
    }

    private String texts() {
        var texts = JacksonUtils.createObjectNode();
        // places stay for the browser to fill
        TEXTS.forEach(name -> texts.put(name, getTranslation("quiz.sheet." + name, "{0}")));
        REFUSALS.forEach(code -> texts.put(code, getTranslation(code)));
        for (var kind : ItemKind.values()) {
            texts.put("kind" + kind, getTranslation(QuizWords.kindKey(kind)));
        }
        for (var state : List.of("saved", "waiting", "sign-in", "refused")) {
            texts.put("save-" + state, getTranslation("widget.save." + state, "{0}"));
        }
        return texts.toString();
    }
}
