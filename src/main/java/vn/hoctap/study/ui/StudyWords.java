package vn.hoctap.study.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.StudyDocument;
import vn.hoctap.shared.ui.PathSteps;
import vn.hoctap.shared.ui.State;
import vn.hoctap.study.PathStep;
import vn.hoctap.study.Step;
import vn.hoctap.study.StepState;

/** Words and addresses of paths, in the language of a page. */
final class StudyWords {

    private StudyWords() {}

    /** "Nghị quyết số 07-NQ/MH" */
    static String number(Component page, DocumentKind kind, String number) {
        return page.getTranslation("resolution.number", page.getTranslation(kindKey(kind)), number);
    }

    static String number(Component page, StudyDocument document) {
        return number(page, document.kind(), document.number());
    }

    static String kindKey(DocumentKind kind) {
        return "resolution.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** {@code study.next.materials.what}; a step sent back has words of its own. */
    static String nextKey(PathStep step, String part) {
        var name = step.step().name().toLowerCase(Locale.ROOT);
        boolean again = step.step() == Step.REFLECTION && step.state() == StepState.RETURNED;
        return "study.next." + name + (again ? ".again." : ".") + part;
    }

    static String stepKey(Step step) {
        return "widget.step." + step.name().toLowerCase(Locale.ROOT);
    }

    /** The five states that the stepper shows; a step that is not asked for stays closed. */
    static List<State> states(List<PathStep> steps) {
        return Arrays.stream(Step.values())
                .map(step ->
                        steps.stream()
                                .filter(own -> own.step() == step)
                                .findFirst()
                                .map(StudyWords::shown)
                                .orElse(State.LOCKED))
                .toList();
    }

    /** The steps that are asked for, as the stepper shows them. */
    static List<PathSteps.At> asked(List<PathStep> steps) {
        return steps.stream().map(step -> PathSteps.At.of(step.step(), shown(step))).toList();
    }

    /** The result waits for others, so it is under way and not to be done. */
    static State shown(PathStep step) {
        boolean waits = step.step() == Step.RESULT && step.state() == StepState.TODO;
        return waits ? State.DOING : State.of(step.state());
    }

    static String icon(Step step) {
        return switch (step) {
            case MATERIALS -> "book-open-text";
            case SESSION -> "play-fill";
            case QUIZ -> "list-checks";
            case REFLECTION -> "pencil-line";
            case RESULT -> "seal-check";
        };
    }
}
