package vn.hoctap.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.UnreadChanged;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.UnitPaths;

/**
 * The door of those who answer for a unit to a word for whoever is behind: at most one a day for a
 * person and a plan, however many of them send it.
 */
@Service
@Transactional
public class Reminders {

    private final UnitPaths paths;
    private final NoticeStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(UnitPaths paths, NoticeStore store, ApplicationEventPublisher events, Clock clock) {
        this.paths = paths;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reminds everybody of a unit for whom a step is past its day or was sent back.
     *
     * @return how many were told; those reminded today already are not
     */
    @Operation("notification.remind")
    public int remindAll(UnitId unit, StudyPlanId plan) {
        return tell(paths.behind(unit, plan), plan);
    }

    /**
     * Reminds one person, who need not be behind.
     *
     * @return whether he was told; not when he was reminded today already
     */
    @Operation("notification.remind-one")
    public boolean remind(PersonId person, StudyPlanId plan) {
        return tell(List.of(person), plan) > 0;
    }

    /** Who of a unit was reminded of a plan today. */
    @Operation("notification.list-reminded")
    @Transactional(readOnly = true)
    public Set<PersonId> remindedToday(UnitId unit, StudyPlanId plan) {
        var told = store.told(news(plan));
        told.retainAll(Set.copyOf(paths.concerned(unit, plan)));
        return told;
    }

    private int tell(Collection<PersonId> persons, StudyPlanId plan) {
        int told = 0;
        var news = news(plan);
        for (var person : persons) {
            UUID who = person.value();
            if (store.tell(who, news)) {
                told++;
                events.publishEvent(new UnreadChanged(who));
            }
        }
        return told;
    }

    private News news(StudyPlanId plan) {
        return News.again(
                NoticeKind.REMINDED,
                plan.value(),
                plan.value(),
                null,
                Vietnam.today(clock).toString());
    }
}
