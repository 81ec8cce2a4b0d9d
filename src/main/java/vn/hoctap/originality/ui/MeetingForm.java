package vn.hoctap.originality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.originality.MinutesFile;
import vn.hoctap.shared.ui.DayField;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;

/** Day and minutes of the review meeting, as a text or a file, with which the case ends. */
class MeetingForm extends Div {

    private static final int LONGEST_MINUTES = 20_000;
    private static final int MOST_BYTES = 25 * 1024 * 1024;

    private final Div said = new Div();
    private @Nullable MinutesFile brought;

    MeetingForm(LocalDate today, Decisions decisions) {
        addClassNames("stack", "g3");
        var how = new Paragraph(getTranslation("originality.meeting.how"));
        how.addClassNames("small", "muted");
        var day = new DayField(getTranslation("originality.met-on"));
        day.setId("case-met-on");
        day.setMax(today);
        day.setValue(today);
        day.setWidthFull();
        var minutes = new TextArea(getTranslation("originality.minutes"));
        minutes.setId("case-minutes");
        minutes.setMaxLength(LONGEST_MINUTES);
        minutes.setMinRows(6);
        minutes.setValueChangeMode(ValueChangeMode.LAZY);
        minutes.setWidthFull();
        var send = new NativeButton();
        send.setId("case-record-meeting");
        send.setText(getTranslation("originality.record-meeting"));
        send.addClassNames("button", "primary", "large", "block");
        send.addClickListener(
                click -> decisions.recordMeeting(day.getValue(), minutes.getValue(), brought));
        said.setId("case-minutes-brought");
        said.getElement().setAttribute("aria-live", "polite");
        add(how, day, minutes, file(), said, send);
    }

    private Upload file() {
        var upload =
                new Upload(
                        UploadHandler.inMemory((about, bytes) -> {
                            brought = new MinutesFile(about.fileName(), bytes);
                            said.removeAll();
                            said.add(
                                    new Notice(
                                            State.DONE,
                                            getTranslation(
                                                    "originality.minutes.file.brought",
                                                    about.fileName())));
                        }));
        upload.setId("case-minutes-upload");
        var button = new Button(getTranslation("originality.minutes.file"));
        button.setId("case-minutes-choose");
        upload.setUploadButton(button);
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(MinutesFile.ENDINGS.toArray(String[]::new));
        upload.addFileRemovedListener(removed -> {
            brought = null;
            said.removeAll();
        });
        upload.addFileRejectedListener(rejected -> {
            said.removeAll();
            said.add(
                    new Notice(
                            State.OVERDUE, getTranslation("originality.refused.minutes-unknown")));
        });
        return upload;
    }
}
