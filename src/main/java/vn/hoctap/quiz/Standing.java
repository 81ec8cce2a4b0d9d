package vn.hoctap.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How somebody's attempts stand under a quiz's policy. */
record Standing(Quiz quiz, List<Attempt> attempts, Extra extra) {

    boolean passed() {
        return counting().filter(it -> Marking.passed(it, quiz)).isPresent();
    }

    /** The finished attempt that counts. */
    Optional<Attempt> counting() {
        return counting(quiz.policy().tries().counts(), attempts);
    }

    static Optional<Attempt> counting(AttemptCounts counts, List<Attempt> attempts) {
        var finished = attempts.stream().filter(it -> !it.open()).toList();
        return switch (counts) {
            case FIRST -> finished.stream().findFirst();
            case LAST -> finished.reversed().stream().findFirst();
            case BEST ->
                    finished.stream()
                            .reduce((best, next) -> next.share() > best.share() ? next : best);
        };
    }

    Optional<Attempt> open() {
        return attempts.stream().filter(Attempt::open).findFirst();
    }

    boolean used() {
        return attempts.size() >= quiz.policy().attempts();
    }

    /** Whether it depends on marks that are not given yet how he stands. */
    boolean waiting() {
        return !passed() && attempts.stream().anyMatch(it -> it.waiting() > 0);
    }

    boolean nothingToImprove() {
        return passed() && !quiz.policy().tries().mayImprove();
    }

    QuizPolicy.Window window() {
        return extra.window(quiz.policy().window());
    }

    /** When the pause after the last attempt ends, if that is still to come. */
    Optional<Instant> pauseUntil(Instant now) {
        return attempts.reversed().stream()
                .limit(1)
                .flatMap(last -> Optional.ofNullable(last.finishedAt()).stream())
                .map(at -> at.plus(quiz.policy().tries().pause()))
                .filter(now::isBefore)
                .findFirst();
    }

    boolean mayStart(Instant now) {
        return open().isEmpty()
                && !nothingToImprove()
                && !used()
                && !waiting()
                && !window().isOver(now)
                && !window().opensAfter(now)
                && pauseUntil(now).isEmpty();
    }

    /** Whether nothing can be gained any more by knowing the key. */
    boolean keyMayBeSeen(Instant now) {
        return open().isEmpty() && (nothingToImprove() || used() || window().isOver(now));
    }
}
