package vn.hoctap.roster;

import java.time.LocalDate;
import vn.hoctap.shared.DomainEvent;

/**
 * Persons, memberships or posts changed: coarse, so that an import of thousands is one event. Who
 * is concerned is read from the roster's views.
 *
 * @param from the first day that is different
 * @param persons how many persons are concerned
 */
public record RosterChanged(LocalDate from, int persons) implements DomainEvent {}
