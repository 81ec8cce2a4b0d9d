package vn.hoctap.cli.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.hoctap.textreuse.Judgement;
import vn.hoctap.textreuse.PairJudgement;
import vn.hoctap.textreuse.ScopeJudgement;

/**
 * What the check of a folder came to.
 *
 * @param papers by id
 * @param judgements of the papers that could be read, by id
 * @param pairs of all units at or above the least score asked for, the highest first
 * @param clusters ids
 * @param alerts how many pairs alert, those left out too
 */
record Findings(
        List<Paper> papers,
        Map<String, Judgement> judgements,
        List<PairJudgement> pairs,
        List<List<String>> clusters,
        long alerts) {

    static Findings of(List<Paper> papers, List<ScopeJudgement> units, double minScore) {
        var judgements = new java.util.TreeMap<String, Judgement>();
        units.forEach(unit -> unit.works().forEach(work -> judgements.put(work.id(), work)));
        List<PairJudgement> pairs =
                units.stream()
                        .flatMap(unit -> unit.pairs().stream())
                        .filter(pair -> pair.score() >= minScore)
                        .sorted(
                                Comparator.comparingDouble(PairJudgement::score)
                                        .reversed()
                                        .thenComparing(PairJudgement::a)
                                        .thenComparing(PairJudgement::b))
                        .toList();
        List<List<String>> clusters =
                units.stream()
                        .flatMap(unit -> unit.clusters().stream())
                        .map(cluster -> cluster.members())
                        .toList();
        long alerts =
                units.stream()
                        .flatMap(unit -> unit.pairs().stream())
                        .filter(pair -> pair.verdict().alerts())
                        .count();
        return new Findings(
                papers.stream().sorted(Comparator.comparing(Paper::id)).toList(),
                judgements,
                pairs,
                clusters,
                alerts);
    }

    /** How many papers could be read. */
    int read() {
        return (int) papers.stream().filter(paper -> paper.text() != null).count();
    }

    Paper paper(String id) {
        return papers.stream().filter(paper -> paper.id().equals(id)).findFirst().orElseThrow();
    }
}
