package vn.hoctap.desk;

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

/** A page whose door refused: the address is right, the object is not his. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedView extends FailurePage
        implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedView.class);

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        LOG.info("Refused: {}", parameter.getException().getMessage());
        show("lock-simple", "error.denied");
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.denied.title");
    }
}
