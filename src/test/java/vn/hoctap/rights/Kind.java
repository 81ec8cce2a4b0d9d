package vn.hoctap.rights;

import static vn.hoctap.rights.Stand.ASSIGNED;
import static vn.hoctap.rights.Stand.ASSIGNED_BELOW;
import static vn.hoctap.rights.Stand.ASSIGNED_OUT_OF_REACH;
import static vn.hoctap.rights.Stand.BELOW;
import static vn.hoctap.rights.Stand.CELL_OF_IT;
import static vn.hoctap.rights.Stand.NONE_FROM_A_UNIT;
import static vn.hoctap.rights.Stand.OTHER_UNIT;
import static vn.hoctap.rights.Stand.OWN;
import static vn.hoctap.rights.Stand.OWN_AND_ABOVE;
import static vn.hoctap.rights.Stand.OWN_UNIT;
import static vn.hoctap.rights.Stand.PARTY;
import static vn.hoctap.rights.Stand.PARTY_AND_ABOVE;
import static vn.hoctap.rights.Stand.WHOLE;
import static vn.hoctap.rights.Stand.WHOLE_FROM_A_UNIT;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of objects, each with every way of standing to it that can come about. */
enum Kind {
    NOTHING(EnumSet.of(Stand.NONE, NONE_FROM_A_UNIT)),
    UNIT(EnumSet.of(OWN_UNIT, BELOW, OTHER_UNIT, CELL_OF_IT)),
    /** A member of a cell, which is his unit here. */
    PERSON(EnumSet.of(OWN_UNIT, BELOW, OTHER_UNIT, OWN, OWN_AND_ABOVE)),
    /** A member's, which belongs to his cell. */
    ACCOUNT(EnumSet.of(OWN_UNIT, BELOW, OTHER_UNIT, OWN, OWN_AND_ABOVE)),
    DOCUMENT(EnumSet.of(WHOLE, WHOLE_FROM_A_UNIT)),
    MATERIAL(EnumSet.of(WHOLE, WHOLE_FROM_A_UNIT)),
    PLAN(EnumSet.of(WHOLE, WHOLE_FROM_A_UNIT)),
    RECORDING(EnumSet.of(WHOLE, WHOLE_FROM_A_UNIT)),
    NOTICE(EnumSet.of(WHOLE, WHOLE_FROM_A_UNIT, OWN)),
    VIEWING(ofAPerson()),
    ATTEMPT(ofAPerson()),
    REFLECTION(graded()),
    /** Belongs to the root, so that no unit stands above it. */
    KEY_REFLECTION(gradedByTheBoard()),
    GRADE(graded()),
    KEY_GRADE(gradedByTheBoard()),
    CASE(
            EnumSet.of(
                    OWN_UNIT,
                    BELOW,
                    OTHER_UNIT,
                    CELL_OF_IT,
                    PARTY,
                    PARTY_AND_ABOVE,
                    ASSIGNED,
                    ASSIGNED_BELOW));

    @SuppressWarnings("ImmutableEnumChecker") // a copy
    private final Set<Stand> stands;

    Kind(Set<Stand> stands) {
        this.stands = Set.copyOf(stands);
    }

    boolean isGraded() {
        return switch (this) {
            case REFLECTION, KEY_REFLECTION, GRADE, KEY_GRADE -> true;
            default -> false;
        };
    }

    Set<Stand> stands() {
        return stands;
    }

    boolean ofAKeyOfficial() {
        return this == KEY_REFLECTION || this == KEY_GRADE;
    }

    private static Set<Stand> ofAPerson() {
        return EnumSet.of(OWN_UNIT, BELOW, OTHER_UNIT, CELL_OF_IT, OWN, OWN_AND_ABOVE);
    }

    private static Set<Stand> graded() {
        var stands = EnumSet.copyOf(ofAPerson());
        stands.addAll(
                EnumSet.of(
                        PARTY, PARTY_AND_ABOVE, ASSIGNED, ASSIGNED_BELOW, ASSIGNED_OUT_OF_REACH));
        return stands;
    }

    private static Set<Stand> gradedByTheBoard() {
        return EnumSet.of(OWN_UNIT, OTHER_UNIT, OWN, PARTY, ASSIGNED, ASSIGNED_OUT_OF_REACH);
    }
}
