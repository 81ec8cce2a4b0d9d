package vn.hoctap.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hoctap.organization.NewUnit;
import vn.hoctap.roster.NewPerson;
import vn.hoctap.roster.PersonId;

/**
 * The invented bloc. In each unit the first places hold the roles, the others are members.
 *
 * @param people by the code of their unit
 */
record DemoWorld(NewUnit root, List<DemoUnit> units, Map<String, List<NewPerson>> people) {

    static final int SECRETARY = 0;
    static final int DEPUTY = 1;
    static final int ASSISTANT = 2;
    static final int LIAISON = 3;
    static final int GRADER = 4;

    /** How many places hold a role. */
    static final int ROLES = 5;

    PersonId person(DemoUnit unit, int place) {
        return members(unit.code()).get(place).id();
    }

    List<NewPerson> members(String code) {
        return Objects.requireNonNull(people.get(code), code);
    }

    DemoUnit unit(String code) {
        int number = Integer.parseInt(code);
        return units.stream()
                .filter(unit -> Integer.parseInt(unit.code()) == number)
                .findFirst()
                .orElseThrow();
    }
}
