package vn.hoctap.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import vn.hoctap.shared.ui.Icon;

/** A page that could not be drawn; the log says why under the same number. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailedView extends FailurePage implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (refused(parameter.getException())) {
            LOG.info("Refused: {}", event.getLocation().getPath());
            show("lock-simple", "error.denied");
            return HttpServletResponse.SC_FORBIDDEN;
        }
        LOG.error("A page failed: {}", event.getLocation().getPath(), parameter.getException());
        var again = new Button(getTranslation("error.again"), new Icon("arrow-clockwise"));
        again.setId("error-again");
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        again.addClickListener(click -> UI.getCurrentOrThrow().getPage().reload());
        var number = new Span(getTranslation("error.failed.number", FailureNotice.requestNumber()));
        number.setId("error-number");
        number.addClassNames("small", "muted", "num");
        show("plugs", "error.failed", again, number);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** A door may refuse while the page is being made, and what makes pages wraps that. */
    private static boolean refused(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.failed.title");
    }
}
