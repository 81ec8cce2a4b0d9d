package vn.hoctap.study;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** A study plan. */
public record StudyPlanId(UUID value) implements TypedId {}
