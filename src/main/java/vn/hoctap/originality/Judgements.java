package vn.hoctap.originality;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.shared.BetweenModules;

/** The door to what was judged, for the modules that show it to a grader. */
@Service
@Transactional(readOnly = true)
public class Judgements {

    private final JudgementStore store;

    Judgements(JudgementStore store) {
        this.store = store;
    }

    /** The judgement of the version that stands; empty until it is judged. */
    @BetweenModules
    public Optional<StoredJudgement> of(ReflectionId reflection) {
        return store.judgement(reflection);
    }

    /** What it shares with others of its unit, the highest score first. */
    @BetweenModules
    public List<Evidence> pairsOf(ReflectionId reflection) {
        return store.pairsOf(reflection);
    }
}
