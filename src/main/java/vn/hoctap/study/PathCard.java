package vn.hoctap.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoctap.resolution.StudyDocument;

/**
 * A plan as the person who follows it sees it.
 *
 * @param steps those asked for, in their order
 */
public record PathCard(
        StudyPlanId plan, String title, StudyDocument document, List<PathStep> steps) {

    public PathCard {
        steps = List.copyOf(steps);
    }

    /** What he has to do next; empty when nothing waits for him, though the result may be open. */
    public Optional<PathStep> next() {
        return steps.stream()
                .filter(step -> step.step() != Step.RESULT && step.state() != StepState.DONE)
                .findFirst();
    }

    /** The last day for what is next. */
    public Optional<LocalDate> due() {
        return next().flatMap(step -> Optional.ofNullable(step.due()));
    }

    /** Whether everything that depends on him is done. */
    public boolean finished() {
        return next().isEmpty();
    }
}
