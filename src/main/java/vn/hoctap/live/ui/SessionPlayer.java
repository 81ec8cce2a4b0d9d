package vn.hoctap.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import vn.hoctap.live.OpenViewing;
import vn.hoctap.live.ViewingId;

/**
 * The player of a recording with what was watched of it. It is drawn by the browser, which tells
 * the server what plays by the channel of acknowledged writes.
 */
@Tag("session-player")
@JsModule("./session-player.ts")
@StyleSheet("assets/session.css")
class SessionPlayer extends Component {

    private static final List<String> TEXTS =
            List.of(
                    "play",
                    "pause",
                    "sound",
                    "captions",
                    "seek",
                    "speed",
                    "full",
                    "back",
                    "watched",
                    "enough",
                    "seconds",
                    "minutes",
                    "nothing",
                    "ranges",
                    "gap",
                    "parts",
                    "broken",
                    "done",
                    "doing",
                    "save-saved",
                    "save-waiting",
                    "save-sign-in",
                    "save-refused");

    private static final List<String> PAIRS = List.of("at", "missing", "range");

    private static final List<String> REFUSALS =
            List.of("live.watched-elsewhere", "live.watched-too-fast");

    SessionPlayer(OpenViewing open, Runnable done) {
        setId("session-player");
        getElement().setAttribute("session", session(open));
        getElement().setAttribute("texts", texts());
        getElement().addEventListener("session-done", event -> done.run());
    }

    private static String session(OpenViewing open) {
        var recording = open.recording();
        var session = JacksonUtils.createObjectNode();
        session.put(
                "viewing", open.viewing().map(ViewingId::value).map(Object::toString).orElse(null));
        session.put("recording", recording.id().value().toString());
        session.put("durationMs", recording.durationMillis());
        session.put("demandPercent", recording.demandPercent());
        session.put("captioned", recording.captioned());
        session.put("positionMs", open.watched().positionMillis());
        var chapters = session.putArray("chapters");
        recording
                .chapters()
                .forEach(it ->
                        chapters.addObject()
                                .put("fromMs", it.fromMillis())
                                .put("title", it.title()));
        var ranges = session.putArray("ranges");
        open.watched()
                .ranges()
                .list()
                .forEach(it -> ranges.addArray().add(it.fromMillis()).add(it.untilMillis()));
        return session.toString();
    }

    private String texts() {
        var texts = JacksonUtils.createObjectNode();
        // places stay for the browser to fill
        TEXTS.forEach(name -> texts.put(name, getTranslation("live.player." + name, "{0}")));
        PAIRS.forEach(name -> texts.put(name, getTranslation("live.player." + name, "{0}", "{1}")));
        REFUSALS.forEach(code -> texts.put(code, getTranslation(code)));
        return texts.toString();
    }
}
