package vn.hoctap.originality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.textreuse.PairJudgement;

/** Pairs as evidence, and the groups they tie together. */
final class Pairs {

    private Pairs() {}

    static Evidence evidence(PairJudgement pair) {
        return new Evidence(
                Scopes.text(pair.a()),
                Scopes.text(pair.b()),
                pair.verdict(),
                pair.score(),
                pair.shareOfA(),
                pair.shareOfB(),
                pair.passages(),
                pair.reasons());
    }

    /** Reflections tied together by these pairs, directly or through others; each in one group. */
    static List<Set<ReflectionId>> groups(Collection<Evidence> pairs) {
        var groups = new ArrayList<Set<ReflectionId>>();
        for (var pair : pairs) {
            var joined = new LinkedHashSet<ReflectionId>();
            joined.add(pair.a().reflection());
            joined.add(pair.b().reflection());
            for (var group : List.copyOf(groups)) {
                if (group.contains(pair.a().reflection())
                        || group.contains(pair.b().reflection())) {
                    joined.addAll(group);
                    groups.remove(group);
                }
            }
            groups.add(joined);
        }
        return groups;
    }
}
