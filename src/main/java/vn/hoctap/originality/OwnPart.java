package vn.hoctap.originality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.study.StudyPlanId;

/**
 * What an author sees of a case: his own part, no name and no text of anybody else.
 *
 * @param document number of the study document
 * @param sharedWords how much of his own wording others have too, 0 to 1
 * @param others how many other texts share it
 * @param passages those of his own text that others have too, in its order
 * @param metOn day of the review meeting, once it was held
 */
public record OwnPart(
        CaseId id,
        int number,
        StudyPlanId plan,
        String document,
        CaseState state,
        double sharedWords,
        int others,
        List<String> passages,
        CaseFile.@Nullable Explanation explanation,
        CaseFile.@Nullable Rewrite rewrite,
        @Nullable LocalDate metOn) {

    public OwnPart {
        passages = List.copyOf(passages);
    }

    /** Whether a rewrite is awaited of him. */
    public boolean toRewrite() {
        return state.isOpen() && rewrite != null && rewrite.answer() == null;
    }
}
