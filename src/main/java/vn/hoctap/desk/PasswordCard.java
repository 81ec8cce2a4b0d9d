package vn.hoctap.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import vn.hoctap.identity.Credentials;
import vn.hoctap.identity.WeakPassword;
import vn.hoctap.identity.WrongPassword;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;

/** Another password of one's own. */
class PasswordCard extends Card {

    private final Credentials credentials;
    private final Div news = new Div();
    private final PasswordField present = new PasswordField();
    private final PasswordField wanted = new PasswordField();
    private final PasswordField again = new PasswordField();

    PasswordCard(Credentials credentials) {
        this.credentials = credentials;
        label(present, "present", Autocomplete.CURRENT_PASSWORD);
        label(wanted, "wanted", Autocomplete.NEW_PASSWORD);
        wanted.setHelperText(getTranslation("login.first.rule", WeakPassword.SHORTEST));
        label(again, "again", Autocomplete.NEW_PASSWORD);
        var change = new Button(getTranslation("layout.password.change"), click -> change());
        change.setId("profile-password-change");
        var title = new com.vaadin.flow.component.html.H2(getTranslation("layout.password"));
        title.addClassName("section-title");
        var form = new Div(news, present, wanted, again, change);
        form.addClassNames("stack", "g3", "narrow");
        add(title, form);
    }

    private void label(PasswordField field, String part, Autocomplete kind) {
        field.setId("profile-password-" + part);
        field.setLabel(getTranslation("layout.password." + part));
        field.setAutocomplete(kind);
    }

    private void change() {
        if (!wanted.getValue().equals(again.getValue())) {
            tell(State.OVERDUE, getTranslation("login.first.differ"));
            return;
        }
        try {
            credentials.changePassword(present.getValue(), wanted.getValue());
            present.clear();
            wanted.clear();
            again.clear();
            tell(State.DONE, getTranslation("layout.password.changed"));
        } catch (WrongPassword wrong) {
            tell(State.OVERDUE, getTranslation("layout.password.wrong"));
        } catch (WeakPassword weak) {
            tell(State.OVERDUE, getTranslation("login.first.weak", WeakPassword.SHORTEST));
        }
    }

    private void tell(State state, String sentence) {
        news.removeAll();
        var notice = new Notice(state, sentence);
        notice.setId("profile-password-news");
        news.add(notice);
    }
}
