package vn.hoctap.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import org.springframework.security.web.WebAttributes;
import vn.hoctap.identity.Installation;
import vn.hoctap.identity.TooManyFailures;
import vn.hoctap.shared.ui.LinkButton;

/** Where one signs in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends FrontDoor implements BeforeEnterObserver, HasDynamicTitle {

    private final Installation installation;

    LoginView(Around around, Installation installation) {
        super(around);
        this.installation = installation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (installation.code().isPresent()) {
            event.forwardTo(FirstVisitView.class);
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        boolean failed = parameters.containsKey("error");
        var first = new LinkButton(FirstSignInView.PATH, getTranslation("login.first"));
        first.setId("login-first");
        first.addClassName("quiet");
        var form = new Div(new SignInForm(failed, failed ? waitSeconds() : 0), links(first));
        form.addClassNames("stack", "g4");
        var help = new Paragraph(getTranslation("login.help"));
        help.addClassNames("small", "muted");
        show(getPageTitle(), form, help);
    }

    private static Div links(LinkButton first) {
        var links = new Div(first);
        links.addClassName("links");
        return links;
    }

    /** What the refusal of this browser's last attempt said; 0 when it was a wrong password. */
    private static long waitSeconds() {
        var session = VaadinSession.getCurrent().getSession();
        var refusal = session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        return refusal instanceof TooManyFailures wait ? roundedUp(wait.getWait()) : 0;
    }

    private static long roundedUp(Duration wait) {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
