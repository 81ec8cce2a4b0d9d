package vn.hoctap.grading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/** Essays of a scope that nobody has begun to mark, for sharing them out. */
@Component
class WaitingEssays {

    private static final String SCOPE =
            """
             where g.plan_id = :plan and g.state = 'OPEN'
               and g.key_official = (cast(:base as uuid) is null)
               and (cast(:base as uuid) is null or g.base_unit_id = :base)
            """;

    private static final String UNTOUCHED =
            """
               and g.saved_at is null and g.comment = ''
               and not exists (select 1 from grading_mark m where m.grade_id = g.id)
               and not exists (select 1 from grading_remark r where r.grade_id = g.id)
            """;

    private final JdbcClient jdbc;
    private final Desks desks;

    WaitingEssays(JdbcClient jdbc, Desks desks) {
        this.jdbc = jdbc;
        this.desks = desks;
    }

    private record Row(GradeId id, UUID reflection, PersonId author, @Nullable PersonId grader) {}

    private record Bar(UUID reflection, PersonId person) {}

    /** Locked; those handed in first before. Key officials' where the unit is null. */
    List<SharingOut.Essay> lock(StudyPlanId plan, @Nullable UnitId unit) {
        var barred = barred(plan, unit);
        return read(
                        "select g.id, g.reflection_id, g.author_id, g.grader_id from grading_grade g"
                                + SCOPE
                                + UNTOUCHED
                                + " order by g.number for update",
                        plan,
                        unit)
                .query((row, n) -> {
                    @Nullable UUID grader = row.getObject("grader_id", UUID.class);
                    return new Row(
                            new GradeId(row.getObject("id", UUID.class)),
                            row.getObject("reflection_id", UUID.class),
                            new PersonId(row.getObject("author_id", UUID.class)),
                            grader == null ? null : new PersonId(grader));
                })
                .list()
                .stream()
                .filter(row -> desks.holder(row.id()).isEmpty())
                .map(row -> {
                    var who = new HashSet<>(barred.getOrDefault(row.reflection(), Set.of()));
                    who.add(row.author());
                    return new SharingOut.Essay(row.id(), row.grader(), who);
                })
                .toList();
    }

    /** By reflection the authors of all cases it is in, in one look. */
    private Map<UUID, Set<PersonId>> barred(StudyPlanId plan, @Nullable UnitId unit) {
        var found = new HashMap<UUID, Set<PersonId>>();
        read(
                        """
                        select distinct g.reflection_id, other.person_id
                          from grading_grade g
                          join originality_v_member mine on mine.reflection_id = g.reflection_id
                          join originality_v_case c
                            on c.case_id = mine.case_id and c.state <> 'DISMISSED'
                          join originality_v_member other on other.case_id = mine.case_id
                        """
                                + SCOPE,
                        plan,
                        unit)
                .query((row, n) ->
                        new Bar(
                                row.getObject(1, UUID.class),
                                new PersonId(row.getObject(2, UUID.class))))
                .list()
                .forEach(bar ->
                        found.computeIfAbsent(bar.reflection(), key -> new HashSet<>())
                                .add(bar.person()));
        return found;
    }

    private JdbcClient.StatementSpec read(String sql, StudyPlanId plan, @Nullable UnitId unit) {
        return jdbc.sql(sql)
                .param("plan", plan.value())
                .param("base", unit == null ? null : unit.value());
    }
}
