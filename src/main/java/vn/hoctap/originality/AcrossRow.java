package vn.hoctap.originality;

import java.time.Instant;
import vn.hoctap.reflection.ReflectionId;

/**
 * Two texts of different units that share their wording, as the board's list shows them.
 *
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
        double score,
        Instant foundAt) {}
