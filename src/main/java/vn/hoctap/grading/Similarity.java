package vn.hoctap.grading;

import java.util.List;

/**
 * What is known of the wording of an essay, as it was judged and stored.
 *
 * @param ownPercent own words in percent; the three add up to 100
 * @param sourcePercent words taken from study material
 * @param sharedPercent words found in the one text of the unit with which it shares most
 * @param alerts whether that made a case
 * @param quoted where study material is quoted, by place
 */
public record Similarity(
        int ownPercent, int sourcePercent, int sharedPercent, boolean alerts, List<Quoted> quoted) {

    public Similarity {
        quoted = List.copyOf(quoted);
    }

    /** A passage from study material: from one code point of the text to before another. */
    public record Quoted(int start, int end) {}

    /**
     * @param fromSources share of all words, 0 to 1
     * @param shared share of all words, 0 to 1
     */
    static Similarity of(double fromSources, double shared, boolean alerts, List<Quoted> quoted) {
        int sources = (int) Math.round(fromSources * 100);
        int others = Math.min(100 - sources, (int) Math.round(shared * 100));
        return new Similarity(100 - sources - others, sources, others, alerts, quoted);
    }
}
