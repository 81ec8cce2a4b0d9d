package vn.hoctap.roster;

import java.time.LocalDate;

/** Somebody does not belong to any unit on the day, or something later is entered already. */
public class NotAMember extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAMember(PersonId person, LocalDate day) {
        super("No lasting membership of %s on %s".formatted(person.value(), day));
    }
}
