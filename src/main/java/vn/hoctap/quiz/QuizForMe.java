package vn.hoctap.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A quiz as it stands for somebody.
 *
 * @param open the attempt under way
 * @param used how many attempts were begun
 * @param last the attempt finished last
 * @param counting the finished attempt that counts
 * @param mayStart whether another attempt may begin now
 * @param locked whether one could begin if the step before the quiz were done
 * @param startsAt when the next one may begin, if that is later than now
 * @param window as it is for him
 * @param more extra time given to him
 * @param waiting whether answers of his are still to be marked by hand
 * @param keyComes when at the earliest what is right is shown, where that waits for the end
 */
public record QuizForMe(
        Quiz quiz,
        Optional<AttemptId> open,
        int used,
        boolean passed,
        Optional<AttemptId> last,
        Optional<AttemptId> counting,
        boolean mayStart,
        boolean locked,
        Optional<Instant> startsAt,
        QuizPolicy.Window window,
        Duration more,
        boolean waiting,
        Optional<Instant> keyComes) {}
