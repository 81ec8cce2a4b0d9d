package vn.hoctap.reflection;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlans;

/** Where what is handed in now counts. */
@Component
class Places {

    private final Persons persons;
    private final StudyPlans plans;
    private final Clock clock;

    Places(Persons persons, StudyPlans plans, Clock clock) {
        this.persons = persons;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * While a version stands, its place stays: who was moved is judged and graded where he began.
     *
     * @throws NotAskedFor when the author belongs to no unit today
     */
    ReflectionRow.Place of(ReflectionRow row) {
        if (row.standing() != null && row.place() != null) {
            return row.place();
        }
        return persons.find(row.person(), Vietnam.today(clock))
                .map(person ->
                        new ReflectionRow.Place(
                                person.base(), plans.isKeyOfficial(row.plan(), row.person())))
                .orElseThrow(NotAskedFor::new);
    }
}
