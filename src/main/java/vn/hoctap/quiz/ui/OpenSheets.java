package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoctap.quiz.TimeGiven;

/**
 * The sheets that are open in this process; they hear at once when more time was given. A page that
 * cannot be told sees it with its next answer, and before it ends.
 */
@Component
class OpenSheets {

    private final Map<QuizSheet, UI> open = new ConcurrentHashMap<>();

    void opened(QuizSheet sheet, UI ui) {
        open.put(sheet, ui);
    }

    void closed(QuizSheet sheet) {
        open.remove(sheet);
    }

    @EventListener
    void heard(TimeGiven event) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            tell(event);
                        }
                    });
        } else {
            tell(event);
        }
    }

    private void tell(TimeGiven event) {
        open.forEach((sheet, ui) -> {
            if (event.attempts().contains(sheet.attempt())) {
                // a thread of its own: on this one somebody else acts
                Thread.startVirtualThread(() -> renew(sheet, ui));
            }
        });
    }

    private void renew(QuizSheet sheet, UI ui) {
        try {
            var _ = ui.access(() -> sheet.getElement().callJsFunction("renew"));
        } catch (UIDetachedException gone) {
            open.remove(sheet);
        }
    }
}
