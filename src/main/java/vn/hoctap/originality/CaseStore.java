package vn.hoctap.originality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

/** Cases with their members. */
@Component
class CaseStore {

    /** Days in which a case should be decided. */
    static final int DAYS_TO_DECIDE = 5;

    /** Days in which the review meeting should be held and recorded. */
    static final int DAYS_TO_MEET = 10;

    private static final String CASE =
            """
            select id, number, version, plan_id, base_unit_id, state, opened_at, due_on, closed_at,
                   met_on, minutes, minutes_name
              from originality_case
            """;

    private final JdbcClient jdbc;
    private final MemberStore members;
    private final Clock clock;

    CaseStore(JdbcClient jdbc, MemberStore members, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.clock = clock;
    }

    CaseId open(StudyPlanId plan, UnitId unit) {
        var id = new CaseId(UUID.randomUUID());
        jdbc.sql(
                        """
                        insert into originality_case
                            (id, number, plan_id, base_unit_id, state, opened_at, due_on, version)
                        values (:id, nextval('originality_case_number'), :plan, :unit, 'OPEN', :now,
                                :due, 1)
                        """)
                .param("id", id.value())
                .param("plan", plan.value())
                .param("unit", unit.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("due", dayToDecide())
                .update();
        return id;
    }

    private LocalDate dayToDecide() {
        return Vietnam.today(clock).plusDays(DAYS_TO_DECIDE);
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
                .param("group", group.stream().map(ReflectionId::value).toList())
                .query((row, n) -> new CaseId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Those of a group that are in an open case. */
    Set<ReflectionId> inOpenCases(Set<ReflectionId> group) {
        return jdbc
                .sql(
                        """
                        select distinct m.reflection_id from originality_case c
                          join originality_member m on m.case_id = c.id
                         where c.state in ('OPEN', 'REWRITING', 'MEETING')
                           and m.reflection_id in (:group)
                        """)
                .param("group", group.stream().map(ReflectionId::value).toList())
                .query((row, n) -> new ReflectionId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Read for changing: a decision on one of them waits until this transaction ends. */
    List<CaseFile> lockOpenIn(StudyPlanId plan, UnitId unit) {
        return jdbc
                .sql(
                        CASE
                                + """
                                 where plan_id = :plan and base_unit_id = :unit
                                   and state in ('OPEN', 'REWRITING', 'MEETING')
                                 order by number for update
                                """)
                .param("plan", plan.value())
                .param("unit", unit.value())
                .query((row, n) -> file(row, List.of()))
                .list()
                .stream()
                .map(file -> find(file.id()).orElseThrow())
                .toList();
    }

    /** Read for changing: others who change the same wait until this transaction ends. */
    Optional<CaseFile> lock(CaseId id) {
        jdbc.sql("select id from originality_case where id = :id for update")
                .param("id", id.value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
        return find(id);
    }

    Optional<CaseFile> find(CaseId id) {
        return jdbc.sql(CASE + " where id = :id")
                .param("id", id.value())
                .query((row, n) -> file(row, members.of(id)))
                .optional();
    }

    private static CaseFile file(ResultSet row, List<CaseFile.Member> members) throws SQLException {
        return new CaseFile(
                new CaseId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getInt("version"),
                new StudyPlanId(row.getObject("plan_id", UUID.class)),
                new UnitId(row.getObject("base_unit_id", UUID.class)),
                CaseState.valueOf(row.getString("state")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                instant(row, "closed_at"),
                row.getObject("met_on", LocalDate.class),
                row.getString("minutes"),
                row.getString("minutes_name"),
                members);
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

    /** Nothing is shared any more; the unit meets. */
    void toMeeting(CaseId id) {
        state(id, CaseState.MEETING);
        due(id, Vietnam.today(clock).plusDays(DAYS_TO_MEET));
    }

    /** It is to be decided again. */
    void reopen(CaseId id) {
        state(id, CaseState.OPEN);
        due(id, dayToDecide());
    }

    /** Something changed that a decision has to know of. */
    void touch(CaseId id) {
        jdbc.sql("update originality_case set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void due(CaseId id, LocalDate day) {
        jdbc.sql("update originality_case set due_on = :day where id = :id")
                .param("day", day)
                .param("id", id.value())
                .update();
    }

    void meeting(CaseId id, LocalDate metOn, String minutes) {
        jdbc.sql("update originality_case set met_on = :met, minutes = :minutes where id = :id")
                .param("met", metOn)
                .param("minutes", minutes)
                .param("id", id.value())
                .update();
    }
}
