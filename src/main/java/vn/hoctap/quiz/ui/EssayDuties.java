package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import vn.hoctap.quiz.Essays;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.Duties;
import vn.hoctap.shared.ui.Duty;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.State;

/** Written answers of quizzes that wait for the caller to mark them. */
@org.springframework.stereotype.Component
class EssayDuties implements Duties {

    private final Essays essays;
    private final AccessPolicy policy;

    EssayDuties(Essays essays, AccessPolicy policy) {
        this.essays = essays;
        this.policy = policy;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public List<Duty> waiting(Component page) {
        long left = left();
        return left == 0
                ? List.of()
                : List.of(
                        new Duty(
                                "pencil-line",
                                State.DOING,
                                page.getTranslation("quiz.essay.duty", Numbers.count(left)),
                                page.getTranslation("quiz.essay.duty.sentence"),
                                EssayMarkingView.PATH,
                                page.getTranslation("quiz.essay.duty.open")));
    }

    /** How many wait; 0 for those who do not grade. */
    long left() {
        boolean grader = policy.allows("quiz.list-essays", Optional.empty());
        return grader ? essays.figures().left() : 0;
    }
}
