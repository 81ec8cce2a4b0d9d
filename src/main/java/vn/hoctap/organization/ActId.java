package vn.hoctap.organization;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** A decision that changed the tree of units. */
public record ActId(UUID value) implements TypedId {}
