package vn.hoctap.originality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.shared.AuditTrail;
import vn.hoctap.shared.Vietnam;

/** Two texts of different units side by side, for the board. */
@Component
class AcrossReading {

    private final JdbcClient jdbc;
    private final JudgementStore judgements;
    private final Reflections reflections;
    private final AuditTrail audit;
    private final Clock clock;

    AcrossReading(
            JdbcClient jdbc,
            JudgementStore judgements,
            Reflections reflections,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.judgements = judgements;
        this.reflections = reflections;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty when they share nothing (any more). */
    Optional<AcrossPair> read(ReflectionId a, ReflectionId b) {
        return jdbc.sql(
                        """
                        select x.a_id, x.a_version, x.b_id, x.b_version, x.verdict, x.score,
                               x.share_of_a, x.share_of_b, x.details,
                               pa.name as a_name, coalesce(ua.short_name, '') as a_unit,
                               pb.name as b_name, coalesce(ub.short_name, '') as b_unit
                          from originality_across x
                          join reflection_v_reflection ra on ra.reflection_id = x.a_id
                          join roster_v_person pa on pa.person_id = ra.person_id
                          left join organization_v_unit ua on ua.unit_id = x.a_unit_id
                               and ua.valid_from <= :day and :day < ua.valid_until
                          join reflection_v_reflection rb on rb.reflection_id = x.b_id
                          join roster_v_person pb on pb.person_id = rb.person_id
                          left join organization_v_unit ub on ub.unit_id = x.b_unit_id
                               and ub.valid_from <= :day and :day < ub.valid_until
                         where x.a_id = :a and x.b_id = :b
                        """)
                .param("a", a.value())
                .param("b", b.value())
                .param("day", Vietnam.today(clock))
                .query(this::pair)
                .optional();
    }

    private AcrossPair pair(ResultSet row, int n) throws SQLException {
        var shared = judgements.evidence(row, n);
        return new AcrossPair(
                shared,
                new AcrossPair.Whose(
                        row.getString("a_name"), row.getString("a_unit"), text(shared.a())),
                new AcrossPair.Whose(
                        row.getString("b_name"), row.getString("b_unit"), text(shared.b())));
    }

    private CaseText text(Evidence.Text asked) {
        var text = reflections.version(asked.reflection(), asked.version()).orElseThrow();
        audit.write("originality.read-across", Optional.of(asked.reflection().value()));
        var judged =
                judgements
                        .judgement(asked.reflection())
                        .filter(one -> one.version() == asked.version())
                        .map(StoredJudgement::details)
                        .orElse(StoredJudgement.Details.NONE);
        return new CaseText(
                asked.reflection(),
                asked.version(),
                text.text(),
                judged.fromSources(),
                judged.notes());
    }
}
