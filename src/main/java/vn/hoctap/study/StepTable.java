package vn.hoctap.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.roster.PersonId;

/** Writes person x plan x step, set by set. */
@Component
class StepTable {

    /** One row per person and step asked for, of members who must study on the day. */
    private static final String FILL =
            """
            insert into study_step
                   (plan_id, person_id, step, position, base_unit_id, cell_id, state, due_on)
            select p.id, m.person_id, s.step, s.position, m.base_unit_id, m.cell_id,
                   case when s.position = (select min(f.position) from study_plan_step f
                                            where f.plan_id = p.id)
                        then 'TODO' else 'LOCKED' end,
                   s.due_on
              from study_plan p
              join study_plan_step s on s.plan_id = p.id
              join (select person_id, base_unit_id, cell_id, state,
                           row_number() over (partition by person_id order by valid_from desc) as nth
                      from roster_v_membership
                     where valid_from <= :day and :day < valid_until) m on m.nth = 1
             where p.id = :plan
               and m.state not in ('EXEMPT', 'SUSPENDED')
               and (p.whole or exists (select 1 from study_plan_unit u
                                        where u.plan_id = p.id
                                          and u.base_unit_id = m.base_unit_id))
            """;

    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return rows written: persons times steps
     */
    int fill(StudyPlanId plan, LocalDate day) {
        return jdbc.sql(FILL).param("plan", plan.value()).param("day", day).update();
    }

    /**
     * @return rows written; 0 when the plan does not concern the person on the day
     */
    int fill(StudyPlanId plan, PersonId person, LocalDate day) {
        return jdbc.sql(FILL + " and m.person_id = :person")
                .param("plan", plan.value())
                .param("day", day)
                .param("person", person.value())
                .update();
    }

    /** Freezes who holds one of the plan's posts on a day, among those who follow it. */
    void freezeKeyOfficials(StudyPlanId plan, LocalDate day) {
        jdbc.sql(
                        """
                        insert into study_key_official (plan_id, person_id)
                        select distinct k.plan_id, p.person_id
                          from study_plan_post k
                          join roster_v_post p
                            on p.post = k.post and p.valid_from <= :day and :day < p.valid_until
                         where k.plan_id = :plan
                           and exists (select 1 from study_step s
                                        where s.plan_id = k.plan_id and s.person_id = p.person_id)
                           and not exists (select 1 from study_key_official o
                                            where o.plan_id = k.plan_id
                                              and o.person_id = p.person_id)
                        """)
                .param("plan", plan.value())
                .param("day", day)
                .update();
    }

    boolean concerns(StudyPlanId plan, PersonId person) {
        return exists("study_step", plan, person);
    }

    boolean isKeyOfficial(StudyPlanId plan, PersonId person) {
        return exists("study_key_official", plan, person);
    }

    private boolean exists(String table, StudyPlanId plan, PersonId person) {
        return jdbc.sql(
                                "select count(*) as n from "
                                        + table
                                        + " where plan_id = :plan and person_id = :person")
                        .param("plan", plan.value())
                        .param("person", person.value())
                        .query((row, n) -> row.getInt("n"))
                        .single()
                > 0;
    }

    void begin(StudyPlanId plan, PersonId person, Step step, Instant now) {
        jdbc.sql(
                        """
                        update study_step set state = 'DOING', begun_at = :now
                         where plan_id = :plan and person_id = :person and step = :step
                           and state = 'TODO'
                        """)
                .param("plan", plan.value())
                .param("person", person.value())
                .param("step", step.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when it was done already, or is not asked of the person. */
    boolean finish(StudyPlanId plan, PersonId person, Step step, Instant now) {
        return jdbc.sql(
                                """
                                update study_step set state = 'DONE', done_at = :now
                                 where plan_id = :plan and person_id = :person and step = :step
                                   and state <> 'DONE'
                                """)
                        .param("plan", plan.value())
                        .param("person", person.value())
                        .param("step", step.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The first step after one, if it is still locked. */
    void openAfter(StudyPlanId plan, PersonId person, Step step) {
        jdbc.sql(
                        """
                        update study_step set state = 'TODO'
                         where plan_id = :plan and person_id = :person and state = 'LOCKED'
                           and position = (select min(n.position) from study_step n
                                            where n.plan_id = :plan and n.person_id = :person
                                              and n.position > :position)
                        """)
                .param("plan", plan.value())
                .param("person", person.value())
                .param("position", step.number())
                .update();
    }

    /** The step is open again by a day; what comes after it is locked. */
    void sendBack(StudyPlanId plan, PersonId person, Step step, LocalDate due) {
        jdbc.sql(
                        """
                        update study_step set state = 'RETURNED', due_on = :due, done_at = null
                         where plan_id = :plan and person_id = :person and step = :step
                        """)
                .param("plan", plan.value())
                .param("person", person.value())
                .param("step", step.name())
                .param("due", due)
                .update();
        lockAfter(plan, person, step);
    }

    /** The step is open again by the day it had; what comes after it is locked. */
    void reopen(StudyPlanId plan, PersonId person, Step step) {
        int opened =
                jdbc.sql(
                                """
                                update study_step set state = 'TODO', done_at = null
                                 where plan_id = :plan and person_id = :person and step = :step
                                   and state = 'DONE'
                                """)
                        .param("plan", plan.value())
                        .param("person", person.value())
                        .param("step", step.name())
                        .update();
        if (opened > 0) {
            lockAfter(plan, person, step);
        }
    }

    private void lockAfter(StudyPlanId plan, PersonId person, Step step) {
        jdbc.sql(
                        """
                        update study_step set state = 'LOCKED', done_at = null
                         where plan_id = :plan and person_id = :person and position > :position
                           and state <> 'LOCKED'
                        """)
                .param("plan", plan.value())
                .param("person", person.value())
                .param("position", step.number())
                .update();
    }

    /** Moves the last day of a step for one person and keeps why. */
    void extend(Extension extension, Instant now) {
        jdbc.sql(
                        """
                        insert into study_extension
                               (id, plan_id, person_id, step, until, reason, granted_at)
                        values (:id, :plan, :person, :step, :until, :reason, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("plan", extension.plan().value())
                .param("person", extension.person().value())
                .param("step", extension.step().name())
                .param("until", extension.until())
                .param("reason", extension.reason())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        update study_step set due_on = :until
                         where plan_id = :plan and person_id = :person and step = :step
                        """)
                .param("plan", extension.plan().value())
                .param("person", extension.person().value())
                .param("step", extension.step().name())
                .param("until", extension.until())
                .update();
    }
}
