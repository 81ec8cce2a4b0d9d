package vn.hoctap.reflection;

import java.time.Instant;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/**
 * A version of a reflection that stands: the newest of its author for a plan.
 *
 * @param text as extracted, paragraphs separated by line feeds
 * @param firstAt when the author first handed in for this plan; the order of "handed in earlier"
 */
public record HandedIn(
        ReflectionId reflection,
        int version,
        StudyPlanId plan,
        UnitId baseUnit,
        PersonId author,
        String text,
        int words,
        Instant submittedAt,
        Instant firstAt) {}
