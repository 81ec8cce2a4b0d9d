package vn.hoctap.grading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.Units;
import vn.hoctap.reflection.CaseParties;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;

/**
 * Who may grade what: the board's graders the key officials, a unit's graders the rest of that
 * unit; nobody his own text or one of a case in which he is an author.
 */
@Component
class Graders {

    private static final String ELIGIBLE =
            """
            select distinct g.person_id, p.name, p.name_sort,
                   (select count(*) from grading_grade w
                     where w.grader_id = g.person_id and w.state = 'OPEN') as load
              from identity_v_grant g
              join roster_v_person p on p.person_id = g.person_id
             where g.valid_from <= :day and :day < g.valid_until
               and ((:key and g.role = 'BOARD_GRADER' and g.unit_id = :root)
                    or (not :key and g.role = 'UNIT_GRADER' and g.unit_id = :base))
             order by load, p.name_sort, g.person_id
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

    /** Least loaded first. */
    List<GraderLoad> eligible(GradeRow grade) {
        LocalDate day = Vietnam.today(clock);
        var parties =
                cases.stream().flatMap(source -> source.of(grade.reflection()).stream()).toList();
        return jdbc
                .sql(ELIGIBLE)
                .param("day", day)
                .param("key", grade.keyOfficial())
                .param("base", grade.baseUnit().value())
                .param("root", units.root().orElseThrow().value())
                .query((row, n) ->
                        new GraderLoad(
                                new PersonId(row.getObject("person_id", UUID.class)),
                                row.getString("name"),
                                row.getInt("load")))
                .list()
                .stream()
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
