package vn.hoctap.organization;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** A unit of the tree, whatever its name was when. */
public record UnitId(UUID value) implements TypedId {}
