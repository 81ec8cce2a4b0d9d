package vn.hoctap.study;

import java.time.LocalDate;
import java.util.Set;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.DomainEvent;

/**
 * People got more time for a step.
 *
 * @param until their new last day
 */
public record DeadlineExtended(StudyPlanId plan, Step step, LocalDate until, Set<PersonId> persons)
        implements DomainEvent {

    public DeadlineExtended {
        persons = Set.copyOf(persons);
    }
}
