package vn.hoctap.roster;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** A person of the roster. */
public record PersonId(UUID value) implements TypedId {}
