package vn.hoctap.study;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open pages that a plan was published. A page may miss it, so nothing may depend on it but
 * its own freshness.
 */
@Component
public class PlanNews {

    private final Set<Consumer<StudyPlanId>> pages = ConcurrentHashMap.newKeySet();

    PlanNews() {}

    /**
     * @param page called on the thread that publishes: it has to return at once and must not throw
     * @return stops it; to be run when the page is closed
     */
    public Runnable listen(Consumer<StudyPlanId> page) {
        pages.add(page);
        return () -> pages.remove(page);
    }

    @TransactionalEventListener
    void on(PlanPublished published) {
        pages.forEach(page -> page.accept(published.plan()));
    }
}
