package vn.hoctap.quiz;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.hoctap.roster.Person;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** Who takes a quiz. */
@Component
class Takers {

    private final Actors actors;
    private final Persons persons;
    private final StudyPlans plans;
    private final Clock clock;

    Takers(Actors actors, Persons persons, StudyPlans plans, Clock clock) {
        this.actors = actors;
        this.persons = persons;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Who is signed in, as he stands today.
     *
     * @throws QuizNotForYou when the plan does not ask him
     */
    Person required(StudyPlanId plan) {
        return actors.required()
                .personIfAny()
                .map(PersonId::new)
                .filter(person -> plans.concerns(plan, person))
                .flatMap(person -> persons.find(person, Vietnam.today(clock)))
                .orElseThrow(() -> new QuizNotForYou(plan));
    }
}
