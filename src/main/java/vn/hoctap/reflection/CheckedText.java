package vn.hoctap.reflection;

/**
 * What an author is told of his draft; never a name or a passage of another.
 *
 * @param own share of its words that are in no study material, 0 to 1
 * @param fromSources share of its words taken from study material, 0 to 1
 * @param sharesWording whether other texts of the unit share its wording
 * @param judged whether there was enough of his own to be compared
 */
public record CheckedText(
        int words, double own, double fromSources, boolean sharesWording, boolean judged) {}
