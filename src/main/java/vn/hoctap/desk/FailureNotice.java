package vn.hoctap.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.security.access.AccessDeniedException;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;

/** What somebody sees when a click failed: one sentence and the number to look for in the log. */
class FailureNotice implements ErrorHandler {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(FailureNotice.class);
    private static final int SHOWN_MILLIS = 12_000;

    /** The number of the request being answered; empty outside of one. */
    static String requestNumber() {
        return Objects.requireNonNullElse(MDC.get("request"), "");
    }

    @Override
    public void error(ErrorEvent event) {
        boolean refused = event.getThrowable() instanceof AccessDeniedException;
        if (refused) {
            LOG.info("Refused: {}", event.getThrowable().getMessage());
        } else {
            LOG.error("A click failed", event.getThrowable());
        }
        var ui = UI.getCurrent();
        if (ui != null) {
            show(ui, refused ? "error.denied.reason" : "error.click", requestNumber());
        }
    }

    private static void show(UI ui, String key, String number) {
        var notice = new Notice(State.OVERDUE, ui.getTranslation(key, number));
        notice.setId("error-notice");
        var shown = new Notification(notice);
        shown.setDuration(SHOWN_MILLIS);
        shown.setPosition(Notification.Position.TOP_CENTER);
        shown.open();
    }
}
