package vn.hoctap.quiz.ui;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.roster.PersonRow;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.Vietnam;

/** Units and persons to whom extra time may be given. */
@Component("quizTimeTakers")
class TimeTakers {

    private final Units units;
    private final Persons persons;
    private final Clock clock;

    TimeTakers(Units units, Persons persons, Clock clock) {
        this.units = units;
        this.persons = persons;
        this.clock = clock;
    }

    List<Unit> units() {
        return units.baseOrganizations(Vietnam.today(clock));
    }

    Stream<PersonRow> members(UnitId unit, String search, int offset, int limit) {
        return persons.members(unit, Vietnam.today(clock), search, offset, limit).stream();
    }
}
