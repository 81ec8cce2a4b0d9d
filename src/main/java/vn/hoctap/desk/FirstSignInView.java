package vn.hoctap.desk;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.hoctap.identity.FirstSignIn;
import vn.hoctap.identity.TooManyFailures;
import vn.hoctap.identity.WeakPassword;
import vn.hoctap.identity.WrongCode;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;

/** Where the printed one-time code becomes a password of one's own. */
@Route(value = FirstSignInView.PATH, autoLayout = false)
@AnonymousAllowed
class FirstSignInView extends FrontDoor implements HasDynamicTitle {

    static final String PATH = "first-sign-in";

    private final FirstSignIn door;
    private final Div problem = new Div();
    private final TextField username = new TextField();
    private final TextField code = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();

    FirstSignInView(Around around, FirstSignIn door) {
        super(around);
        this.door = door;
        label(username, "username");
        username.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
        label(code, "code");
        code.setHelperText(getTranslation("login.first.code-help"));
        password.setId("first-password");
        password.setLabel(getTranslation("login.first.password"));
        password.setHelperText(getTranslation("login.first.rule", WeakPassword.SHORTEST));
        again.setId("first-again");
        again.setLabel(getTranslation("login.first.again"));
        var set = new Button(getTranslation("login.first.submit"), click -> set());
        set.setId("first-submit");
        set.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        set.addClickShortcut(Key.ENTER);
        var form = new Div(problem, username, code, password, again, set);
        form.addClassNames("stack", "g4");
        var back =
                toSignIn(
                        new LinkButton(
                                SignInPage.PATH, "arrow-left", getTranslation("login.first.back")));
        back.addClassName("quiet");
        back.setId("first-back");
        var help = new Paragraph(getTranslation("login.help"));
        help.addClassNames("small", "muted");
        show(getPageTitle(), form, help, back);
    }

    private void label(TextField field, String name) {
        field.setId("first-" + name);
        field.setLabel(getTranslation("login.first." + name));
    }

    private void set() {
        problem.removeAll();
        if (!password.getValue().equals(again.getValue())) {
            tell(getTranslation("login.first.differ"));
            return;
        }
        try {
            door.setPassword(username.getValue(), code.getValue(), password.getValue());
            done();
        } catch (WrongCode wrong) {
            tell(getTranslation("login.first.wrong"));
        } catch (WeakPassword weak) {
            tell(getTranslation("login.first.weak", WeakPassword.SHORTEST));
        } catch (TooManyFailures wait) {
            tell(getTranslation("login.first.wait", wait.getWait().toSeconds() + 1));
        }
    }

    private void done() {
        var notice = new Notice(State.DONE, getTranslation("login.first.done"));
        notice.setId("first-done");
        var on =
                toSignIn(new LinkButton(SignInPage.PATH, getTranslation("login.submit")).primary());
        on.setId("first-on");
        var both = new Div(notice, on);
        both.addClassNames("stack", "g4");
        show(getPageTitle(), both);
    }

    private void tell(String sentence) {
        var notice = new Notice(State.OVERDUE, sentence);
        notice.setId("first-error");
        problem.add(notice);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.first.title");
    }
}
