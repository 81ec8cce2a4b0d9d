package vn.hoctap.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.Vietnam;

/**
 * What the roster knows of a person; the newest first.
 *
 * @param code the office's number; null where it has none
 */
public record PersonFile(
        PersonId id,
        @Nullable String code,
        String name,
        @Nullable String email,
        List<Membership> memberships,
        List<Held> posts) {

    public PersonFile {
        memberships = List.copyOf(memberships);
        posts = List.copyOf(posts);
    }

    /**
     * Where and how he belonged from a day until a day (exclusive).
     *
     * @param cellName as the unit is called last, like {@code baseName}
     */
    public record Membership(
            UnitId cell,
            String cellName,
            UnitId base,
            String baseName,
            MemberState state,
            LocalDate from,
            LocalDate until) {

        /** Whether no end is set. */
        public boolean lasts() {
            return until.equals(Vietnam.OPEN_END);
        }
    }

    /** A post he held from a day until a day (exclusive). */
    public record Held(Post post, UnitId unit, String unitName, LocalDate from, LocalDate until) {

        /** Whether no end is set. */
        public boolean lasts() {
            return until.equals(Vietnam.OPEN_END);
        }
    }
}
