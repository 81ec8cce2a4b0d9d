package vn.hoctap.originality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.textreuse.Judgement;
import vn.hoctap.textreuse.ScopeJudgement;
import vn.hoctap.textreuse.Verdict;

/** The judgements of a scope, replaced as a whole. */
@Component
class JudgementStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final Details details;
    private final Clock clock;

    JudgementStore(
            JdbcClient jdbc, NamedParameterJdbcTemplate batch, Details details, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.details = details;
        this.clock = clock;
    }

    /** Makes others who judge this scope wait until the transaction ends. */
    void lock(StudyPlanId plan, UnitId unit) {
        jdbc.sql(
                        """
                        insert into originality_scope (plan_id, base_unit_id)
                        values (:plan, :unit) on conflict do nothing
                        """)
                .param("plan", plan.value())
                .param("unit", unit.value())
                .update();
        jdbc.sql(
                        """
                        update originality_scope set judged_at = :now
                         where plan_id = :plan and base_unit_id = :unit
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("plan", plan.value())
                .param("unit", unit.value())
                .update();
    }

    void replace(StudyPlanId plan, UnitId unit, ScopeJudgement judged) {
        for (var table : List.of("originality_judgement", "originality_pair")) {
            jdbc.sql("delete from " + table + " where plan_id = :plan and base_unit_id = :unit")
                    .param("plan", plan.value())
                    .param("unit", unit.value())
                    .update();
        }
        batch.batchUpdate(
                """
                insert into originality_judgement
                    (reflection_id, text_version, plan_id, base_unit_id, status, words, own_words,
                     from_sources, details, judged_at)
                values (:reflection, :version, :plan, :unit, :status, :words, :own,
                     :sources, :details, :now)
                """,
                judged.works().stream()
                        .map(work -> row(plan, unit, work))
                        .toArray(MapSqlParameterSource[]::new));
        batch.batchUpdate(
                """
                insert into originality_pair
                    (a_id, a_version, b_id, b_version, plan_id, base_unit_id, verdict, score,
                     share_of_a, share_of_b, details)
                values (:a, :aVersion, :b, :bVersion, :plan, :unit, :verdict, :score,
                     :shareOfA, :shareOfB, :details)
                """,
                judged.pairs().stream()
                        .filter(pair -> pair.verdict() != Verdict.NONE)
                        .map(Pairs::evidence)
                        .map(pair -> row(plan, unit, pair))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private MapSqlParameterSource row(StudyPlanId plan, UnitId unit, Judgement work) {
        var text = Scopes.text(work.id());
        return new MapSqlParameterSource()
                .addValue("reflection", text.reflection().value())
                .addValue("version", text.version())
                .addValue("plan", plan.value())
                .addValue("unit", unit.value())
                .addValue("status", work.status().name())
                .addValue("words", work.words())
                .addValue("own", work.ownWords())
                .addValue("sources", work.takenFromSources())
                .addValue("details", details.of(StoredJudgement.Details.of(work)))
                .addValue("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private MapSqlParameterSource row(StudyPlanId plan, UnitId unit, Evidence pair) {
        return pairRow(pair).addValue("plan", plan.value()).addValue("unit", unit.value());
    }

    MapSqlParameterSource pairRow(Evidence pair) {
        return new MapSqlParameterSource()
                .addValue("a", pair.a().reflection().value())
                .addValue("aVersion", pair.a().version())
                .addValue("b", pair.b().reflection().value())
                .addValue("bVersion", pair.b().version())
                .addValue("verdict", pair.verdict().name())
                .addValue("score", pair.score())
                .addValue("shareOfA", pair.shareOfA())
                .addValue("shareOfB", pair.shareOfB())
                .addValue("details", details.of(pair.passages(), pair.reasons()));
    }

    Optional<StoredJudgement> judgement(ReflectionId reflection) {
        return jdbc.sql(
                        """
                        select text_version, status, words, own_words, from_sources, details
                          from originality_judgement where reflection_id = :reflection
                        """)
                .param("reflection", reflection.value())
                .query((row, n) ->
                        new StoredJudgement(
                                row.getInt(1),
                                Judgement.Status.valueOf(row.getString(2)),
                                row.getInt(3),
                                row.getInt(4),
                                row.getDouble(5),
                                details.judgement(row.getString(6))))
                .optional();
    }

    /** What a reflection shares with others of its unit, the highest score first. */
    List<Evidence> pairsOf(ReflectionId reflection) {
        return jdbc.sql(
                        """
                        select a_id, a_version, b_id, b_version, verdict, score, share_of_a, share_of_b,
                               details
                          from originality_pair where a_id = :id or b_id = :id
                         order by score desc, a_id, b_id
                        """)
                .param("id", reflection.value())
                .query(this::evidence)
                .list();
    }

    Evidence evidence(ResultSet row, int n) throws SQLException {
        var lists = details.pair(row.getString("details"));
        return new Evidence(
                Evidence.Text.of(row.getObject("a_id", UUID.class), row.getInt("a_version")),
                Evidence.Text.of(row.getObject("b_id", UUID.class), row.getInt("b_version")),
                Verdict.valueOf(row.getString("verdict")),
                row.getDouble("score"),
                row.getDouble("share_of_a"),
                row.getDouble("share_of_b"),
                lists.passages(),
                lists.reasons());
    }
}
