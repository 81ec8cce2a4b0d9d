package vn.hoctap.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;

/** Warns before the session ends and lets its owner sign in over the page when it has ended. */
@Tag("session-clock")
@JsModule("./session-clock.ts")
class SessionClock extends Component {

    SessionClock(Runnable leave) {
        setId("layout-session");
        var texts = JacksonUtils.createObjectNode();
        texts.put("title", getTranslation("layout.sign-in.title"));
        texts.put("reason", getTranslation("layout.sign-in.reason"));
        texts.put("username", getTranslation("login.username"));
        texts.put("password", getTranslation("login.password"));
        texts.put("submit", getTranslation("login.submit"));
        texts.put("wrong", getTranslation("login.wrong"));
        texts.put("offline", getTranslation("layout.sign-in.offline"));
        texts.put("warning", getTranslation("layout.session.warning"));
        texts.put("warningReason", getTranslation("layout.session.warning-reason", "{0}"));
        texts.put("stay", getTranslation("layout.session.stay"));
        texts.put("leave", getTranslation("layout.sign-out"));
        getElement().setAttribute("texts", texts.toString());
        getElement().addEventListener("leave", event -> leave.run());
    }
}
