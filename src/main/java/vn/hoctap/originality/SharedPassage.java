package vn.hoctap.originality;

import org.jspecify.annotations.Nullable;

/**
 * What two texts of a case share, in the words of those texts that may be shown.
 *
 * @param number of the passage among those of the two texts, from 1
 * @param inA null where the text is a key official's
 * @param inB null where the text is a key official's
 */
public record SharedPassage(
        Evidence.Text a, Evidence.Text b, int number, @Nullable String inA, @Nullable String inB) {}
