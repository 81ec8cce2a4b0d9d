package vn.hoctap.study;

import java.time.LocalDate;

/**
 * More time for several people at once.
 *
 * @param until the new last day, Vietnam's
 * @param reason in a few words, 1 to 500 characters
 */
public record MoreTime(StudyPlanId plan, Step step, LocalDate until, String reason) {

    public MoreTime {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > 500) {
            throw new IllegalArgumentException("A reason of 1 to 500 characters is needed");
        }
    }
}
