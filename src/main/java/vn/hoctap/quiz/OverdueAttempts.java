package vn.hoctap.quiz;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Sweep;

/** Ends attempts whose time is over although nobody looks at them. */
@Component
class OverdueAttempts implements Sweep {

    private final Attempts attempts;

    OverdueAttempts(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public String name() {
        return "quiz.overdue-attempts";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        int ended;
        do {
            ended = attempts.endOverdue();
        } while (ended > 0);
    }
}
