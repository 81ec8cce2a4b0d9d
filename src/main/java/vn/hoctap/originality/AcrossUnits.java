package vn.hoctap.originality;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.reflection.HandedIn;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.textreuse.PairJudgement;
import vn.hoctap.textreuse.ReuseIndex;
import vn.hoctap.textreuse.Work;

/**
 * Texts of different units, and of different years, that share their wording: only the board sees
 * them, no unit is told about another's people. Each is compared where its switch is on.
 */
@Component
class AcrossUnits {

    private final Reflections reflections;
    private final ReuseIndex index;
    private final JudgementStore store;
    private final PolicyStore policies;
    private final JdbcClient jdbc;
    private final Clock clock;

    AcrossUnits(
            Reflections reflections,
            ReuseIndex index,
            JudgementStore store,
            PolicyStore policies,
            JdbcClient jdbc,
            Clock clock) {
        this.reflections = reflections;
        this.index = index;
        this.store = store;
        this.policies = policies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Compares one version as the switches say, in place of what was found before. */
    @Transactional
    public void compare(ReflectionId reflection, int version) {
        forget(reflection);
        reflections.version(reflection, version).ifPresent(this::compare);
    }

    private void compare(HandedIn text) {
        var reach = policies.reach();
        if (!reach.acrossUnits() && !reach.acrossYears()) {
            return;
        }
        var plain = Scopes.work(text);
        var id = text.baseUnit().value() + "/" + plain.id();
        var work = new Work(id, plain.author(), plain.handedIn(), plain.text());
        var policy = policies.ofTheWhole().applied();
        if (reach.acrossUnits()) {
            index.check(Scopes.whole(text.plan()), work, policy).pairs().stream()
                    .filter(pair -> !Scopes.unitOf(pair.a()).equals(Scopes.unitOf(pair.b())))
                    .forEach(pair -> remember(text, pair, text.plan()));
        }
        if (reach.acrossYears()) {
            for (var other : otherPlans(text.plan())) {
                index.check(Scopes.whole(other), work, policy)
                        .pairs()
                        .forEach(pair -> remember(text, pair, other));
            }
        }
    }

    /** Plans of which something stands. */
    private List<StudyPlanId> otherPlans(StudyPlanId plan) {
        var scopes = index.scopes();
        return jdbc
                .sql(
                        """
                        select distinct plan_id from originality_judgement where plan_id <> :plan
                        """)
                .param("plan", plan.value())
                .query((row, n) -> new StudyPlanId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .filter(other -> scopes.contains(Scopes.whole(other)))
                .toList();
    }

    /**
     * @param other the plan of the text it is compared with
     */
    private void remember(HandedIn text, PairJudgement pair, StudyPlanId other) {
        if (!pair.verdict().alerts()) {
            return;
        }
        var found = Pairs.evidence(pair);
        boolean earlier = found.a().reflection().equals(text.reflection());
        var planOfA = earlier ? text.plan() : other;
        var planOfB = earlier ? other : text.plan();
        var row = store.pairRow(found);
        jdbc.sql(
                        """
                        insert into originality_across
                            (a_id, a_version, a_unit_id, b_id, b_version, b_unit_id, plan_id,
                             verdict, score, share_of_a, share_of_b, details, found_at,
                             earlier_plan_id)
                        values (:a, :aVersion, :aUnit, :b, :bVersion, :bUnit, :plan,
                             :verdict, :score, :shareOfA, :shareOfB, :details, :now, :earlier)
                        on conflict do nothing
                        """)
                .paramSource(
                        row.addValue("aUnit", Scopes.unitOf(pair.a()).value())
                                .addValue("bUnit", Scopes.unitOf(pair.b()).value())
                                .addValue("plan", planOfB.value())
                                .addValue("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .addValue(
                                        "earlier",
                                        planOfA.equals(planOfB) ? null : planOfA.value()))
                .update();
    }

    /** What a switch that is off had found. */
    void forget(Reach reach) {
        if (!reach.acrossUnits()) {
            jdbc.sql("delete from originality_across where earlier_plan_id is null").update();
        }
        if (!reach.acrossYears()) {
            jdbc.sql("delete from originality_across where earlier_plan_id is not null").update();
        }
    }

    @Transactional
    public void forget(ReflectionId reflection) {
        jdbc.sql("delete from originality_across where a_id = :id or b_id = :id")
                .param("id", reflection.value())
                .update();
    }
}
