package vn.hoctap.shared.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Says under a text or an answer whether it is stored: "Đã lưu 20:14:05". The browser's channel of
 * acknowledged writes draws it; the server only hears of it.
 */
@Tag("save-mark")
@JsModule("./save-mark.ts")
public class SaveMark extends Span {

    /** Of everything on the page. */
    public SaveMark() {
        for (var state : new String[] {"saved", "waiting", "sign-in", "refused"}) {
            // the placeholder stays for the browser to fill
            getElement()
                    .setAttribute("text-" + state, getTranslation("widget.save." + state, "{0}"));
        }
    }

    /** Of what belongs to one attempt, draft or recording. */
    public SaveMark(UUID target) {
        this();
        getElement().setAttribute("target", target.toString());
    }

    /** What stands there before anything is sent from this page: 20:14:05. */
    public void setSavedAt(String time) {
        getElement().setAttribute("saved-at", time);
    }

    /** Tells the kind of each piece that was stored. */
    public Registration onSaved(Consumer<String> listener) {
        return on("piece-saved", "event.detail.kind", listener);
    }

    /** Tells the code of each piece that was refused, which is the key of a sentence. */
    public Registration onRefused(Consumer<String> listener) {
        return on("piece-refused", "event.detail.code", listener);
    }

    private Registration on(String event, String detail, Consumer<String> listener) {
        return getElement()
                .addEventListener(
                        event,
                        heard -> listener.accept(heard.getEventData().get(detail).asString()))
                .addEventData(detail);
    }
}
