package vn.hoctap.originality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.reflection.ReflectionId;

/**
 * A case as those who may know of it see it.
 *
 * @param document number of the study document
 * @param mayDecide whether the one who looks is to decide it
 */
public record OpenCase(
        CaseId id,
        int number,
        String document,
        String unit,
        CaseState state,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable LocalDate metOn,
        @Nullable String minutes,
        List<Author> authors,
        List<Evidence> evidence,
        List<Happening> history,
        boolean mayDecide) {

    public OpenCase {
        authors = List.copyOf(authors);
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
    }

    /**
     * An author and where he stands.
     *
     * @param cell short name of his cell
     * @param textOpen whether the one who looks may read his text
     * @param version the newest version that was judged
     */
    public record Author(
            ReflectionId reflection,
            int version,
            String name,
            String cell,
            boolean textOpen,
            Instant handedInAt,
            int words,
            @Nullable String explanation,
            @Nullable LocalDate rewriteDue,
            boolean rewritten) {}

    /**
     * One line of the history.
     *
     * @param name of the person concerned, if any
     */
    public record Happening(
            Instant at, CaseStep step, @Nullable String name, @Nullable String note) {}
}
