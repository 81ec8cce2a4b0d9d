package vn.hoctap.resolution;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** A study document. */
public record StudyDocumentId(UUID value) implements TypedId {}
