package vn.hoctap.grading.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.hoctap.grading.Allocations;
import vn.hoctap.grading.GradeClosed;
import vn.hoctap.grading.GradeHeld;
import vn.hoctap.grading.GraderLoad;
import vn.hoctap.grading.GraderNotEligible;
import vn.hoctap.grading.ResultRow;
import vn.hoctap.grading.Results;
import vn.hoctap.grading.TextInOpenCase;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.AskDialog;
import vn.hoctap.shared.ui.State;

/** Giving, publishing and taking back single results. */
class ResultWays implements ResultTable.Ways {

    private final Results results;
    private final Allocations allocations;
    private final AccessPolicy policy;
    private final BiConsumer<State, String> told;
    private Runnable changed = () -> {};

    /**
     * @param told is told what came of it, in a sentence
     */
    ResultWays(
            Results results,
            Allocations allocations,
            AccessPolicy policy,
            BiConsumer<State, String> told) {
        this.results = results;
        this.allocations = allocations;
        this.policy = policy;
        this.told = told;
    }

    void onChange(Runnable shownAgain) {
        changed = shownAgain;
    }

    /** They belong to the same people; never to the author. */
    @Override
    public boolean allowed(ResultRow row) {
        return policy.allows("grading.allocate", Optional.of(row.id()));
    }

    @Override
    public void allocate(ResultRow row) {
        new AllocationDialog(row, allocations.eligible(row.id()), grader -> give(row, grader))
                .open();
    }

    private void give(ResultRow row, GraderLoad grader) {
        try {
            allocations.allocate(row.id(), grader.grader());
        } catch (GradeHeld held) {
            takeAway(row, grader, held);
            return;
        } catch (GradeClosed | GraderNotEligible meanwhile) {
            told.accept(State.OVERDUE, text("grading.results.changed"));
            changed.run();
            return;
        }
        told.accept(State.DONE, text("grading.allocate.given", row.person(), grader.name()));
        changed.run();
    }

    /** Its grader has it open: asked once. */
    private void takeAway(ResultRow row, GraderLoad grader, GradeHeld held) {
        new AskDialog(
                        "grading-take-away-dialog",
                        text("grading.allocate.held"),
                        text("grading.allocate.take-away"),
                        () -> {
                            done(
                                    () -> allocations.takeAway(row.id(), grader.grader()),
                                    "grading.allocate.given",
                                    row.person(),
                                    grader.name());
                            return true;
                        })
                .saying(text("grading.allocate.held.what", Vietnam.time(held.held().since())))
                .open();
    }

    @Override
    public void publish(ResultRow row) {
        done(() -> results.publish(row.id()), "grading.results.published-one", row.person());
    }

    @Override
    public void takeBack(ResultRow row) {
        new TakeBackDialog(reason ->
                done(
                        () -> results.takeBack(row.id(), reason),
                        "grading.results.taken-back",
                        row.person()))
                .open();
    }

    /** What somebody else did meanwhile is told and shown. */
    private void done(Runnable work, String key, Object... values) {
        try {
            work.run();
            told.accept(State.DONE, text(key, values));
        } catch (GradeClosed | GraderNotEligible meanwhile) {
            told.accept(State.OVERDUE, text("grading.results.changed"));
        } catch (TextInOpenCase open) {
            told.accept(State.DOING, text("grading.results.in-case"));
        }
        changed.run();
    }

    private static String text(String key, Object... values) {
        return UI.getCurrentOrThrow().getTranslation(key, values);
    }
}
