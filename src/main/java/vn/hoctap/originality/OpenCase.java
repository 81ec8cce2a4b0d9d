package vn.hoctap.originality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.reflection.ReflectionId;

/**
 * A case as those who may know of it see it.
 *
 * @param revision to be handed back with a decision, which is refused when another one stands
 * @param document number of the study document
 * @param minutesName of the file with the minutes, where there is one
 * @param evidence by versions, the newest first, then the highest score
 * @param look what the one who looks may do
 */
public record OpenCase(
        CaseId id,
        int number,
        int revision,
        String document,
        String unit,
        CaseState state,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Instant closedAt,
        @Nullable LocalDate metOn,
        @Nullable String minutes,
        @Nullable String minutesName,
        List<Author> authors,
        List<Evidence> evidence,
        List<Happening> history,
        Look look) {

    public OpenCase {
        authors = List.copyOf(authors);
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
    }

    /** What the one who looks may do. */
    public enum Look {
        /** Decide, and read the texts. */
        DECIDES,
        /** Read what members other than key officials share; the board decides. */
        FOLLOWS,
        /** Know of it. */
        KNOWS
    }

    /** Of each two authors what their newest versions share, the highest score first. */
    public List<Evidence> newest() {
        return Evidence.newest(evidence);
    }

    public Optional<Author> author(ReflectionId reflection) {
        return authors.stream()
                .filter(author -> author.reflection().equals(reflection))
                .findFirst();
    }

    /**
     * An author and where he stands.
     *
     * @param version of his text that was judged last
     * @param cell short name of his cell
     * @param textOpen whether the one who looks may read his text
     * @param words of that version
     * @param withdrawn whether nothing of his stands any more
     * @param explanation null where there is none, or not for the one who looks
     */
    public record Author(
            ReflectionId reflection,
            int version,
            String name,
            String cell,
            boolean textOpen,
            Instant handedInAt,
            int words,
            boolean withdrawn,
            boolean explained,
            CaseFile.@Nullable Explanation explanation,
            CaseFile.@Nullable Rewrite rewrite) {}

    /**
     * One line of the history.
     *
     * @param name of the person concerned, if any
     */
    public record Happening(
            Instant at, CaseStep step, @Nullable String name, @Nullable String note) {}
}
