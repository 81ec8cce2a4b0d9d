package vn.hoctap.originality;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.CheckedText;
import vn.hoctap.reflection.SelfCheck;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.textreuse.Judgement;
import vn.hoctap.textreuse.ReuseIndex;
import vn.hoctap.textreuse.Verdict;
import vn.hoctap.textreuse.Work;

/** Tells an author what the judgement of his unit would say, without names and passages. */
@Component
class BeforeHandingIn implements SelfCheck {

    private static final String ID = "draft";

    private final ReuseIndex index;
    private final Scopes scopes;
    private final Turns turns;
    private final PolicyStore policies;
    private final Clock clock;

    BeforeHandingIn(
            ReuseIndex index, Scopes scopes, Turns turns, PolicyStore policies, Clock clock) {
        this.index = index;
        this.scopes = scopes;
        this.turns = turns;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public CheckedText of(StudyPlanId plan, UnitId unit, PersonId author, String text) {
        var scope = Scopes.unit(plan, unit);
        if (!index.scopes().contains(scope)) {
            // the first of a unit is compared with the study material too
            turns.take(plan, unit, () -> scopes.refresh(plan, unit));
        }
        var work = new Work(ID, author.value().toString(), clock.instant(), text);
        var found = index.check(scope, work, policies.in(unit).applied());
        var judgement = found.judgement();
        return new CheckedText(
                judgement.words(),
                judgement.words() == 0 ? 0 : (double) judgement.ownWords() / judgement.words(),
                judgement.takenFromSources(),
                found.pairs().stream().anyMatch(pair -> pair.verdict() != Verdict.NONE),
                judgement.status() == Judgement.Status.CHECKED);
    }
}
