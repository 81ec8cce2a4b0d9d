package vn.hoctap.grading.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.security.authorization.AuthorizationDeniedException;
import vn.hoctap.grading.Allocations;
import vn.hoctap.grading.GivenOut;
import vn.hoctap.grading.Giving;
import vn.hoctap.grading.GradeClosed;
import vn.hoctap.grading.GradeHeld;
import vn.hoctap.grading.GradeId;
import vn.hoctap.grading.GraderLoad;
import vn.hoctap.grading.GraderNotEligible;
import vn.hoctap.grading.HandAllocations;
import vn.hoctap.grading.ResultRow;
import vn.hoctap.grading.Results;
import vn.hoctap.grading.TextInOpenCase;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.AskDialog;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.State;

/** Giving, publishing and taking back single results. */
class ResultWays implements ResultTable.Ways {

    private final Results results;
    private final Allocations allocations;
    private final HandAllocations byHand;
    private final AccessPolicy policy;
    private final BiConsumer<State, String> told;
    private Runnable changed = () -> {};

    /**
     * @param told is told what came of it, in a sentence
     */
    ResultWays(
            Results results,
            Allocations allocations,
            HandAllocations byHand,
            AccessPolicy policy,
            BiConsumer<State, String> told) {
        this.results = results;
        this.allocations = allocations;
        this.byHand = byHand;
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
        new AllocationDialog(
                        text("grading.allocate.title", row.person()),
                        row.grader(),
                        allocations.eligible(row.id()),
                        grader -> give(row, grader))
                .open();
    }

    @Override
    public void allocate(List<GradeId> chosen) {
        try {
            new AllocationDialog(
                            text("grading.allocate.many", Numbers.count(chosen.size())),
                            null,
                            byHand.eligible(chosen),
                            grader -> give(chosen, grader))
                    .open();
        } catch (AuthorizationDeniedException meanwhile) {
            told.accept(State.OVERDUE, text("grading.results.changed"));
            changed.run();
        }
    }

    private void give(List<GradeId> chosen, GraderLoad grader) {
        try {
            var done = byHand.allocate(new Giving(chosen, grader.grader()));
            told.accept(
                    done.kept().isEmpty() ? State.DONE : State.DOING,
                    sentence(done, grader.name()));
        } catch (AuthorizationDeniedException meanwhile) {
            told.accept(State.OVERDUE, text("grading.results.changed"));
        }
        changed.run();
    }

    /** What was given, and by name what was not and why. */
    private static String sentence(GivenOut done, String grader) {
        var sentence = new StringBuilder();
        sentence.append(
                done.given() == 0
                        ? text("grading.allocate.many.none", grader)
                        : text("grading.allocate.many.given", Numbers.count(done.given()), grader));
        for (var why : GivenOut.Why.values()) {
            var authors = done.kept().getOrDefault(why, List.of());
            if (!authors.isEmpty()) {
                sentence.append("; ");
                sentence.append(
                        text("grading.allocate.many." + why.name(), String.join(", ", authors)));
            }
        }
        return sentence.append('.').toString();
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
