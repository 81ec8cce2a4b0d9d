package vn.hoctap.reflection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/**
 * A row of table {@code reflection}.
 *
 * @param standing number of the version that stands; null when none does
 * @param place where it counts; null until something was handed in
 */
record ReflectionRow(
        ReflectionId id,
        StudyPlanId plan,
        PersonId person,
        ReflectionState state,
        @Nullable Integer standing,
        @Nullable Place place,
        @Nullable Instant firstAt) {

    ReflectionRow withStanding(ReflectionVersion version) {
        return new ReflectionRow(
                id,
                plan,
                person,
                ReflectionState.SUBMITTED,
                version.number(),
                version.place(),
                firstAt == null ? version.submittedAt() : firstAt);
    }

    /** Of one who has begun nothing. */
    static ReflectionRow notBegun(StudyPlanId plan, PersonId person) {
        var none = new ReflectionId(new UUID(0, 0));
        return new ReflectionRow(none, plan, person, ReflectionState.DRAFT, null, null, null);
    }

    /** Where a version counts, as of the moment it was handed in. */
    record Place(UnitId baseUnit, boolean keyOfficial) {}
}
