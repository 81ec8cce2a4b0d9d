package vn.hoctap.textreuse.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.hoctap.textreuse.KnownSource;
import vn.hoctap.textreuse.PairJudgement;
import vn.hoctap.textreuse.ReuseIndex;
import vn.hoctap.textreuse.ReusePolicy;
import vn.hoctap.textreuse.Scope;
import vn.hoctap.textreuse.ScopeJudgement;
import vn.hoctap.textreuse.Work;

/** The engine at its standard policy. */
final class Engine implements PairScorer {

    @Override
    public String name() {
        return "textreuse";
    }

    static ScopeJudgement judge(List<String> texts, List<String> sources) {
        try (ReuseIndex index = ReuseIndex.inMemory()) {
            var scope = new Scope("cohort");
            List<KnownSource> known = new ArrayList<>();
            sources.forEach(source -> known.add(new KnownSource("source-" + known.size(), source)));
            index.sources(scope, known);
            for (int t = 0; t < texts.size(); t++) {
                index.put(
                        scope,
                        new Work("%04d".formatted(t), "", Instant.EPOCH.plusSeconds(t), texts.get(t)));
            }
            return index.judge(scope, ReusePolicy.standard());
        }
    }

    @Override
    public double[][] scores(List<String> texts, List<String> sources) {
        double[][] scores = new double[texts.size()][texts.size()];
        for (PairJudgement pair : judge(texts, sources).pairs()) {
            scores[Integer.parseInt(pair.a())][Integer.parseInt(pair.b())] = pair.score();
        }
        return scores;
    }
}
