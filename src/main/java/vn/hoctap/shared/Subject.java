package vn.hoctap.shared;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the policy has to know of an object to tell how somebody stands to it.
 *
 * @param owner the person whose own it is, if anybody's
 * @param parties persons who are a party to the case, its authors
 * @param assigned persons to whom it was given by name
 * @param unit the unit it belongs to; null when it belongs to everybody
 */
public record Subject(
        @Nullable UUID owner, Set<UUID> parties, Set<UUID> assigned, @Nullable UUID unit) {

    public Subject {
        parties = Set.copyOf(parties);
        assigned = Set.copyOf(assigned);
    }

    /** Something that belongs to everybody. */
    public static Subject ofTheWhole() {
        return new Subject(null, Set.of(), Set.of(), null);
    }

    /** Something that belongs to a unit and to nobody in it. */
    public static Subject ofUnit(UUID unit) {
        return new Subject(null, Set.of(), Set.of(), unit);
    }

    /** Something that is one person's own. */
    public static Subject ofPerson(UUID owner, UUID unit) {
        return new Subject(owner, Set.of(), Set.of(), unit);
    }
}
