package vn.hoctap.originality.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import vn.hoctap.shared.ui.DayField;

/** Day and minutes of the review meeting, with which the case ends. */
class MeetingForm extends Div {

    private static final int LONGEST_MINUTES = 20_000;

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
        minutes.setWidthFull();
        var send = new NativeButton();
        send.setId("case-record-meeting");
        send.setText(getTranslation("originality.record-meeting"));
        send.addClassNames("button", "primary", "large", "block");
        send.addClickListener(click -> decisions.recordMeeting(day.getValue(), minutes.getValue()));
        add(how, day, minutes, send);
    }
}
