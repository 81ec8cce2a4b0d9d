package vn.hoctap.study;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.Vietnam;

/**
 * The door to more time for many: those of a unit who are named, or all of it. Who has done the
 * step, or would lose time, keeps his day.
 */
@Service
@Transactional
public class Extensions {

    private final UnitPathRows rows;
    private final ExtensionStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Extensions(
            UnitPathRows rows,
            ExtensionStore store,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Who of a unit has not done a step, by name, with the day that counts for him. */
    @Operation("study.unit-table")
    @Transactional(readOnly = true)
    public List<Waiting> waiting(UnitId unit, StudyPlanId plan, Step step) {
        return store.waiting(scope(unit, plan), step);
    }

    /**
     * More time for those of a unit who are named.
     *
     * @return who got it; the others had done the step or had more time already
     * @throws DeadlineNotLater when the day has passed
     * @throws NotOnThisPlan when one of them is not of this unit on this plan
     */
    @Operation("study.extend")
    public Set<PersonId> extend(UnitId unit, MoreTime more, Set<PersonId> named) {
        var concerned = Set.copyOf(rows.concerned(scope(unit, more.plan())));
        for (var person : named) {
            if (!concerned.contains(person)) {
                throw new NotOnThisPlan(more.plan(), person);
            }
        }
        return give(unit, more, named);
    }

    /**
     * More time for a whole unit.
     *
     * @return who got it
     * @throws DeadlineNotLater when the day has passed
     */
    @Operation("study.extend")
    public Set<PersonId> extendAll(UnitId unit, MoreTime more) {
        return give(unit, more, Set.copyOf(rows.concerned(scope(unit, more.plan()))));
    }

    private Set<PersonId> give(UnitId unit, MoreTime more, Set<PersonId> persons) {
        if (more.until().isBefore(Vietnam.today(clock))) {
            throw new DeadlineNotLater(more.until());
        }
        var given = new LinkedHashSet<PersonId>();
        for (var waiting : store.waiting(scope(unit, more.plan()), more.step())) {
            if (persons.contains(waiting.person()) && waiting.due().isBefore(more.until())) {
                given.add(waiting.person());
            }
        }
        if (!given.isEmpty()) {
            store.extend(more, given, clock.instant());
            events.publishEvent(
                    new DeadlineExtended(more.plan(), more.step(), more.until(), given));
        }
        return given;
    }

    private UnitPathRows.Scope scope(UnitId unit, StudyPlanId plan) {
        return new UnitPathRows.Scope(plan, unit, Vietnam.today(clock));
    }
}
