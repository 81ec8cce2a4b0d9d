package vn.hoctap.study;

import java.time.LocalDate;
import vn.hoctap.roster.PersonId;

/**
 * Somebody who has not done a step.
 *
 * @param due the day that counts for him now
 */
public record Waiting(PersonId person, String name, LocalDate due) {}
