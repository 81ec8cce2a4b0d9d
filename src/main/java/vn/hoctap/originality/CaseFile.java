package vn.hoctap.originality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/**
 * A case as it stands.
 *
 * @param number by which people call it
 * @param revision another one after each change that a decision has to know of
 * @param dueOn the last day of the step that is to be done now
 * @param minutesName of the file with the minutes, where there is one
 * @param members in the order in which they handed in
 */
public record CaseFile(
        CaseId id,
        int number,
        int revision,
        StudyPlanId plan,
        UnitId baseUnit,
        CaseState state,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Instant closedAt,
        @Nullable LocalDate metOn,
        @Nullable String minutes,
        @Nullable String minutesName,
        List<Member> members) {

    public CaseFile {
        members = List.copyOf(members);
    }

    /** Whether everybody who was asked to write again has done so. */
    boolean allAnswered() {
        return members.stream()
                .map(Member::rewrite)
                .allMatch(rewrite -> rewrite == null || rewrite.answer() != null);
    }

    /**
     * One author's part.
     *
     * @param version of his text that was judged last
     * @param words of that version
     * @param handedInAt when he first handed in
     * @param withdrawn whether nothing of his stands any more
     */
    public record Member(
            ReflectionId reflection,
            PersonId person,
            boolean keyOfficial,
            int version,
            int words,
            Instant handedInAt,
            boolean withdrawn,
            @Nullable Explanation explanation,
            @Nullable Rewrite rewrite) {

        /** Whether a version answers the rewrite that was asked for. */
        boolean awaits(int standing) {
            return rewrite != null
                    && standing > (rewrite.answer() == null ? rewrite.of() : rewrite.answer());
        }
    }

    /** How an author says it came about. */
    public record Explanation(String text, Instant at) {}

    /**
     * What was asked of an author last.
     *
     * @param of the version that is to be written again
     * @param answer the version that answered; null until it came
     */
    public record Rewrite(LocalDate due, String note, int of, @Nullable Integer answer) {}
}
