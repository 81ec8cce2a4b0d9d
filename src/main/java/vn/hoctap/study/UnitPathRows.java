package vn.hoctap.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.VietnameseText;

/** The members of one unit with their steps, in the order of their names. */
@Component
class UnitPathRows {

    /** The rows of a unit or cell; parameters plan, unit and today. */
    static final String UNIT =
            """
             s.plan_id = :plan
               and (s.base_unit_id = :unit or s.cell_id = :unit
                    or s.cell_id in (select c.unit_id from organization_v_unit c
                                      where c.parent_id = :unit and c.valid_from <= :today
                                        and :today < c.valid_until))
            """;

    private final JdbcClient jdbc;

    UnitPathRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitRow> page(Scope scope, UnitLook look, int offset, int limit) {
        var terms = VietnameseText.terms(look.search());
        var query =
                jdbc.sql(
                                """
                                select r.person_id, r.name, r.name_sort,
                                       (select max(c.name) from organization_v_unit c
                                         where c.unit_id = s.cell_id and c.valid_from <= :today
                                           and :today < c.valid_until) as cell
                                  from study_step s
                                  join roster_v_person_search r on r.person_id = s.person_id
                                 where %s %s
                                 group by r.person_id, r.name, r.name_sort, s.cell_id
                                having %s
                                 order by %s, r.person_id
                                offset :offset rows fetch next :limit rows only
                                """
                                        .formatted(
                                                UNIT,
                                                matching(terms),
                                                having(look.filter()),
                                                look.sort().order()))
                        .param("plan", scope.plan().value())
                        .param("unit", scope.unit().value())
                        .param("today", scope.today())
                        .param("offset", offset)
                        .param("limit", limit);
        for (int i = 0; i < terms.size(); i++) {
            query = query.param("term" + i, terms.get(i));
        }
        var members =
                query.query((row, n) ->
                                new UnitRow(
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        row.getString("name"),
                                        row.getString("cell"),
                                        List.of()))
                        .list();
        return withSteps(scope, members);
    }

    private static String matching(List<String> terms) {
        return IntStream.range(0, terms.size())
                .mapToObj(i -> " and r.name_search like :term" + i + " escape '\\'")
                .collect(Collectors.joining());
    }

    private List<UnitRow> withSteps(Scope scope, List<UnitRow> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        Map<PersonId, List<PathStep>> steps = new HashMap<>();
        jdbc.sql(
                        """
                        select person_id, step, state, due_on, done_at from study_step
                         where plan_id = :plan and person_id in (:persons) order by position
                        """)
                .param("plan", scope.plan().value())
                .param("persons", members.stream().map(row -> row.person().value()).toList())
                .query(row -> {
                    steps.computeIfAbsent(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    person -> new ArrayList<>())
                            .add(PathRows.step(row, scope.today()));
                });
        return members.stream()
                .map(row ->
                        new UnitRow(
                                row.person(),
                                row.name(),
                                row.cell(),
                                steps.getOrDefault(row.person(), List.of())))
                .toList();
    }

    Map<UnitFilter, Integer> counts(Scope scope) {
        var counts = new EnumMap<UnitFilter, Integer>(UnitFilter.class);
        jdbc.sql(
                        """
                        select count(*) as members, sum(overdue) as overdue,
                               sum(returned) as returned, sum(unfinished) as unfinished,
                               sum(missing) as missing
                          from (select s.person_id,
                                       max(%s) as overdue, max(%s) as returned,
                                       max(%s) as unfinished, max(%s) as missing
                                  from study_step s where %s group by s.person_id) p
                        """
                                .formatted(
                                        flag(UnitFilter.OVERDUE),
                                        flag(UnitFilter.RETURNED),
                                        flag(UnitFilter.UNFINISHED),
                                        flag(UnitFilter.NOT_HANDED_IN),
                                        UNIT))
                .param("plan", scope.plan().value())
                .param("unit", scope.unit().value())
                .param("today", scope.today())
                .query(row -> {
                    counts.put(UnitFilter.ALL, row.getInt("members"));
                    counts.put(UnitFilter.OVERDUE, row.getInt("overdue"));
                    counts.put(UnitFilter.RETURNED, row.getInt("returned"));
                    counts.put(UnitFilter.UNFINISHED, row.getInt("unfinished"));
                    counts.put(UnitFilter.NOT_HANDED_IN, row.getInt("missing"));
                });
        return counts;
    }

    /** Who has a step past its day or one that was sent back. */
    List<PersonId> behind(Scope scope) {
        return jdbc.sql(
                        """
                        select s.person_id from study_step s where %s
                         group by s.person_id having max(%s) = 1 or max(%s) = 1
                        """
                                .formatted(
                                        UNIT, flag(UnitFilter.OVERDUE), flag(UnitFilter.RETURNED)))
                .param("plan", scope.plan().value())
                .param("unit", scope.unit().value())
                .param("today", scope.today())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Everybody of the unit whom the plan concerns. */
    List<PersonId> concerned(Scope scope) {
        return jdbc.sql("select distinct s.person_id from study_step s where " + UNIT)
                .param("plan", scope.plan().value())
                .param("unit", scope.unit().value())
                .param("today", scope.today())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private static String having(UnitFilter filter) {
        return "max(" + flag(filter) + ") = 1";
    }

    /** 1 for a step that puts its person under the filter. */
    private static String flag(UnitFilter filter) {
        var condition =
                switch (filter) {
                    case ALL -> "1 = 1";
                    case OVERDUE ->
                            "s.state not in ('DONE', 'LOCKED') and s.step <> 'RESULT'"
                                    + " and s.due_on < :today";
                    case RETURNED -> "s.state = 'RETURNED'";
                    case UNFINISHED -> "s.state <> 'DONE' and s.step <> 'RESULT'";
                    case NOT_HANDED_IN -> "s.state <> 'DONE' and s.step = 'REFLECTION'";
                };
        return "case when " + condition + " then 1 else 0 end";
    }

    /** What is looked at: one plan in one unit on one day. */
    record Scope(StudyPlanId plan, UnitId unit, LocalDate today) {}
}
