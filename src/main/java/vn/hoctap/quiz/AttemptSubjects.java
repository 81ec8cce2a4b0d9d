package vn.hoctap.quiz;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.Subjects;

/** An attempt is its taker's own, in the unit he belonged to when he began it. */
@Component
class AttemptSubjects implements Subjects<AttemptId> {

    private final AttemptStore attempts;

    AttemptSubjects(AttemptStore attempts) {
        this.attempts = attempts;
    }

    @Override
    public Class<AttemptId> type() {
        return AttemptId.class;
    }

    @Override
    public Optional<Subject> describe(AttemptId attempt) {
        return attempts.begun(attempt)
                .map(it -> Subject.ofPerson(it.person().value(), it.base().value()));
    }
}
