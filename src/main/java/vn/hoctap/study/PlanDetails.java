package vn.hoctap.study;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.Post;

/**
 * What is decided about a plan while it is a draft.
 *
 * @param due the last day of each step that is asked for; never falling from step to step
 * @param units the base organizations concerned; empty for all of them
 * @param outline what the reflection is asked to follow; may be empty
 * @param leastWords fewest words of a reflection, 0 for no limit
 * @param mostWords most words of a reflection, at least {@code leastWords}; 0 for no limit
 * @param keyPosts whose holders are key officials of this plan
 */
public record PlanDetails(
        String title,
        Map<Step, LocalDate> due,
        Set<UnitId> units,
        String outline,
        int leastWords,
        int mostWords,
        Set<Post> keyPosts) {

    /** The posts that make a key official where nothing else is decided. */
    public static final Set<Post> KEY_POSTS =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Post.CELL_SECRETARY)));

    /**
     * @throws DeadlinesOutOfOrder when a step is due before an earlier one
     */
    public PlanDetails {
        title = title.strip();
        outline = outline.strip();
        due = due.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(due));
        units = Set.copyOf(units);
        keyPosts = Set.copyOf(keyPosts);
        if (title.isEmpty() || due.isEmpty()) {
            throw new IllegalArgumentException("A title and at least one step are needed");
        }
        if (leastWords < 0 || (mostWords != 0 && mostWords < leastWords)) {
            throw new IllegalArgumentException(
                    "From %d to %d words".formatted(leastWords, mostWords));
        }
        DeadlinesOutOfOrder.check(due);
    }
}
