package vn.hoctap.textreuse.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoctap.textreuse.Cluster;
import vn.hoctap.textreuse.CommonPassage;
import vn.hoctap.textreuse.Judgement;
import vn.hoctap.textreuse.PairJudgement;
import vn.hoctap.textreuse.ReusePolicy;
import vn.hoctap.textreuse.Scope;
import vn.hoctap.textreuse.ScopeJudgement;
import vn.hoctap.textreuse.SelfCheck;

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

    public ScopeJudgement judge(Scope scope, Web web) {
        List<Entry> entries = web.entries().stream().sorted(Entry.IN_ORDER).toList();
        Commonness commonness = web.commonness();
        Map<String, Legibility> legibilities = new HashMap<>();
        List<PairJudgement> pairs = new ArrayList<>();
        List<Judgement> judgements = new ArrayList<>();
        var groups = new Groups(entries);
        for (Entry entry : entries) {
            judgements.add(judgement(entry, commonness));
            for (Meeting meeting : web.of(entry)) {
                if (meeting.isFirst(entry)) {
                    PairJudgement pair = pair(meeting, commonness, legibilities);
                    pairs.add(pair);
                    if (pair.verdict().alerts()) {
                        groups.join(meeting.a(), meeting.b());
                    }
                }
            }
        }
        pairs.sort(HIGHEST_FIRST);
        judgements.sort(Comparator.comparing(Judgement::id));
        List<Cluster> clusters =
                groups.all().stream()
                        .map(group -> new Cluster(group.stream().map(Entry::id).toList()))
                        .toList();
        return new ScopeJudgement(scope, judgements, pairs, clusters);
    }

    /** What judging the whole scope would say of one work if it were there. */
    public SelfCheck check(Web web, Entry entry) {
        List<Meeting> meetings = web.meet(entry);
        Optional<Commonness> quick =
                web.holds(entry.id()) ? Optional.empty() : web.commonness().with(entry, meetings);
        if (quick.isPresent()) {
            return check(entry, meetings, quick.get());
        }
        Web with = web.with(entry);
        return check(entry, with.of(entry), with.commonness());
    }

    private SelfCheck check(Entry entry, List<Meeting> meetings, Commonness commonness) {
        Map<String, Legibility> legibilities = new HashMap<>();
        List<PairJudgement> pairs = new ArrayList<>(meetings.size());
        for (Meeting meeting : meetings) {
            pairs.add(pair(meeting, commonness, legibilities));
        }
        pairs.sort(HIGHEST_FIRST);
        return new SelfCheck(judgement(entry, commonness), pairs);
    }

    private PairJudgement pair(
            Meeting meeting, Commonness commonness, Map<String, Legibility> legibilities) {
        boolean judged = true;
        for (Entry entry : List.of(meeting.a(), meeting.b())) {
            Legibility legibility = legibilities.get(entry.id());
            if (legibility == null) {
                legibility = Legibility.of(entry, policy);
                legibilities.put(entry.id(), legibility);
            }
            judged &= legibility.status() == Judgement.Status.CHECKED;
        }
        return new Weighing(meeting, commonness, policy).judge(judged);
    }

    private Judgement judgement(Entry entry, Commonness commonness) {
        Legibility legibility = Legibility.of(entry, policy);
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
                common(entry, commonness.of(entry)));
    }

    private List<CommonPassage> common(Entry entry, Counts counts) {
        List<CommonPassage> common = new ArrayList<>();
        int from = -1;
        int most = 0;
        for (int w = 0; w <= entry.own().size(); w++) {
            int others = w < entry.own().size() ? counts.word(w) : 0;
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
