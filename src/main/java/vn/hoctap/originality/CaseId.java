package vn.hoctap.originality;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** A case: reflections of one unit that share their wording. */
public record CaseId(UUID value) implements TypedId {}
