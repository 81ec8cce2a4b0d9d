package vn.hoctap.resolution;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** A material of a study document. */
public record MaterialId(UUID value) implements TypedId {}
