package vn.hoctap.study;

import java.time.LocalDate;
import vn.hoctap.roster.PersonId;

/**
 * More time for one person.
 *
 * @param until the new last day, Vietnam's
 * @param reason in a few words, at most 500 characters
 */
public record Extension(
        StudyPlanId plan, PersonId person, Step step, LocalDate until, String reason) {

    public Extension {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > 500) {
            throw new IllegalArgumentException("A reason of 1 to 500 characters is needed");
        }
    }
}
