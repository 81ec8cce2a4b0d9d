package vn.hoctap.textreuse.bench;

import java.util.List;

/** A way to say how much two texts of a cohort share. */
interface PairScorer {

    String name();

    /** Score of every pair, higher is more; [a][b] for a smaller than b. */
    double[][] scores(List<String> texts, List<String> sources);
}
