package vn.hoctap.grading;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** The grade of one version of a reflection. */
public record GradeId(UUID value) implements TypedId {}
