package vn.hoctap.originality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.HandedIn;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** Cases with their members and evidence. */
@Component
class CaseStore {

    /** Days in which a case should be decided. */
    static final int DAYS_TO_DECIDE = 5;

    private static final String CASE =
            """
            select id, number, plan_id, base_unit_id, state, opened_at, due_on, closed_at, met_on,
                   minutes
              from originality_case
            """;

    private final JdbcClient jdbc;
    private final JudgementStore judgements;
    private final CaseHistory history;
    private final StudyPlans plans;
    private final Clock clock;

    CaseStore(
            JdbcClient jdbc,
            JudgementStore judgements,
            CaseHistory history,
            StudyPlans plans,
            Clock clock) {
        this.jdbc = jdbc;
        this.judgements = judgements;
        this.history = history;
        this.plans = plans;
        this.clock = clock;
    }

    CaseId open(StudyPlanId plan, UnitId unit) {
        var id = new CaseId(UUID.randomUUID());
        jdbc.sql(
                        """
                        insert into originality_case
                            (id, number, plan_id, base_unit_id, state, opened_at, due_on, version)
                        select :id, coalesce(max(number), 0) + 1, :plan, :unit, 'OPEN', :now, :due, 1
                          from originality_case
                        """)
                .param("id", id.value())
                .param("plan", plan.value())
                .param("unit", unit.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("due", Vietnam.today(clock).plusDays(DAYS_TO_DECIDE))
                .update();
        history.add(id, CaseStep.OPENED, null, null);
        return id;
    }

    void join(CaseId id, HandedIn text) {
        boolean key = plans.isKeyOfficial(text.plan(), text.author());
        jdbc.sql(
                        """
                        insert into originality_member
                            (case_id, reflection_id, person_id, key_official, text_version, joined_at)
                        values (:case, :reflection, :person, :key, :version, :now)
                        on conflict do nothing
                        """)
                .param("case", id.value())
                .param("reflection", text.reflection().value())
                .param("person", text.author().value())
                .param("key", key)
                .param("version", text.version())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        history.add(id, CaseStep.JOINED, text.author(), null);
    }

    /** Whether this very pair of versions was dealt with in a case that has ended. */
    boolean settled(Evidence pair) {
        return jdbc.sql(
                                """
                                select count(*) from originality_case_pair p
                                  join originality_case c on c.id = p.case_id
                                 where c.state in ('CLOSED', 'DISMISSED')
                                   and ((p.a_id = :a and p.a_version = :av and p.b_id = :b and p.b_version = :bv)
                                     or (p.a_id = :b and p.a_version = :bv and p.b_id = :a and p.b_version = :av))
                                """)
                        .param("a", pair.a().reflection().value())
                        .param("av", pair.a().version())
                        .param("b", pair.b().reflection().value())
                        .param("bv", pair.b().version())
                        .query((row, n) -> row.getInt(1))
                        .single()
                > 0;
    }

    Optional<CaseId> oldestOpenWith(Set<ReflectionId> group) {
        return jdbc.sql(
                        """
                        select c.id from originality_case c
                          join originality_member m on m.case_id = c.id
                         where c.state in ('OPEN', 'REWRITING', 'MEETING')
                           and m.reflection_id in (:group)
                         order by c.number fetch first 1 rows only
                        """)
                .param("group", values(group))
                .query((row, n) -> new CaseId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Open cases that hold some of these, with the ones they hold. */
    Map<CaseId, Set<ReflectionId>> openWith(Set<ReflectionId> group) {
        var found = new HashMap<CaseId, Set<ReflectionId>>();
        jdbc.sql(
                        """
                        select c.id, m.reflection_id from originality_case c
                          join originality_member m on m.case_id = c.id
                         where c.state in ('OPEN', 'REWRITING', 'MEETING')
                           and m.reflection_id in (:group)
                        """)
                .param("group", values(group))
                .query(row -> {
                    found.computeIfAbsent(
                                    new CaseId(row.getObject(1, UUID.class)),
                                    key -> new HashSet<>())
                            .add(new ReflectionId(row.getObject(2, UUID.class)));
                });
        return found;
    }

    private static List<UUID> values(Collection<ReflectionId> ids) {
        return ids.stream().map(ReflectionId::value).toList();
    }

    List<CaseFile> openIn(StudyPlanId plan, UnitId unit) {
        return jdbc
                .sql(
                        CASE
                                + """
                                 where plan_id = :plan and base_unit_id = :unit
                                   and state in ('OPEN', 'REWRITING', 'MEETING')
                                 order by number
                                """)
                .param("plan", plan.value())
                .param("unit", unit.value())
                .query((row, n) -> row.getObject("id", UUID.class))
                .list()
                .stream()
                .map(id -> find(new CaseId(id)).orElseThrow())
                .toList();
    }

    Optional<CaseFile> find(CaseId id) {
        return jdbc.sql(CASE + " where id = :id")
                .param("id", id.value())
                .query((row, n) -> file(row, members(id)))
                .optional();
    }

    private static CaseFile file(ResultSet row, List<CaseFile.Member> members) throws SQLException {
        return new CaseFile(
                new CaseId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                new StudyPlanId(row.getObject("plan_id", UUID.class)),
                new UnitId(row.getObject("base_unit_id", UUID.class)),
                CaseState.valueOf(row.getString("state")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                instant(row, "closed_at"),
                row.getObject("met_on", LocalDate.class),
                row.getString("minutes"),
                members);
    }

    private List<CaseFile.Member> members(CaseId id) {
        return jdbc.sql(
                        """
                        select m.reflection_id, m.person_id, m.key_official, m.text_version, m.joined_at,
                               m.explanation, m.explained_at, m.rewrite_due, m.rewritten
                          from originality_member m
                          join reflection_v_reflection r on r.reflection_id = m.reflection_id
                         where m.case_id = :id
                         order by r.first_at, m.reflection_id
                        """)
                .param("id", id.value())
                .query((row, n) ->
                        new CaseFile.Member(
                                new ReflectionId(row.getObject(1, UUID.class)),
                                new PersonId(row.getObject(2, UUID.class)),
                                row.getBoolean(3),
                                row.getInt(4),
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                row.getString(6),
                                instant(row, "explained_at"),
                                row.getObject(8, LocalDate.class),
                                row.getObject(9, Integer.class)))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    void state(CaseId id, CaseState state) {
        jdbc.sql(
                        """
                        update originality_case
                           set state = :state, version = version + 1, closed_at = :closed
                         where id = :id
                        """)
                .param("state", state.name())
                .param("closed", state.isOpen() ? null : clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void due(CaseId id, LocalDate day) {
        jdbc.sql("update originality_case set due_on = :day where id = :id")
                .param("day", day)
                .param("id", id.value())
                .update();
    }

    void replaceEvidence(CaseId id, List<Evidence> pairs) {
        jdbc.sql("delete from originality_case_pair where case_id = :id")
                .param("id", id.value())
                .update();
        addEvidence(id, pairs);
    }

    void addEvidence(CaseId id, List<Evidence> pairs) {
        for (var pair : pairs) {
            jdbc.sql(
                            """
                            insert into originality_case_pair
                                (case_id, a_id, a_version, b_id, b_version, verdict, score,
                                 share_of_a, share_of_b, details)
                            values (:case, :a, :aVersion, :b, :bVersion, :verdict, :score,
                                 :shareOfA, :shareOfB, :details)
                            on conflict do nothing
                            """)
                    .paramSource(judgements.pairRow(pair).addValue("case", id.value()))
                    .update();
        }
    }

    List<Evidence> evidence(CaseId id) {
        return jdbc.sql(
                        """
                        select a_id, a_version, b_id, b_version, verdict, score, share_of_a, share_of_b,
                               details
                          from originality_case_pair where case_id = :id
                         order by score desc, a_id, b_id, a_version desc, b_version desc
                        """)
                .param("id", id.value())
                .query(judgements::evidence)
                .list();
    }

    void requestRewrite(CaseId id, CaseFile.Member member, int version, LocalDate due) {
        jdbc.sql(
                        """
                        update originality_member
                           set rewrite_due = :due, text_version = :version, rewritten = null
                         where case_id = :case and reflection_id = :reflection
                        """)
                .param("due", due)
                .param("version", version)
                .param("case", id.value())
                .param("reflection", member.reflection().value())
                .update();
    }

    void rewritten(CaseId id, CaseFile.Member member, int version, boolean stillShares) {
        jdbc.sql(
                        """
                        update originality_member set rewritten = :version
                         where case_id = :case and reflection_id = :reflection
                        """)
                .param("version", version)
                .param("case", id.value())
                .param("reflection", member.reflection().value())
                .update();
        history.add(id, CaseStep.REWRITTEN, member.person(), null);
        var outcome = stillShares ? CaseStep.STILL_SHARES : CaseStep.NO_LONGER_SHARES;
        history.add(id, outcome, member.person(), null);
    }

    boolean allRewritten(CaseId id) {
        return jdbc.sql(
                                """
                                select count(*) from originality_member
                                 where case_id = :id and rewrite_due is not null and rewritten is null
                                """)
                        .param("id", id.value())
                        .query((row, n) -> row.getInt(1))
                        .single()
                == 0;
    }

    void explain(CaseId id, PersonId person, String text) {
        jdbc.sql(
                        """
                        update originality_member set explanation = :text, explained_at = :now
                         where case_id = :case and person_id = :person
                        """)
                .param("text", text)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("case", id.value())
                .param("person", person.value())
                .update();
        history.add(id, CaseStep.EXPLAINED, person, null);
    }

    void meeting(CaseId id, LocalDate metOn, String minutes) {
        jdbc.sql("update originality_case set met_on = :met, minutes = :minutes where id = :id")
                .param("met", metOn)
                .param("minutes", minutes)
                .param("id", id.value())
                .update();
    }
}
