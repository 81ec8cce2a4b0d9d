package vn.hoctap.reflection;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** A reflection of one person for one plan, all its versions. */
public record ReflectionId(UUID value) implements TypedId {}
