package vn.hoctap.originality;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.study.StudyPlanId;

/** What the texts of cases share, by versions; what was decided on stays as it was. */
@Component
class EvidenceStore {

    private static final String INSERT =
            """
            insert into originality_case_pair
                (case_id, a_id, a_version, b_id, b_version, verdict, score, share_of_a, share_of_b,
                 details)
            values (:case, :a, :aVersion, :b, :bVersion, :verdict, :score, :shareOfA, :shareOfB,
                 :details)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final JudgementStore judgements;
    private final Details details;

    EvidenceStore(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batch,
            JudgementStore judgements,
            Details details) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.judgements = judgements;
        this.details = details;
    }

    /** Pairs of these versions are judged anew; pairs of earlier versions stay. */
    void replace(CaseId id, List<Evidence> pairs) {
        batch.batchUpdate(
                """
                delete from originality_case_pair
                 where case_id = :case and a_id = :a and a_version = :aVersion
                   and b_id = :b and b_version = :bVersion
                """,
                rows(id, pairs));
        add(id, pairs);
    }

    /** Adds pairs of versions that the case does not know yet. */
    void add(CaseId id, List<Evidence> pairs) {
        batch.batchUpdate(INSERT, rows(id, pairs));
        jdbc.sql(
                        """
                        insert into originality_case_text (case_id, reflection_id, text_version, details)
                        select m.case_id, j.reflection_id, j.text_version, j.details
                          from originality_judgement j
                          join originality_member m on m.reflection_id = j.reflection_id
                         where m.case_id = :case
                        on conflict do nothing
                        """)
                .param("case", id.value())
                .update();
    }

    private MapSqlParameterSource[] rows(CaseId id, Collection<Evidence> pairs) {
        return pairs.stream()
                .map(pair -> judgements.pairRow(pair).addValue("case", id.value()))
                .toArray(MapSqlParameterSource[]::new);
    }

    /** The newest versions first, then the highest score. */
    List<Evidence> of(CaseId id) {
        return jdbc.sql(
                        """
                        select a_id, a_version, b_id, b_version, verdict, score, share_of_a, share_of_b,
                               details
                          from originality_case_pair where case_id = :id
                         order by a_version + b_version desc, score desc, a_id, b_id
                        """)
                .param("id", id.value())
                .query(judgements::evidence)
                .list();
    }

    /** What was known of a text when the case showed it; nothing for a version not of the case. */
    StoredJudgement.Details text(CaseId id, Evidence.Text text) {
        return jdbc.sql(
                        """
                        select details from originality_case_text
                         where case_id = :case and reflection_id = :reflection
                           and text_version = :version
                        """)
                .param("case", id.value())
                .param("reflection", text.reflection().value())
                .param("version", text.version())
                .query((row, n) -> details.judgement(row.getString(1)))
                .optional()
                .orElse(StoredJudgement.Details.NONE);
    }

    /** Pairs of versions in a unit and plan that were dealt with in cases that have ended. */
    Settled settled(StudyPlanId plan, UnitId unit) {
        var pairs =
                jdbc.sql(
                                """
                                select p.a_id, p.a_version, p.b_id, p.b_version
                                  from originality_case_pair p
                                  join originality_case c on c.id = p.case_id
                                 where c.state in ('CLOSED', 'DISMISSED')
                                   and c.plan_id = :plan and c.base_unit_id = :unit
                                   and not exists (
                                       select 1 from originality_history h
                                        where h.case_id = c.id and h.kind = 'ENDED_BY_POLICY')
                                """)
                        .param("plan", plan.value())
                        .param("unit", unit.value())
                        .query((row, n) ->
                                Set.of(
                                        text(row.getObject(1, UUID.class), row.getInt(2)),
                                        text(row.getObject(3, UUID.class), row.getInt(4))))
                        .list();
        return new Settled(new HashSet<>(pairs));
    }

    private static Evidence.Text text(UUID reflection, int version) {
        return new Evidence.Text(new ReflectionId(reflection), version);
    }

    /** Versions that are not raised again with each other. */
    record Settled(Set<Set<Evidence.Text>> pairs) {

        boolean holds(Evidence pair) {
            return pairs.contains(Set.of(pair.a(), pair.b()));
        }
    }
}
