package vn.hoctap.quiz;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.study.StudyPlanId;

/** Results added up by the database; of each person the one attempt that counts. */
@Component
class ResultSums {

    private static final int CLASSES = 10;

    private static final String PASSED = "count(*) filter (where share * 100 + 0.000001 >= :pass)";

    private final JdbcClient jdbc;

    ResultSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whose results of which quiz.
     *
     * @param unit null for everybody's
     */
    record Scope(Quiz quiz, @Nullable UnitId unit) {

        String counted() {
            var first =
                    switch (quiz.policy().tries().counts()) {
                        case FIRST -> "a.attempt_no";
                        case LAST -> "a.attempt_no desc";
                        case BEST ->
                                """
                                case when a.possible > 0 then a.points / a.possible else 0 end desc,
                                a.attempt_no
                                """;
                    };
            return """
            with ranked as (
                select a.attempt_id, a.person_id, a.base_unit_id, a.cell_id, a.waiting,
                       case when a.possible > 0 then a.points / a.possible else 0 end as share,
                       row_number() over (partition by a.person_id order by %s) as place
                  from quiz_attempt a
                 where a.quiz_id = :quiz and a.state <> 'OPEN'
                   and (:whole or a.base_unit_id = :unit or a.cell_id = :unit)),
            counted as (select * from ranked where place = 1)
            """
                    .formatted(first);
        }
    }

    private StatementSpec of(Scope scope, String select) {
        var unit = scope.unit();
        return jdbc.sql(scope.counted() + select)
                .param("quiz", scope.quiz().id().value())
                .param("whole", unit == null)
                .param("unit", unit == null ? null : unit.value(), Types.OTHER);
    }

    /** Quizzes that were handed in by somebody of a unit; newest plans last. */
    List<TakenQuiz> quizzes(@Nullable UnitId unit) {
        return jdbc.sql(
                        """
                        select q.plan_id, q.title from quiz_quiz q
                         where exists (select 1 from quiz_attempt a
                                        where a.quiz_id = q.quiz_id and a.state <> 'OPEN'
                                          and (:whole or a.base_unit_id = :unit
                                               or a.cell_id = :unit))
                         order by q.changed_at desc, q.quiz_id
                         fetch first 200 rows only
                        """)
                .param("whole", unit == null)
                .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                .query((row, n) ->
                        new TakenQuiz(
                                new StudyPlanId(row.getObject("plan_id", UUID.class)),
                                row.getString("title")))
                .list();
    }

    QuizFigures figures(Scope scope) {
        var classes =
                IntStream.range(0, CLASSES)
                        .mapToObj(i ->
                                "count(*) filter (where least(%d, floor(share * 10 + 0.0000001)) = %d) as c%d"
                                        .formatted(CLASSES - 1, i, i))
                        .collect(Collectors.joining(", "));
        return of(
                        scope,
                        "select count(*) as persons, "
                                + PASSED
                                + " as passed, coalesce(avg(share), 0) as share,"
                                + " count(*) filter (where waiting > 0) as waiting, "
                                + classes
                                + " from counted")
                .param("pass", scope.quiz().policy().passPercent())
                .query((row, n) -> {
                    var counts = new ArrayList<Integer>();
                    for (int i = 0; i < CLASSES; i++) {
                        counts.add(row.getInt("c" + i));
                    }
                    return new QuizFigures(
                            row.getInt("persons"),
                            row.getInt("passed"),
                            row.getDouble("share"),
                            row.getInt("waiting"),
                            counts);
                })
                .single();
    }

    /** Units of the whole, or cells of a unit, by name. */
    List<UnitResult> units(Scope scope, LocalDate day, int offset, int limit) {
        var column = scope.unit() == null ? "base_unit_id" : "cell_id";
        return of(
                        scope,
                        """
                        select max(u.name) as name, count(*) as persons, %s as passed,
                               avg(share) as share
                          from counted c
                          left join organization_v_unit u on u.unit_id = c.%s
                           and u.valid_from <= :day and :day < u.valid_until
                         group by c.%s
                         order by max(u.name_sort), c.%s
                        offset :offset rows fetch next :limit rows only
                        """
                                .formatted(PASSED, column, column, column))
                .param("pass", scope.quiz().policy().passPercent())
                .param("day", day)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> {
                    var name = row.getString("name");
                    return new UnitResult(
                            name == null ? "" : name,
                            row.getInt("persons"),
                            row.getInt("passed"),
                            row.getDouble("share"));
                })
                .list();
    }

    long countUnits(Scope scope) {
        var column = scope.unit() == null ? "base_unit_id" : "cell_id";
        return of(scope, "select count(distinct " + column + ") from counted")
                .query((row, n) -> row.getLong(1))
                .single();
    }

    List<SectionResult> sections(Scope scope) {
        return of(
                        scope,
                        """
                        select i.section, count(*) as answers, avg(m.credit) as share
                          from counted c
                          join quiz_mark m on m.attempt_id = c.attempt_id
                           and m.credit is not null and m.weight > 0
                          join quiz_item i on i.item_id = m.item_id and i.version = m.version
                         group by i.section
                         order by i.section
                        """)
                .query((row, n) ->
                        new SectionResult(
                                row.getString("section"),
                                row.getInt("answers"),
                                row.getDouble("share")))
                .list();
    }

    /** Those first that were answered worst. */
    List<QuestionResult> questions(Scope scope, int offset, int limit) {
        return of(
                        scope,
                        """
                        select m.item_id, max(q.stem) as stem, max(q.section) as section,
                               count(*) as answers,
                               count(*) filter (where not m.answered) as unanswered,
                               coalesce(avg(m.credit), 0) as share, max(m.weight) as weight
                          from counted c
                          join quiz_mark m on m.attempt_id = c.attempt_id
                          join quiz_question q on q.item_id = m.item_id
                         group by m.item_id
                         order by coalesce(avg(m.credit), 0), m.item_id
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) ->
                        new QuestionResult(
                                new QuestionId(row.getObject("item_id", UUID.class)),
                                row.getString("stem"),
                                row.getString("section"),
                                row.getInt("answers"),
                                row.getInt("unanswered"),
                                row.getDouble("share"),
                                row.getDouble("weight") == 0))
                .list();
    }

    long countQuestions(Scope scope) {
        return of(
                        scope,
                        """
                        select count(distinct m.item_id) from counted c
                          join quiz_mark m on m.attempt_id = c.attempt_id
                        """)
                .query((row, n) -> row.getLong(1))
                .single();
    }
}
