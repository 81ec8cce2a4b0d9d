package vn.hoctap.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.StatusLine;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Numbers;

/** What was done and not yet heard by everybody; repeated at the next start. */
@Component
class EventStatus implements StatusLine {

    /** Older than this, something keeps it from being heard. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    EventStatus(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "status.events";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        jdbc.sql(
                        """
                        select count(*), min(publication_date) from event_publication
                         where completion_date is null
                        """)
                .query((row, n) -> {
                    facts.add(new Fact("status.events.waiting", Numbers.count(row.getLong(1))));
                    var oldest = row.getObject(2, OffsetDateTime.class);
                    if (oldest != null) {
                        var at = oldest.toInstant();
                        boolean well = clock.instant().isBefore(at.plus(PATIENCE));
                        facts.add(new Fact("status.events.oldest", Vietnam.minute(at), well));
                    }
                    return facts.size();
                })
                .single();
        return facts;
    }
}
