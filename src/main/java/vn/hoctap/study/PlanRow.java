package vn.hoctap.study;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.StudyDocumentId;

/**
 * A line of the list of plans.
 *
 * @param lastDue the last day of its last step
 * @param persons how many are asked to follow it; 0 while it is a draft
 * @param finished how many of them did everything that is asked of them
 * @param published null while it is a draft
 */
public record PlanRow(
        StudyPlanId id,
        StudyDocumentId document,
        DocumentKind kind,
        String number,
        String title,
        LocalDate lastDue,
        int persons,
        int finished,
        @Nullable Instant published) {}
