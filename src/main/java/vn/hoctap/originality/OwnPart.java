package vn.hoctap.originality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.study.StudyPlanId;

/**
 * What an author sees of a case: his own part, no name and no text of anybody else.
 *
 * @param sharedWords how much of his own wording others have too, 0 to 1
 * @param others how many other texts share it
 */
public record OwnPart(
        CaseId id,
        int number,
        StudyPlanId plan,
        CaseState state,
        double sharedWords,
        int others,
        @Nullable String explanation,
        @Nullable LocalDate rewriteDue,
        boolean rewritten) {}
