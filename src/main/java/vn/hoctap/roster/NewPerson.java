package vn.hoctap.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.VietnameseText;

/**
 * Somebody to be entered in the roster.
 *
 * @param code the office's own stable number for him, unique; null where there is none
 * @param cell a cell, or a base organization that is one
 * @param from the first day of his membership there
 */
public record NewPerson(
        PersonId id,
        @Nullable String code,
        String name,
        @Nullable String email,
        MemberState state,
        UnitId cell,
        LocalDate from) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_CODE = 40;
    public static final int LONGEST_EMAIL = 200;

    public NewPerson {
        name = VietnameseText.clean(name);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A person's name has 1 to 120 characters.");
        }
        if (code != null && (code.isBlank() || code.length() > LONGEST_CODE)) {
            throw new IllegalArgumentException("A person's code has 1 to 40 characters.");
        }
    }

    /** A full member without number and e-mail. */
    public static NewPerson full(String name, UnitId cell, LocalDate from) {
        return new NewPerson(someId(), null, name, null, MemberState.FULL, cell, from);
    }

    public static PersonId someId() {
        return new PersonId(UUID.randomUUID());
    }
}
