package vn.hoctap.desk;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.hoctap.shared.ui.Deadline;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.PathSteps;
import vn.hoctap.shared.ui.ResolutionCard;
import vn.hoctap.study.PathCard;
import vn.hoctap.study.PathStep;
import vn.hoctap.study.Step;
import vn.hoctap.study.StepState;

/** One document on the member's first page, with the one button that leads on. */
class DutyCard extends ResolutionCard {

    /**
     * @param most whether this is the most urgent one
     */
    DutyCard(PathCard card, LocalDate today, boolean most) {
        super("", card.document().title(), deadline(card, today), steps(card));
        setNumber(numbered(this, card));
        card.next().ifPresent(next -> offer(card, next, most));
    }

    private void offer(PathCard card, PathStep next, boolean most) {
        var step = next.step().name().toLowerCase(Locale.ROOT);
        var key = "home.next." + step + (next.state() == StepState.RETURNED ? ".returned" : "");
        var button =
                new LinkButton(
                        "plans/" + card.plan().value(),
                        icon(next.step()),
                        getTranslation(key + ".button"));
        button.setId("today-next-" + card.plan().value());
        button.addClassNames("large");
        if (most) {
            button.primary();
        }
        setNext(getTranslation(key), getTranslation(key + ".sentence"), button, most);
    }

    /** "Nghị quyết số 07-NQ/MH" */
    static String numbered(Component on, PathCard card) {
        var kind = card.document().kind().name().toLowerCase(Locale.ROOT);
        return on.getTranslation(
                "home.number", on.getTranslation("home.kind." + kind), card.document().number());
    }

    /** The name of the step that is next: "Trắc nghiệm". */
    static String stepName(Component on, PathCard card) {
        return card.next()
                .map(next -> "widget.step." + next.step().name().toLowerCase(Locale.ROOT))
                .map(on::getTranslation)
                .orElse("");
    }

    private static String icon(Step step) {
        return switch (step) {
            case MATERIALS -> "book-open-text";
            case SESSION -> "play-fill";
            case QUIZ -> "list-checks";
            case REFLECTION -> "pencil-line";
            case RESULT -> "seal-check";
        };
    }

    private static List<Deadline> deadline(PathCard card, LocalDate today) {
        return card.due().map(due -> new Deadline(due, today)).stream().toList();
    }

    private static List<PathSteps.At> steps(PathCard card) {
        return card.steps().stream()
                .map(step -> PathSteps.At.of(step.step(), step.state()))
                .toList();
    }
}
