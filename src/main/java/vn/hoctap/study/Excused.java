package vn.hoctap.study;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.roster.RosterChanged;
import vn.hoctap.shared.Sweep;
import vn.hoctap.shared.Vietnam;

/**
 * Members who are exempt or suspended have no duty, also when that came after a plan was published:
 * the paths they have not finished are put aside as they are, so that no count, list or reminder
 * knows them, and are put back when their duty begins again. Whoever has handed in keeps his path:
 * what is left is others' work.
 */
@Component
class Excused implements Sweep {

    private static final String COLUMNS =
            """
            plan_id, person_id, step, position, base_unit_id, cell_id, state, due_on, begun_at,
            done_at
            """;

    /** The last membership that began by the day and lasts. */
    private static final String STATE =
            """
            (select m.state from roster_v_membership m
              where m.person_id = s.person_id and m.valid_from <= :day and :day < m.valid_until
              order by m.valid_from desc fetch first 1 row only)
            """;

    private static final String WITHOUT_DUTY =
            """
            s.person_id in (select e.person_id from roster_v_membership e
                             where e.state in ('EXEMPT', 'SUSPENDED') and e.valid_from <= :day
                               and :day < e.valid_until)
              and %s in ('EXEMPT', 'SUSPENDED')
              and exists (select 1 from study_step u
                           where u.plan_id = s.plan_id and u.person_id = s.person_id
                             and u.step <> 'RESULT' and u.state <> 'DONE')
            """
                    .formatted(STATE);

    private static final String WITH_DUTY = STATE + " not in ('EXEMPT', 'SUSPENDED')";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Excused(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "study.excused";
    }

    /** A change may begin on a later day than it was entered. */
    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(status -> sort(Vietnam.today(clock)));
    }

    @ApplicationModuleListener
    void on(RosterChanged event) {
        sort(Vietnam.today(clock));
    }

    private void sort(LocalDate day) {
        move("study_step", "study_step_excused", WITHOUT_DUTY, day);
        move("study_step_excused", "study_step", WITH_DUTY, day);
    }

    /** Two who do this at once move each step once. */
    private void move(String from, String to, String which, LocalDate day) {
        int moved =
                jdbc.sql(
                                ("insert into %s (%s) select %s from %s s where %s"
                                                + " on conflict do nothing")
                                        .formatted(to, COLUMNS, COLUMNS, from, which))
                        .param("day", day)
                        .update();
        if (moved > 0) {
            jdbc.sql(
                            """
                            delete from %s
                             where exists (select 1 from %s t
                                            where t.plan_id = %s.plan_id
                                              and t.person_id = %s.person_id
                                              and t.step = %s.step)
                            """
                                    .formatted(from, to, from, from, from))
                    .update();
        }
    }
}
