package vn.hoctap.live;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.roster.Person;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** Who follows a session. */
@Component
class Viewers {

    private final Actors actors;
    private final Persons persons;
    private final StudyPlans plans;
    private final Clock clock;

    Viewers(Actors actors, Persons persons, StudyPlans plans, Clock clock) {
        this.actors = actors;
        this.persons = persons;
        this.plans = plans;
        this.clock = clock;
    }

    /** Who is signed in; empty for an account that is nobody's. */
    Optional<PersonId> person() {
        return actors.required().personIfAny().map(PersonId::new);
    }

    /** Who is signed in, as he stands today, when the plan asks him. */
    Optional<Person> asked(StudyPlanId plan) {
        return person().filter(person -> plans.concerns(plan, person))
                .flatMap(person -> persons.find(person, Vietnam.today(clock)));
    }
}
