package vn.hoctap.reflection;

import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/**
 * Where a reflection stands.
 *
 * @param version that stands; null when none does
 * @param baseUnit where it counts; null until something was handed in
 * @param keyOfficial whether the board grades it
 */
public record Standing(
        ReflectionId reflection,
        StudyPlanId plan,
        PersonId author,
        ReflectionState state,
        @Nullable Integer version,
        @Nullable UnitId baseUnit,
        boolean keyOfficial) {}
