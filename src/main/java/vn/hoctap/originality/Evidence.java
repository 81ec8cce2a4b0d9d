package vn.hoctap.originality;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.textreuse.Passage;
import vn.hoctap.textreuse.Reason;
import vn.hoctap.textreuse.Verdict;

/**
 * What two versions share, as it was judged and stored; every screen shows this and computes
 * nothing of its own.
 *
 * @param a handed in earlier
 * @param score share of the smaller text's own words found in the other, 0 to 1
 * @param passages offsets in code points of the texts as extracted
 */
public record Evidence(
        Text a,
        Text b,
        Verdict verdict,
        double score,
        double shareOfA,
        double shareOfB,
        List<Passage> passages,
        List<Reason> reasons) {

    public Evidence {
        passages = List.copyOf(passages);
        reasons = List.copyOf(reasons);
    }

    /**
     * Of each two reflections what their newest versions share, the highest score first.
     *
     * @param pairs the newest versions first
     */
    static List<Evidence> newest(List<Evidence> pairs) {
        var found = new LinkedHashMap<Set<ReflectionId>, Evidence>();
        pairs.forEach(pair ->
                found.putIfAbsent(Set.of(pair.a().reflection(), pair.b().reflection()), pair));
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Evidence::score).reversed())
                .toList();
    }

    /** Whether this pair is about any version of that reflection. */
    public boolean concerns(ReflectionId reflection) {
        return a.reflection().equals(reflection) || b.reflection().equals(reflection);
    }

    /** One version of a reflection. */
    public record Text(ReflectionId reflection, int version) {

        static Text of(UUID reflection, int version) {
            return new Text(new ReflectionId(reflection), version);
        }
    }
}
