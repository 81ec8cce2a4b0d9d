package vn.hoctap.reflection;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** A draft; handing it in twice gives one version. */
public record DraftId(UUID value) implements TypedId {}
