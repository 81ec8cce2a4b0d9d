package vn.hoctap.quiz;

import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.UnitId;
import vn.hoctap.resolution.StudyDocumentId;

/**
 * Where a question of the bank belongs.
 *
 * @param unit in whose bank it is; null for that of the whole
 * @param document of which it asks; null when that is not known
 */
record Place(@Nullable UnitId unit, @Nullable StudyDocumentId document) {

    static final Place OF_THE_WHOLE = new Place(null, null);
}
