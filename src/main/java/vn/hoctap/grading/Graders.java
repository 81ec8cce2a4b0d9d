package vn.hoctap.grading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.reflection.CaseParties;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

/**
 * Who may grade what: the board's graders the key officials, a unit's graders the rest of that
 * unit; nobody his own text or one of a case in which he is an author.
 */
@Component
class Graders {

    private static final String HOLDERS =
            """
              from identity_v_grant g
              join roster_v_person p on p.person_id = g.person_id
             where g.valid_from <= :day and :day < g.valid_until
               and ((:key and g.role = 'BOARD_GRADER' and g.unit_id = :root)
                    or (not :key and g.role = 'UNIT_GRADER' and g.unit_id = :base))
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<CaseParties> cases;
    private final Units units;
    private final Clock clock;

    Graders(JdbcClient jdbc, ObjectProvider<CaseParties> cases, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Who grades the members of a unit, or key officials where there is none; least loaded first.
     */
    List<GraderLoad> of(@Nullable UnitId unit) {
        return holders(
                        unit,
                        """
                        select distinct g.person_id, p.name, p.name_sort,
                               (select count(*) from grading_grade w
                                 where w.grader_id = g.person_id and w.state = 'OPEN') as load
                        """
                                + HOLDERS
                                + " order by load, p.name_sort, g.person_id")
                .query((row, n) ->
                        new GraderLoad(
                                new PersonId(row.getObject("person_id", UUID.class)),
                                row.getString("name"),
                                row.getInt("load")))
                .list();
    }

    /** The same with what each has of one plan, by name. */
    List<GraderRow> of(@Nullable UnitId unit, StudyPlanId plan) {
        return holders(
                        unit,
                        """
                        select distinct g.person_id, p.name, p.name_sort,
                               (select count(*) from grading_grade w
                                 where w.grader_id = g.person_id and w.plan_id = :plan
                                   and w.key_official = :key and w.state = 'OPEN') as waiting,
                               (select count(*) from grading_grade w
                                 where w.grader_id = g.person_id and w.plan_id = :plan
                                   and w.key_official = :key
                                   and w.state in ('DONE', 'PUBLISHED')) as done
                        """
                                + HOLDERS
                                + " order by p.name_sort, g.person_id")
                .param("plan", plan.value())
                .query((row, n) ->
                        new GraderRow(
                                new PersonId(row.getObject("person_id", UUID.class)),
                                row.getString("name"),
                                row.getInt("waiting"),
                                row.getInt("done")))
                .list();
    }

    private JdbcClient.StatementSpec holders(@Nullable UnitId unit, String sql) {
        LocalDate day = Vietnam.today(clock);
        var root = units.root().orElseThrow();
        return jdbc.sql(sql)
                .param("day", day)
                .param("key", unit == null)
                .param("base", unit == null ? root.value() : unit.value())
                .param("root", root.value());
    }

    /** Who may grade it, least loaded first. */
    List<GraderLoad> eligible(GradeRow grade) {
        var parties =
                cases.stream().flatMap(source -> source.of(grade.reflection()).stream()).toList();
        return of(grade.keyOfficial() ? null : grade.baseUnit()).stream()
                .filter(one -> !one.grader().equals(grade.author()))
                .filter(one -> !parties.contains(one.grader()))
                .toList();
    }

    boolean mayGrade(PersonId person, GradeRow grade) {
        return eligible(grade).stream().anyMatch(one -> one.grader().equals(person));
    }

    Optional<PersonId> leastLoaded(GradeRow grade) {
        return eligible(grade).stream().map(GraderLoad::grader).findFirst();
    }
}
