package vn.hoctap.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of a unit's people.
 *
 * @param inBaseItself whether the base organization is itself his cell
 * @param posts held on the day anywhere, in the order of {@link Post}
 */
public record PersonRow(
        PersonId id,
        @Nullable String code,
        String name,
        @Nullable String email,
        String cell,
        String base,
        boolean inBaseItself,
        MemberState state,
        List<Post> posts) {

    public PersonRow {
        posts = List.copyOf(posts);
    }
}
