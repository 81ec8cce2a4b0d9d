package vn.hoctap.grading;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.grading.Similarity.Quoted;
import vn.hoctap.originality.Evidence;
import vn.hoctap.originality.Judgements;
import vn.hoctap.originality.StoredJudgement;
import vn.hoctap.reflection.ReflectionId;

/** Takes what was judged to what a grader is shown; computes nothing anew. */
@Component
class Similarities {

    private final Judgements judgements;

    Similarities(Judgements judgements) {
        this.judgements = judgements;
    }

    /** Empty until the version is judged. */
    Optional<Similarity> of(ReflectionId reflection, int version) {
        return judgements
                .of(reflection)
                .filter(judged -> judged.version() == version)
                .map(judged -> similarity(reflection, judged));
    }

    private Similarity similarity(ReflectionId reflection, StoredJudgement judged) {
        var pairs = judgements.pairsOf(reflection);
        double ofOwn = pairs.stream().mapToDouble(pair -> share(pair, reflection)).max().orElse(0);
        double own = judged.words() == 0 ? 0 : (double) judged.ownWords() / judged.words();
        return Similarity.of(
                judged.fromSources(),
                ofOwn * own,
                pairs.stream().anyMatch(pair -> pair.verdict().alerts()),
                judged.details().fromSources().stream()
                        .map(passage -> new Quoted(passage.own().start(), passage.own().end()))
                        .toList());
    }

    private static double share(Evidence pair, ReflectionId reflection) {
        return pair.a().reflection().equals(reflection) ? pair.shareOfA() : pair.shareOfB();
    }
}
