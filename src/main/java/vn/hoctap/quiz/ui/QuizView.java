package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.quiz.AttemptId;
import vn.hoctap.quiz.Attempts;
import vn.hoctap.quiz.MarksAwaited;
import vn.hoctap.quiz.NoAttemptLeft;
import vn.hoctap.quiz.QuizClosed;
import vn.hoctap.quiz.QuizForMe;
import vn.hoctap.quiz.QuizLocked;
import vn.hoctap.quiz.QuizNotForYou;
import vn.hoctap.quiz.QuizNotOpen;
import vn.hoctap.quiz.QuizNotReady;
import vn.hoctap.quiz.QuizPassed;
import vn.hoctap.quiz.QuizPaused;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.State;
import vn.hoctap.study.NotOnThisPlan;
import vn.hoctap.study.StudyPaths;
import vn.hoctap.study.StudyPlanId;

/** The quiz of a plan: before it, during it, and its result. */
@Route("plans/:plan/quiz")
@StyleSheet("assets/quiz.css")
@PermitAll
class QuizView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Attempts attempts;
    private final StudyPaths paths;
    private final OpenSheets sheets;
    private final PageHead head = new PageHead("", getTranslation("quiz.title"));
    private final Div stage = new Div();
    private @Nullable AttemptId shown;

    QuizView(Attempts attempts, StudyPaths paths, OpenSheets sheets) {
        this.attempts = attempts;
        this.paths = paths;
        this.sheets = sheets;
        stage.addClassNames("stack", "g4");
        add(head, stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = Parameters.id(event, "plan").map(StudyPlanId::new);
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            var document = paths.open(asked.get()).card().document();
            head.set(QuizWords.number(this, document), getTranslation("quiz.title"));
            show(asked.get());
        } catch (NotOnThisPlan | QuizNotForYou | NoSuchElementException refused) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(StudyPlanId of) {
        try {
            show(of, attempts.look(of));
        } catch (QuizNotReady notReady) {
            stage.removeAll();
            stage.add(
                    new Blank(
                            "list-checks",
                            getTranslation("quiz.none"),
                            getTranslation("quiz.none.why"),
                            back(of)));
        }
    }

    private void show(StudyPlanId of, QuizForMe mine) {
        var open = mine.open();
        if (open.isPresent() && open.equals(Optional.ofNullable(shown))) {
            // asked a moment too early: the sheet asks again
            return;
        }
        shown = open.orElse(null);
        head.getClassNames().set("on-desk", open.isPresent());
        stage.removeAll();
        if (open.isPresent()) {
            stage.add(new QuizSheet(open.get(), sheets, () -> show(of)));
        } else if (mine.last().isPresent()) {
            var result = attempts.result(mine.last().get());
            stage.add(new ResultCard(mine, result, address(of), () -> start(of)));
            if (result.keyed()) {
                stage.add(new KeyOffer(() -> attempts.key(result.attempt()), result.attempt()));
            }
        } else if (mine.mayStart()) {
            stage.add(new QuizStartCard(mine, () -> start(of)));
        } else if (mine.locked()) {
            refuse(getTranslation("quiz.locked"), of);
        } else if (mine.startsAt().isPresent()) {
            refuse(getTranslation("quiz.opens", Vietnam.minute(mine.startsAt().get())), of);
        } else {
            refuse(getTranslation("quiz.closed"), of);
        }
    }

    private void start(StudyPlanId of) {
        try {
            attempts.start(of);
            show(of);
        } catch (QuizLocked locked) {
            refuse(getTranslation("quiz.locked"), of);
        } catch (QuizClosed closed) {
            refuse(getTranslation("quiz.closed"), of);
        } catch (QuizNotOpen early) {
            refuse(getTranslation("quiz.opens", Vietnam.minute(early.from())), of);
        } catch (QuizPaused early) {
            refuse(getTranslation("quiz.paused", Vietnam.minute(early.from())), of);
        } catch (NoAttemptLeft | QuizPassed | MarksAwaited done) {
            show(of);
        }
    }

    private void refuse(String sentence, StudyPlanId of) {
        stage.removeAll();
        stage.add(new Notice(State.LOCKED, sentence), back(of));
    }

    private LinkButton back(StudyPlanId of) {
        var link = new LinkButton(address(of), "arrow-left", getTranslation("quiz.back"));
        link.addClassName("start");
        link.setId("quiz-back");
        return link;
    }

    private static String address(StudyPlanId of) {
        return "plans/" + of.value();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quiz.title");
    }
}
