package vn.hoctap.desk;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import vn.hoctap.grading.Grades;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.Duties;
import vn.hoctap.shared.ui.Duty;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.State;

/** Essays that were given to the caller to be graded. */
@org.springframework.stereotype.Component
class GradingDuties implements Duties {

    static final String PATH = "grading";

    private final Grades grades;
    private final AccessPolicy policy;

    GradingDuties(Grades grades, AccessPolicy policy) {
        this.grades = grades;
        this.policy = policy;
    }

    @Override
    public int order() {
        return 20;
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
                                page.getTranslation("home.grading", Numbers.count(left)),
                                page.getTranslation("home.grading.sentence"),
                                PATH,
                                page.getTranslation("home.grading.open")));
    }

    /** How many wait; 0 for those who do not grade. */
    long left() {
        boolean grader = policy.allows("grading.queue", Optional.empty());
        return grader ? grades.figures().left() : 0;
    }
}
