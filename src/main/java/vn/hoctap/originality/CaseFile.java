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
 * @param dueOn the last day of the step that is to be done now
 * @param members in the order in which they handed in
 */
public record CaseFile(
        CaseId id,
        int number,
        StudyPlanId plan,
        UnitId baseUnit,
        CaseState state,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Instant closedAt,
        @Nullable LocalDate metOn,
        @Nullable String minutes,
        List<Member> members) {

    public CaseFile {
        members = List.copyOf(members);
    }

    /**
     * One author's part.
     *
     * @param version of his text when it joined, or when the rewrite was asked for
     * @param rewriteDue null when no rewrite was asked of him
     * @param rewritten the version that answered; null until it came
     */
    public record Member(
            ReflectionId reflection,
            PersonId person,
            boolean keyOfficial,
            int version,
            Instant joinedAt,
            @Nullable String explanation,
            @Nullable Instant explainedAt,
            @Nullable LocalDate rewriteDue,
            @Nullable Integer rewritten) {

        /** Whether this version is an answer to the rewrite that was asked for. */
        boolean awaits(int standing) {
            int last = rewritten == null ? version : rewritten;
            return rewriteDue != null && standing > last;
        }
    }
}
