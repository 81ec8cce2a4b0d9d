package vn.hoctap.originality;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.reflection.HandedIn;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.textreuse.PairJudgement;
import vn.hoctap.textreuse.ReuseIndex;
import vn.hoctap.textreuse.ReusePolicy;
import vn.hoctap.textreuse.Work;

/**
 * Texts of different units that share their wording: only the board sees them, no unit is told
 * about another's people.
 */
@Component
class AcrossUnits {

    private final Reflections reflections;
    private final ReuseIndex index;
    private final JudgementStore store;
    private final JdbcClient jdbc;
    private final Clock clock;

    AcrossUnits(
            Reflections reflections,
            ReuseIndex index,
            JudgementStore store,
            JdbcClient jdbc,
            Clock clock) {
        this.reflections = reflections;
        this.index = index;
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Compares one version with all of its plan, in place of what was found before. */
    @Transactional
    public void compare(ReflectionId reflection, int version) {
        forget(reflection);
        reflections.version(reflection, version).ifPresent(this::compare);
    }

    private void compare(HandedIn text) {
        var plain = Scopes.work(text);
        var id = text.baseUnit().value() + "/" + plain.id();
        var work = new Work(id, plain.author(), plain.handedIn(), plain.text());
        var found = index.check(Scopes.whole(text.plan()), work, ReusePolicy.standard());
        found.pairs().stream()
                .filter(pair -> pair.verdict().alerts())
                .filter(pair -> !Scopes.unitOf(pair.a()).equals(Scopes.unitOf(pair.b())))
                .forEach(pair -> remember(text, pair));
    }

    private void remember(HandedIn text, PairJudgement pair) {
        var row = store.pairRow(Pairs.evidence(pair));
        jdbc.sql(
                        """
                        insert into originality_across
                            (a_id, a_version, a_unit_id, b_id, b_version, b_unit_id, plan_id,
                             verdict, score, share_of_a, share_of_b, details, found_at)
                        values (:a, :aVersion, :aUnit, :b, :bVersion, :bUnit, :plan,
                             :verdict, :score, :shareOfA, :shareOfB, :details, :now)
                        on conflict do nothing
                        """)
                .paramSource(
                        row.addValue("aUnit", Scopes.unitOf(pair.a()).value())
                                .addValue("bUnit", Scopes.unitOf(pair.b()).value())
                                .addValue("plan", text.plan().value())
                                .addValue("now", clock.instant().atOffset(ZoneOffset.UTC)))
                .update();
    }

    @Transactional
    public void forget(ReflectionId reflection) {
        jdbc.sql("delete from originality_across where a_id = :id or b_id = :id")
                .param("id", reflection.value())
                .update();
    }
}
