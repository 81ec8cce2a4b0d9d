package vn.hoctap.study;

import java.util.List;
import java.util.Optional;
import vn.hoctap.roster.PersonId;

/**
 * A member of a unit on the path of a plan.
 *
 * @param cell the name of his cell
 * @param steps those asked for, in their order
 */
public record UnitRow(PersonId person, String name, String cell, List<PathStep> steps) {

    public UnitRow {
        steps = List.copyOf(steps);
    }

    /** What is waited for from him; empty when he did everything. */
    public Optional<PathStep> next() {
        return steps.stream()
                .filter(step -> step.step() != Step.RESULT && step.state() != StepState.DONE)
                .findFirst();
    }
}
