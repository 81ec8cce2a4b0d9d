package vn.hoctap.reflection;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.Vietnam;

/**
 * The door for an author who wants to know before he hands in. A few times a day: enough to mend a
 * text, too few to find out others' texts by trying.
 */
@Service
@Transactional
public class SelfChecks {

    /** So often each Vietnamese day, for one reflection. */
    public static final int A_DAY = 3;

    private final ReflectionStore store;
    private final Drafts drafts;
    private final Places places;
    private final ObjectProvider<SelfCheck> checks;
    private final JdbcClient jdbc;
    private final Clock clock;

    SelfChecks(
            ReflectionStore store,
            Drafts drafts,
            Places places,
            ObjectProvider<SelfCheck> checks,
            JdbcClient jdbc,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.places = places;
        this.checks = checks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How often it may be checked again today. */
    @Operation("reflection.read-own")
    @Transactional(readOnly = true)
    public int left(ReflectionId reflection) {
        return A_DAY - today(reflection);
    }

    /**
     * Compares a draft with study material and the unit's texts; nothing of it is kept but that it
     * was done.
     *
     * @throws NoSelfCheckLeft after {@link #A_DAY} times today
     * @throws DraftChanged when another draft took its place
     * @throws NothingToRead when the file's text is not there
     * @throws ReadByEye when there are pages instead of words
     */
    @Operation("reflection.self-check")
    public CheckedText check(ReflectionId reflection, DraftId draft) {
        var row = store.lock(reflection);
        var content = drafts.content(reflection, draft).orElseThrow(DraftChanged::new);
        if (content.readByEye()) {
            throw new ReadByEye();
        }
        if (today(reflection) >= A_DAY) {
            throw new NoSelfCheckLeft(A_DAY);
        }
        var unit = places.of(row).baseUnit();
        var checked = checks.getObject().of(row.plan(), unit, row.person(), content.text());
        remember(reflection, clock.instant());
        return checked;
    }

    private int today(ReflectionId reflection) {
        var midnight = Vietnam.today(clock).atStartOfDay(Vietnam.ZONE).toInstant();
        return jdbc.sql(
                        """
                        select count(*) from reflection_self_check
                         where reflection_id = :reflection and checked_at >= :midnight
                        """)
                .param("reflection", reflection.value())
                .param("midnight", ReflectionStore.at(midnight))
                .query((row, n) -> row.getInt(1))
                .single();
    }

    private void remember(ReflectionId reflection, Instant at) {
        jdbc.sql(
                        """
                        insert into reflection_self_check (id, reflection_id, checked_at)
                        values (:id, :reflection, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("reflection", reflection.value())
                .param("at", ReflectionStore.at(at))
                .update();
    }
}
