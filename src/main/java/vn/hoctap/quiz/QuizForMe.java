package vn.hoctap.quiz;

import java.util.Optional;

/**
 * A quiz as it stands for somebody.
 *
 * @param open the attempt under way
 * @param used how many attempts were begun
 * @param last the attempt finished last
 * @param mayStart whether another attempt may begin now
 */
public record QuizForMe(
        Quiz quiz,
        Optional<AttemptId> open,
        int used,
        boolean passed,
        Optional<AttemptId> last,
        boolean mayStart) {}
