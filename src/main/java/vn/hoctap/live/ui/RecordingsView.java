package vn.hoctap.live.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import vn.hoctap.live.CaptionsUnreadable;
import vn.hoctap.live.NewRecording;
import vn.hoctap.live.Recording;
import vn.hoctap.live.RecordingUnreadable;
import vn.hoctap.live.Recordings;
import vn.hoctap.live.Viewings;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.Tile;
import vn.hoctap.study.StudyPlanId;

/** The board brings the recorded sessions of a plan. */
@Route("study-plans/:plan/recordings")
@PermitAll
class RecordingsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Recordings recordings;
    private final Viewings viewings;
    private final AccessPolicy policy;
    private final Div list = new Div();
    private final Div said = new Div();
    private RecordingForm form = new RecordingForm();

    RecordingsView(Recordings recordings, Viewings viewings, AccessPolicy policy) {
        this.policy = policy;
        this.recordings = recordings;
        this.viewings = viewings;
        said.setId("recordings-said");
        list.setId("recordings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var plan = Parameters.id(event, "plan").map(StudyPlanId::new);
        if (plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        policy.require("live.add", Optional.of(plan.get()));
        form = new RecordingForm();
        var back =
                new LinkButton(
                        "study-plans/" + plan.get().value(),
                        "arrow-left",
                        getTranslation("live.form.back"));
        back.addClassNames("quiet", "start");
        back.setId("recordings-back");
        var add = new Button(getTranslation("live.form.add"), click -> add(plan.get()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("recording-add");
        add.addClassName("start");
        add(back, new PageHead("", getPageTitle()), list);
        add(new Card(getTranslation("live.form"), form, said, add));
        showList(plan.get());
    }

    private void showList(StudyPlanId plan) {
        list.removeAll();
        var rows = new RowList();
        viewings.follow(plan)
                .forEach(one ->
                        rows.add(
                                new Row(
                                        new Tile("video", State.DONE),
                                        one.recording().title(),
                                        getTranslation(
                                                "live.form.row",
                                                minutes(one.recording()),
                                                one.recording().demandPercent()),
                                        new Div())));
        if (rows.getComponentCount() > 0) {
            list.add(new Card(rows));
        }
    }

    /** Begun minutes count whole. */
    private static long minutes(Recording recording) {
        return Math.ceilDiv(recording.durationMillis(), 60_000);
    }

    private void add(StudyPlanId plan) {
        said.removeAll();
        try {
            var recording = form.recording();
            if (recording.isEmpty()) {
                say(State.OVERDUE, "live.form.incomplete");
            } else {
                store(plan, recording.get());
                form.clear();
                showList(plan);
                say(State.DONE, "live.form.added");
            }
        } catch (RecordingUnreadable unreadable) {
            say(State.OVERDUE, "live.form.unreadable");
        } catch (CaptionsUnreadable unreadable) {
            say(State.OVERDUE, "live.form.captions.unreadable");
        } catch (IllegalArgumentException chapter) {
            say(State.OVERDUE, "live.form.chapters.unreadable");
        }
    }

    private void store(StudyPlanId plan, NewRecording recording) {
        try (var video = Files.newInputStream(form.video())) {
            recordings.add(plan, recording, video);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(State state, String key) {
        said.add(new Notice(state, getTranslation(key)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("live.recordings");
    }
}
