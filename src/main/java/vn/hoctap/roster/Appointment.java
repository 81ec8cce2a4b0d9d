package vn.hoctap.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.UnitId;

/**
 * A post given to somebody from a day on.
 *
 * @param unit where the post is: the root, a base organization, a cell
 * @param decisionNumber of the decision that appoints him, where it is known
 */
public record Appointment(
        PersonId person, Post post, UnitId unit, LocalDate from, @Nullable String decisionNumber) {}
