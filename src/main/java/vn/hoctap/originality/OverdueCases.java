package vn.hoctap.originality;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.shared.Sweep;
import vn.hoctap.shared.Vietnam;

/** Tells the board of cases whose step was not done by its last day; of each such day once. */
@Component
class OverdueCases implements Sweep {

    private final JdbcClient jdbc;
    private final CaseStore cases;
    private final CaseHistory history;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OverdueCases(
            JdbcClient jdbc,
            CaseStore cases,
            CaseHistory history,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.history = history;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "originality-overdue-cases";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        overdue().forEach(id -> transaction.executeWithoutResult(status -> escalate(id)));
    }

    private List<CaseId> overdue() {
        return jdbc.sql(
                        """
                        select id from originality_case
                         where state in ('OPEN', 'REWRITING', 'MEETING') and due_on < :today
                           and (overdue_told is null or overdue_told < due_on)
                         order by number
                        """)
                .param("today", Vietnam.today(clock))
                .query((row, n) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    private void escalate(CaseId id) {
        var file = cases.lock(id).orElseThrow();
        boolean passed = file.state().isOpen() && file.dueOn().isBefore(Vietnam.today(clock));
        int told =
                passed
                        ? jdbc.sql(
                                        """
                                        update originality_case set overdue_told = due_on
                                         where id = :id
                                           and (overdue_told is null or overdue_told < due_on)
                                        """)
                                .param("id", id.value())
                                .update()
                        : 0;
        if (told > 0) {
            history.add(id, CaseStep.ESCALATED, null, Vietnam.date(file.dueOn()));
            events.publishEvent(new CaseOverdue(id, file.plan(), file.baseUnit(), file.dueOn()));
        }
    }
}
