package vn.hoctap.textreuse.judge;

import java.util.List;
import vn.hoctap.textreuse.align.Region;

/**
 * What a work was once found to share with another. It depends on the own words of the two alone,
 * so remembering it never changes a judgement.
 *
 * @param other {@link Entry#version} of the other work
 * @param first whether this work was handed in earlier than the other
 * @param sharedOfA own words of the earlier one that the other has too
 * @param sharedOfB own words of the later one that the other has too
 */
public record Remembered(
        long other, boolean first, int sharedOfA, int sharedOfB, List<Region> regions) {}
