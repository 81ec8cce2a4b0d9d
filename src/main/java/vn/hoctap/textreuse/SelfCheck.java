package vn.hoctap.textreuse;

import java.util.List;

/** What the judgement of a scope would say about one text if it were put there now. */
public record SelfCheck(Judgement judgement, List<PairJudgement> pairs) {

    public SelfCheck {
        pairs = List.copyOf(pairs);
    }
}
