package vn.hoctap.files;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** A file that was brought. */
public record FileId(UUID value) implements TypedId {}
