package vn.hoctap.desk;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;

/**
 * A plain form, sent by the browser itself to Spring Security, so that password managers know it
 * and a password never passes through the server's picture of the page.
 */
@Tag("sign-in-form")
@JsModule("./sign-in-form.ts")
class SignInForm extends Div {

    private final Element form = new Element("form");

    /**
     * @param waitSeconds how long the name typed last still has to wait
     */
    SignInForm(boolean failed, long waitSeconds) {
        form.setAttribute("method", "post");
        form.setAttribute("action", "login");
        getElement().appendChild(form);
        if (waitSeconds > 0) {
            getElement().setAttribute("wait", Long.toString(waitSeconds));
            form.appendChild(waitNotice(waitSeconds).getElement());
        } else if (failed) {
            var notice = new Notice(State.OVERDUE, getTranslation("login.wrong"));
            notice.setId("login-error");
            form.appendChild(notice.getElement());
        }
        form.appendChild(field("username", "user", "login.username", null).getElement());
        form.appendChild(field("password", "lock-simple", "login.password", reveal()).getElement());
        var submit = new NativeButton(getTranslation("login.submit"));
        submit.setId("login-submit");
        submit.addClassNames("button", "primary", "large", "block");
        submit.getElement().setAttribute("type", "submit");
        form.appendChild(submit.getElement());
    }

    private Notice waitNotice(long seconds) {
        var notice = new Notice(State.OVERDUE, getTranslation("login.wait"));
        notice.setId("login-error");
        var count = new Span(Long.toString(seconds));
        count.getElement().setAttribute("data-wait", true);
        count.addClassName("num");
        var words = new Span();
        words.getElement()
                .appendChild(
                        new Element("b")
                                .appendChild(count.getElement())
                                .appendChild(
                                        new Span(getTranslation("login.seconds")).getElement()));
        notice.add(words);
        return notice;
    }

    private Div field(String name, String icon, String labelKey, @Nullable NativeButton extra) {
        var input = new Input();
        input.setId("login-" + name);
        input.setType(name.equals("password") ? "password" : "text");
        var element = input.getElement();
        element.setAttribute("name", name);
        element.setAttribute(
                "autocomplete", name.equals("password") ? "current-password" : "username");
        element.setAttribute("autocapitalize", "none");
        element.setAttribute("spellcheck", "false");
        element.setAttribute("required", true);
        element.setAttribute("autofocus", name.equals("username"));
        var frame = new Div(new Icon(icon), input);
        frame.addClassName("input");
        Optional.ofNullable(extra).ifPresent(frame::add);
        var label = new NativeLabel(getTranslation(labelKey));
        label.setFor(input);
        var field = new Div(label, frame);
        field.addClassName("field");
        return field;
    }

    private NativeButton reveal() {
        var reveal = new NativeButton();
        reveal.setId("login-reveal");
        reveal.addClassName("icon-button");
        reveal.add(new Icon("eye"));
        reveal.getElement().setAttribute("type", "button");
        reveal.getElement().setAttribute("data-reveal", true);
        reveal.getElement().setAttribute("aria-label", getTranslation("login.reveal"));
        reveal.getElement().setAttribute("aria-pressed", "false");
        return reveal;
    }
}
