package vn.hoctap.textreuse;

import java.util.List;
import java.util.Optional;

/**
 * A whole scope, judged: a function of its works, sources and the policy alone.
 *
 * @param works by id
 * @param pairs those that share anything, the highest score first, then by ids
 * @param clusters by their first member
 */
public record ScopeJudgement(
        Scope scope, List<Judgement> works, List<PairJudgement> pairs, List<Cluster> clusters) {

    public ScopeJudgement {
        works = List.copyOf(works);
        pairs = List.copyOf(pairs);
        clusters = List.copyOf(clusters);
    }

    /** The judgement of one work. */
    public Optional<Judgement> of(String id) {
        return works.stream().filter(work -> work.id().equals(id)).findFirst();
    }

    /** The pairs one work is in. */
    public List<PairJudgement> pairsOf(String id) {
        return pairs.stream().filter(pair -> pair.concerns(id)).toList();
    }
}
