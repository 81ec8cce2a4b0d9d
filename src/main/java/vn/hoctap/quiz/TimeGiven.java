package vn.hoctap.quiz;

import java.util.List;

/** Attempts under way end later than their pages show; a hint that may be lost. */
public record TimeGiven(List<AttemptId> attempts) {

    public TimeGiven {
        attempts = List.copyOf(attempts);
    }
}
