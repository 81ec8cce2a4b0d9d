package vn.hoctap.grading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.UnitId;
import vn.hoctap.study.StudyPlanId;

/**
 * A list of results somebody may open.
 *
 * @param unit null for the whole
 * @param unitName empty for the whole
 * @param graded waits to be published
 * @param all everything that was handed in
 */
public record ResultList(
        StudyPlanId plan,
        String title,
        @Nullable UnitId unit,
        String unitName,
        int graded,
        int published,
        int all) {

    public Optional<UnitId> unitIfAny() {
        return Optional.ofNullable(unit);
    }
}
