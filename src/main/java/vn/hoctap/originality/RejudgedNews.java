package vn.hoctap.originality;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Tells open pages how far a changed policy has been applied; a page may miss it. */
@Component
public class RejudgedNews {

    private final Set<Runnable> pages = ConcurrentHashMap.newKeySet();

    RejudgedNews() {}

    /**
     * @param page called on the thread that judges: it has to return at once and must not throw
     * @return stops it; to be run when the page is closed
     */
    public Runnable listen(Runnable page) {
        pages.add(page);
        return () -> pages.remove(page);
    }

    void tell() {
        pages.forEach(Runnable::run);
    }
}
