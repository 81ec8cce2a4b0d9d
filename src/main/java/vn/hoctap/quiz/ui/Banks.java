package vn.hoctap.quiz.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.Unit;
import vn.hoctap.roster.UnitsInReach;

/** The banks of questions that the one acting may open. */
@Component("quizBanks")
class Banks {

    private static final String OPEN = "quiz.list-bank";

    private final UnitsInReach units;

    Banks(UnitsInReach units) {
        this.units = units;
    }

    /** Whether there is one: that of the whole or of his own unit. */
    boolean any() {
        return units.any(OPEN);
    }

    /** That of the whole first, then those of units by name. */
    List<Unit> all() {
        return units.all(OPEN);
    }
}
