package vn.hoctap.textreuse.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.hoctap.textreuse.Cluster;
import vn.hoctap.textreuse.CommonPassage;
import vn.hoctap.textreuse.Judgement;
import vn.hoctap.textreuse.PairJudgement;
import vn.hoctap.textreuse.ReusePolicy;
import vn.hoctap.textreuse.Scope;
import vn.hoctap.textreuse.ScopeJudgement;

/** Judges a scope: reads every pair for shared passages, weighs them, gives verdicts, clusters. */
public final class ScopeJudge {

    private static final Comparator<PairJudgement> HIGHEST_FIRST =
            Comparator.comparingDouble(PairJudgement::score)
                    .reversed()
                    .thenComparing(PairJudgement::a)
                    .thenComparing(PairJudgement::b);

    private final ReusePolicy policy;

    public ScopeJudge(ReusePolicy policy) {
        this.policy = policy;
    }

    public ScopeJudgement judge(Scope scope, Collection<Entry> works, Meetings known) {
        List<Entry> entries = works.stream().sorted(Entry.IN_ORDER).toList();
        List<Meeting> meetings = known.of(entries);
        Commonness commonness = Commonness.of(entries, meetings);
        List<Legibility> legibilities =
                entries.stream().map(entry -> Legibility.of(entry, policy)).toList();
        List<PairJudgement> pairs = new ArrayList<>();
        var groups = new Groups(entries.size());
        for (Meeting meeting : meetings) {
            var weighing = new Weighing(entries, meeting, commonness, policy);
            PairJudgement pair = weighing.judge(legibilities);
            pairs.add(pair);
            if (pair.verdict().alerts()) {
                groups.join(meeting.a(), meeting.b());
            }
        }
        pairs.sort(HIGHEST_FIRST);
        List<Judgement> judgements = new ArrayList<>();
        for (int e = 0; e < entries.size(); e++) {
            judgements.add(judgement(entries.get(e), e, legibilities.get(e), commonness));
        }
        judgements.sort(Comparator.comparing(Judgement::id));
        List<Cluster> clusters =
                groups.all().stream()
                        .map(group -> group.stream().map(e -> entries.get(e).id()).toList())
                        .map(Cluster::new)
                        .toList();
        return new ScopeJudgement(scope, judgements, pairs, clusters);
    }

    private Judgement judgement(Entry entry, int e, Legibility legibility, Commonness commonness) {
        int words = entry.text().words();
        int own = entry.own().size();
        return new Judgement(
                entry.id(),
                words,
                own,
                words == 0 ? 0 : (double) (words - own) / words,
                legibility.status(),
                legibility.reasons(),
                entry.text().notes(),
                entry.taken().passages(),
                common(entry, e, commonness));
    }

    private List<CommonPassage> common(Entry entry, int e, Commonness commonness) {
        List<CommonPassage> common = new ArrayList<>();
        int from = -1;
        int most = 0;
        for (int w = 0; w <= entry.own().size(); w++) {
            int others = w < entry.own().size() ? commonness.others(e, w) : 0;
            if (others + 1 >= policy.commonFrom()) {
                from = from < 0 ? w : from;
                most = Math.max(most, others + 1);
            } else if (from >= 0) {
                int first = entry.own().place(from);
                int last = entry.own().place(w - 1);
                common.add(new CommonPassage(entry.text().span(first, last), most));
                from = -1;
                most = 0;
            }
        }
        return common;
    }
}
