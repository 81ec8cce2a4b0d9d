package vn.hoctap.textreuse.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.hoctap.textreuse.Cluster;
import vn.hoctap.textreuse.Judgement;
import vn.hoctap.textreuse.Judgement.Status;
import vn.hoctap.textreuse.KnownSource;
import vn.hoctap.textreuse.PairJudgement;
import vn.hoctap.textreuse.Passage;
import vn.hoctap.textreuse.Reason;
import vn.hoctap.textreuse.ReusePolicy;
import vn.hoctap.textreuse.Scope;
import vn.hoctap.textreuse.ScopeJudgement;
import vn.hoctap.textreuse.SourcePassage;
import vn.hoctap.textreuse.Span;
import vn.hoctap.textreuse.Verdict;
import vn.hoctap.textreuse.Work;
import vn.hoctap.textreuse.text.Words;

/** Judges by runs of five equal words. */
public final class ScopeJudge {

    private static final int RUN = 5;

    private final ReusePolicy policy;

    public ScopeJudge(ReusePolicy policy) {
        this.policy = policy;
    }

    private record Own(Work work, Words words, BitSet own, Judgement judgement) {}

    public ScopeJudgement judge(Scope scope, List<KnownSource> sources, List<Work> works) {
        List<Own> owns =
                works.stream()
                        .sorted(Comparator.comparing(Work::handedIn).thenComparing(Work::id))
                        .map(work -> own(work, sources))
                        .toList();
        List<PairJudgement> pairs = new ArrayList<>();
        for (int a = 0; a < owns.size(); a++) {
            for (int b = a + 1; b < owns.size(); b++) {
                if (mayMeet(owns.get(a).work, owns.get(b).work)) {
                    pair(owns.get(a), owns.get(b), pairs);
                }
            }
        }
        pairs.sort(
                Comparator.comparingDouble(PairJudgement::score)
                        .reversed()
                        .thenComparing(PairJudgement::a)
                        .thenComparing(PairJudgement::b));
        List<Judgement> judgements =
                owns.stream()
                        .map(Own::judgement)
                        .sorted(Comparator.comparing(Judgement::id))
                        .toList();
        return new ScopeJudgement(scope, judgements, pairs, clusters(owns, pairs));
    }

    private static boolean mayMeet(Work a, Work b) {
        return a.author().isEmpty() || !a.author().equals(b.author());
    }

    private Own own(Work work, List<KnownSource> sources) {
        Words words = Words.of(work.text());
        BitSet taken = new BitSet();
        List<SourcePassage> from = new ArrayList<>();
        for (KnownSource source : sources) {
            Words given = Words.of(source.text());
            for (int[] run : runs(words, given)) {
                taken.set(run[0], run[0] + run[2]);
                from.add(
                        new SourcePassage(
                                span(words, run[0], run[2]),
                                source.id(),
                                span(given, run[1], run[2])));
            }
        }
        from.sort(Comparator.comparing(SourcePassage::own));
        int count = words.count();
        int ownWords = count - taken.cardinality();
        BitSet own = new BitSet();
        own.set(0, count);
        own.andNot(taken);
        List<Reason> reasons = new ArrayList<>();
        Status status = status(count, ownWords, reasons);
        double share = count == 0 ? 0 : 1 - (double) ownWords / count;
        return new Own(
                work,
                words,
                own,
                new Judgement(
                        work.id(), count, ownWords, share, status, reasons, List.of(), from,
                        List.of()));
    }

    private Status status(int words, int own, List<Reason> reasons) {
        if (words == 0) {
            reasons.add(new Reason(Reason.Code.NO_WORDS, 0));
            return Status.UNREADABLE;
        }
        if (words < policy.fewestWords()) {
            reasons.add(new Reason(Reason.Code.FEW_WORDS, words));
            return Status.TOO_SHORT;
        }
        if (own < policy.fewestOwnWords()) {
            reasons.add(new Reason(Reason.Code.FEW_OWN_WORDS, own));
        }
        if ((double) own / words < policy.smallestOwnShare()) {
            reasons.add(new Reason(Reason.Code.SMALL_OWN_SHARE, (double) own / words));
        }
        return reasons.isEmpty() ? Status.CHECKED : Status.MOSTLY_SOURCE;
    }

    private void pair(Own a, Own b, List<PairJudgement> pairs) {
        BitSet inA = new BitSet();
        BitSet inB = new BitSet();
        List<Passage> passages = new ArrayList<>();
        for (int[] run : runs(a.words, b.words)) {
            BitSet shared = a.own.get(run[0], run[0] + run[2]);
            if (shared.cardinality() >= RUN) {
                inA.set(run[0], run[0] + run[2]);
                inB.set(run[1], run[1] + run[2]);
                passages.add(
                        new Passage(
                                span(a.words, run[0], run[2]),
                                span(b.words, run[1], run[2]),
                                Passage.Kind.EXACT,
                                run[2]));
            }
        }
        if (passages.isEmpty()) {
            return;
        }
        inA.and(a.own);
        inB.and(b.own);
        double ofA = (double) inA.cardinality() / Math.max(1, a.judgement.ownWords());
        double ofB = (double) inB.cardinality() / Math.max(1, b.judgement.ownWords());
        double score = a.judgement.ownWords() <= b.judgement.ownWords() ? ofA : ofB;
        boolean judged =
                a.judgement.status() == Status.CHECKED && b.judgement.status() == Status.CHECKED;
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Reason.Code.SHARED_WORDING, score));
        if (!judged) {
            reasons.add(new Reason(Reason.Code.NOT_JUDGED, 1));
        }
        Verdict verdict = verdict(score, judged, ofA == 1 && ofB == 1);
        pairs.add(
                new PairJudgement(
                        a.work.id(), b.work.id(), verdict, score, ofA, ofB, passages, reasons));
    }

    private Verdict verdict(double score, boolean judged, boolean same) {
        if (judged && same) {
            return Verdict.IDENTICAL;
        }
        if (judged && score >= policy.nearDuplicate()) {
            return Verdict.NEAR_DUPLICATE;
        }
        return score >= policy.partialReuse() ? Verdict.PARTIAL_REUSE : Verdict.NONE;
    }

    private static Span span(Words words, int from, int count) {
        return new Span(words.start(from), words.end(from + count - 1));
    }

    /** Runs of equal words: start in a, start in b, length; longest first found from the left. */
    private static List<int[]> runs(Words a, Words b) {
        Map<List<String>, Integer> places = new HashMap<>();
        for (int j = 0; j + RUN <= b.count(); j++) {
            places.putIfAbsent(b.words().subList(j, j + RUN), j);
        }
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= a.count(); ) {
            Integer j = places.get(a.words().subList(i, i + RUN));
            if (j == null) {
                i++;
                continue;
            }
            int length = RUN;
            while (i + length < a.count()
                    && j + length < b.count()
                    && a.words().get(i + length).equals(b.words().get(j + length))) {
                length++;
            }
            runs.add(new int[] {i, j, length});
            i += length;
        }
        return runs;
    }

    private static List<Cluster> clusters(List<Own> inOrder, List<PairJudgement> pairs) {
        Map<String, Set<String>> group = new HashMap<>();
        for (PairJudgement pair : pairs) {
            if (pair.verdict().alerts()) {
                Set<String> joined = group.getOrDefault(pair.a(), new HashSet<>(Set.of(pair.a())));
                joined.addAll(group.getOrDefault(pair.b(), Set.of(pair.b())));
                joined.forEach(id -> group.put(id, joined));
            }
        }
        Map<Set<String>, List<String>> members = new LinkedHashMap<>();
        for (Own own : inOrder) {
            Set<String> joined = group.get(own.work.id());
            if (joined != null) {
                members.computeIfAbsent(joined, key -> new ArrayList<>()).add(own.work.id());
            }
        }
        Map<String, Cluster> byFirst = new TreeMap<>();
        members.values().forEach(ids -> byFirst.put(ids.getFirst(), new Cluster(ids)));
        return List.copyOf(byFirst.values());
    }
}
