package vn.hoctap.originality;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open pages that a case changed. A page may miss it, so nothing may depend on it but its own
 * freshness.
 */
@Component
public class CaseNews {

    private final Set<Consumer<CaseEvent>> pages = ConcurrentHashMap.newKeySet();

    CaseNews() {}

    /**
     * @param page called on the thread that publishes: it has to return at once and must not throw
     * @return stops it; to be run when the page is closed
     */
    public Runnable listen(Consumer<CaseEvent> page) {
        pages.add(page);
        return () -> pages.remove(page);
    }

    @TransactionalEventListener
    void on(CaseEvent event) {
        pages.forEach(page -> page.accept(event));
    }
}
