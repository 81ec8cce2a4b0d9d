package vn.hoctap.desk;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.hoctap.identity.Installation;
import vn.hoctap.identity.TooManyFailures;
import vn.hoctap.identity.WeakPassword;
import vn.hoctap.identity.WrongCode;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;

/** The first page of an empty installation: the bloc's name and its administrator. */
@Route(value = FirstVisitView.PATH, autoLayout = false)
@AnonymousAllowed
class FirstVisitView extends FrontDoor implements HasDynamicTitle, BeforeEnterObserver {

    static final String PATH = "first-visit";

    private final Installation installation;
    private final Div problem = new Div();
    private final TextField bloc = new TextField();
    private final TextField code = new TextField();
    private final TextField username = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();

    FirstVisitView(Around around, Installation installation) {
        super(around);
        this.installation = installation;
        prepare(code, "code");
        code.setHelperText(getTranslation("login.visit.code-help"));
        prepare(bloc, "bloc");
        prepare(username, "username");
        username.setValue("quantri");
        password.setId("visit-password");
        password.setLabel(getTranslation("login.first.password"));
        password.setHelperText(getTranslation("login.first.rule", WeakPassword.SHORTEST));
        again.setId("visit-again");
        again.setLabel(getTranslation("login.first.again"));
        var found = new Button(getTranslation("login.visit.submit"), click -> found());
        found.setId("visit-submit");
        found.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        found.addClickShortcut(Key.ENTER);
        var form = new Div(problem, code, bloc, username, password, again, found);
        form.addClassNames("stack", "g4");
        show(getPageTitle(), form);
    }

    private void prepare(TextField field, String name) {
        field.setId("visit-" + name);
        field.setLabel(getTranslation("login.visit." + name));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (installation.code().isEmpty()) {
            event.getUI().getPage().setLocation(SignInPage.PATH);
        }
    }

    private void found() {
        problem.removeAll();
        if (bloc.getValue().isBlank() || username.getValue().isBlank()) {
            tell(getTranslation("login.visit.lacking"));
            return;
        }
        if (!password.getValue().equals(again.getValue())) {
            tell(getTranslation("login.first.differ"));
            return;
        }
        try {
            installation.found(
                    code.getValue(), bloc.getValue(), username.getValue(), password.getValue());
            done();
        } catch (WrongCode wrong) {
            tell(getTranslation("login.visit.wrong"));
        } catch (WeakPassword weak) {
            tell(getTranslation("login.first.weak", WeakPassword.SHORTEST));
        } catch (TooManyFailures wait) {
            tell(getTranslation("login.first.wait", wait.getWait().toSeconds() + 1));
        }
    }

    private void done() {
        var notice = new Notice(State.DONE, getTranslation("login.visit.done"));
        notice.setId("visit-done");
        var on =
                toSignIn(new LinkButton(SignInPage.PATH, getTranslation("login.submit")).primary());
        on.setId("visit-on");
        var both = new Div(notice, on);
        both.addClassNames("stack", "g4");
        show(getPageTitle(), both);
    }

    private void tell(String sentence) {
        var notice = new Notice(State.OVERDUE, sentence);
        notice.setId("visit-error");
        problem.add(notice);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.visit.title");
    }
}
