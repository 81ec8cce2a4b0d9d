package vn.hoctap.rights;

import java.util.EnumSet;
import java.util.Set;
import vn.hoctap.shared.Relation;

/**
 * A way in which the holder of a role comes to stand to an object, and how the table must see it.
 *
 * <p>Everybody here has his home in an office outside the units of the test, so that what he may as
 * a member comes from {@link #asMember()} alone.
 */
enum Stand {
    OWN_UNIT("own unit", Place.AT, Tie.NONE, Relation.OWN_UNIT),
    BELOW("below", Place.ABOVE, Tie.NONE, Relation.BELOW),
    OTHER_UNIT("other unit", Place.ELSEWHERE, Tie.NONE, Relation.OTHER_UNIT),
    CELL_OF_IT(
            "other unit (role held in a cell of it)", Place.UNDER, Tie.NONE, Relation.OTHER_UNIT),
    WHOLE("whole", Place.ABOVE, Tie.NONE, Relation.WHOLE, Relation.ROOT),
    WHOLE_FROM_A_UNIT("whole (role held in a unit)", Place.ELSEWHERE, Tie.NONE, Relation.WHOLE),
    NONE("none", Place.ABOVE, Tie.NONE, Relation.NONE, Relation.ROOT),
    NONE_FROM_A_UNIT("none (role held in a unit)", Place.ELSEWHERE, Tie.NONE, Relation.NONE),
    OWN("own", Place.AT, Tie.OWN, Relation.OWN),
    OWN_AND_ABOVE("own (role held above)", Place.ABOVE, Tie.OWN, Relation.OWN),
    PARTY("party", Place.AT, Tie.PARTY, Relation.PARTY),
    PARTY_AND_ABOVE("party (role held above)", Place.ABOVE, Tie.PARTY, Relation.PARTY),
    ASSIGNED("assigned", Place.AT, Tie.ASSIGNED, Relation.ASSIGNED, Relation.OWN_UNIT),
    ASSIGNED_BELOW(
            "assigned (role held above)",
            Place.ABOVE,
            Tie.ASSIGNED,
            Relation.ASSIGNED,
            Relation.BELOW),
    ASSIGNED_OUT_OF_REACH(
            "assigned (role held in another unit)",
            Place.ELSEWHERE,
            Tie.ASSIGNED,
            Relation.OTHER_UNIT);

    /** Where the role is held, seen from the unit of the object. */
    enum Place {
        AT,
        ABOVE,
        UNDER,
        ELSEWHERE
    }

    /** What binds the person to the object whatever his role. */
    enum Tie {
        NONE,
        OWN,
        PARTY,
        ASSIGNED
    }

    private final String words;
    private final Place place;
    private final Tie tie;

    @SuppressWarnings("ImmutableEnumChecker") // a copy
    private final Set<Relation> relations;

    Stand(String words, Place place, Tie tie, Relation first, Relation... others) {
        this.words = words;
        this.place = place;
        this.tie = tie;
        this.relations = Set.copyOf(EnumSet.of(first, others));
    }

    Place place() {
        return place;
    }

    Tie tie() {
        return tie;
    }

    /** How he stands by the role that is tried. */
    Set<Relation> relations() {
        return relations;
    }

    /** How he stands as a member of his own cell, which is elsewhere. */
    Set<Relation> asMember() {
        var same = EnumSet.of(Relation.OWN, Relation.PARTY, Relation.WHOLE, Relation.NONE);
        same.retainAll(relations);
        return same.isEmpty() ? EnumSet.of(Relation.OTHER_UNIT) : same;
    }

    @Override
    public String toString() {
        return words;
    }
}
