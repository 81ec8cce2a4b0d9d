package vn.hoctap.originality;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.AuditTrail;

/** Two texts of different units side by side, for the board. */
@Component
class AcrossReading {

    private final JdbcClient jdbc;
    private final JudgementStore judgements;
    private final Reflections reflections;
    private final AuditTrail audit;

    AcrossReading(
            JdbcClient jdbc, JudgementStore judgements, Reflections reflections, AuditTrail audit) {
        this.jdbc = jdbc;
        this.judgements = judgements;
        this.reflections = reflections;
        this.audit = audit;
    }

    /** Empty when they share nothing (any more). */
    Optional<AcrossPair> read(ReflectionId a, ReflectionId b, Optional<PersonId> viewer) {
        return jdbc.sql(
                        """
                        select a_id, a_version, b_id, b_version, verdict, score, share_of_a, share_of_b,
                               details
                          from originality_across where a_id = :a and b_id = :b
                        """)
                .param("a", a.value())
                .param("b", b.value())
                .query(judgements::evidence)
                .optional()
                .map(pair -> new AcrossPair(pair, text(pair.a(), viewer), text(pair.b(), viewer)));
    }

    private CaseText text(Evidence.Text asked, Optional<PersonId> viewer) {
        var text = reflections.version(asked.reflection(), asked.version()).orElseThrow();
        if (viewer.filter(text.author()::equals).isPresent()) {
            throw TextReading.denied();
        }
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
