package vn.hoctap.originality;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.HandedIn;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.textreuse.ReuseIndex;

/**
 * Judges one unit and plan at a time, every pair anew, in one transaction: two texts that arrive in
 * the same second are judged one after the other, and the second judgement sees both.
 */
@Component
class Judge {

    private final Scopes scopes;
    private final ReuseIndex index;
    private final JudgementStore store;
    private final CaseKeeper cases;
    private final PolicyStore policies;
    private final ApplicationEventPublisher events;

    Judge(
            Scopes scopes,
            ReuseIndex index,
            JudgementStore store,
            CaseKeeper cases,
            PolicyStore policies,
            ApplicationEventPublisher events) {
        this.scopes = scopes;
        this.index = index;
        this.store = store;
        this.cases = cases;
        this.policies = policies;
        this.events = events;
    }

    /** Judges the scope as it stands now and lets its cases follow. */
    @Transactional
    public void judge(StudyPlanId plan, UnitId unit) {
        judge(plan, unit, false);
    }

    /** The same after the policy changed; undecided cases of which nothing is left are ended. */
    @Transactional
    public void judgeByPolicy(StudyPlanId plan, UnitId unit) {
        judge(plan, unit, true);
    }

    private void judge(StudyPlanId plan, UnitId unit, boolean policyChanged) {
        store.lock(plan, unit);
        List<HandedIn> standing = scopes.refresh(plan, unit);
        var judged = index.judge(Scopes.unit(plan, unit), policies.in(unit).applied());
        store.replace(plan, unit, judged);
        var pairs = judged.pairs().stream().map(Pairs::evidence).toList();
        cases.follow(new CaseKeeper.Round(plan, unit, standing, pairs, policyChanged));
        for (var text : standing) {
            events.publishEvent(
                    new ReflectionJudged(text.reflection(), text.version(), plan, unit));
        }
    }
}
