package vn.hoctap.originality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoctap.reflection.ReflectionId;

/**
 * Two texts of different units that share their wording, as the board's list shows them.
 *
 * @param document number of what the later text is about
 * @param earlier number of what the earlier one is about; null where it is the same plan
 * @param score 0 to 1
 */
public record AcrossRow(
        ReflectionId a,
        int aVersion,
        String aName,
        String aUnit,
        ReflectionId b,
        int bVersion,
        String bName,
        String bUnit,
        String document,
        @Nullable String earlier,
        double score,
        Instant foundAt) {}
