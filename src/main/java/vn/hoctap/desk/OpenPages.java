package vn.hoctap.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoctap.identity.AccountId;
import vn.hoctap.identity.AccountLocked;
import vn.hoctap.identity.Caller;
import vn.hoctap.identity.GrantsChanged;
import vn.hoctap.identity.Sessions;
import vn.hoctap.shared.UnreadChanged;

/**
 * The pages that are open in this process, and how they hear of what changed: a hint after the
 * commit, that may be lost; what it is about is read from the database.
 */
@Component
class OpenPages {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPages.class);
    private static final int PATIENCE_SECONDS = 2;

    private final Map<MainLayout, Page> open = new ConcurrentHashMap<>();
    private final Sessions sessions;

    OpenPages(Sessions sessions) {
        this.sessions = sessions;
    }

    void opened(Caller caller, MainLayout layout, UI ui) {
        open.put(layout, new Page(caller, ui));
    }

    void closed(MainLayout layout) {
        open.remove(layout);
    }

    @EventListener
    void heard(UnreadChanged event) {
        tell(
                page ->
                        event.person() == null
                                || page.caller()
                                        .person()
                                        .filter(p -> p.value().equals(event.person()))
                                        .isPresent(),
                MainLayout::redraw);
    }

    @EventListener
    void heard(GrantsChanged event) {
        tell(page -> page.caller().account().equals(event.account()), MainLayout::rightsChanged);
    }

    /** The pages are left for the sign-in page first: without a session they could not be told. */
    @EventListener
    void heard(AccountLocked event) {
        afterCommit(() ->
                Thread.startVirtualThread(() -> {
                    leave(event.account());
                    sessions.endAll(event.account());
                }));
    }

    private void leave(AccountId account) {
        open.values().stream()
                .filter(page -> page.caller().account().equals(account))
                .forEach(page -> {
                    try {
                        page.ui()
                                .access(() -> page.ui().getPage().setLocation(SignInPage.PATH))
                                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    } catch (UIDetachedException | ExecutionException | TimeoutException gone) {
                        LOG.debug("A page could not be told to leave", gone);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    private void tell(Predicate<Page> whom, Consumer<MainLayout> what) {
        afterCommit(() ->
                open.forEach((layout, page) -> {
                    if (whom.test(page)) {
                        // a thread of its own: on this one somebody else acts
                        Thread.startVirtualThread(() -> tell(page.ui(), () -> what.accept(layout)));
                    }
                }));
    }

    private static void afterCommit(Runnable telling) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            telling.run();
                        }
                    });
        } else {
            telling.run();
        }
    }

    private void tell(UI ui, Runnable what) {
        try {
            var _ = ui.access(what::run);
        } catch (UIDetachedException gone) {
            // closed between the look and the call: nobody is there to be told
            open.values().removeIf(page -> page.ui().equals(ui));
        }
    }

    private record Page(Caller caller, UI ui) {}
}
