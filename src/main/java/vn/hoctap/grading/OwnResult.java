package vn.hoctap.grading;

import java.math.BigDecimal;
import java.time.Instant;
import vn.hoctap.study.StudyPlanId;

/** A line of one's own results. */
public record OwnResult(StudyPlanId plan, String title, BigDecimal total, Instant publishedAt) {}
