package vn.hoctap.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.UnitId;

/**
 * A question with everything of it, for those who write questions.
 *
 * @param unit in whose bank it is; null for that of the whole
 * @param versions all wordings, newest first; never empty
 */
public record OpenQuestion(
        QuestionId id, @Nullable UnitId unit, boolean retired, List<QuestionVersion> versions) {

    /** The wording that is asked from now on. */
    public QuestionVersion newest() {
        return versions.getFirst();
    }
}
