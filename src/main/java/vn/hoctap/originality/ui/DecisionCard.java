package vn.hoctap.originality.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Supplier;
import vn.hoctap.originality.CaseState;
import vn.hoctap.originality.CaseStep;
import vn.hoctap.originality.MinutesFile;
import vn.hoctap.originality.OpenCase;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;

/**
 * What is to be done with a case now, by whoever looks at it. What is typed into its forms stays
 * when the case changes, until the decision is taken.
 */
class DecisionCard extends Card {

    /** Saved, never shown by the browser. */
    private static final String PLAIN_BYTES = "application/octet-stream";

    private final LocalDate today;
    private final Supplier<MinutesFile> kept;
    private final Div about = new Div();
    private final NativeButton again = new NativeButton();
    private final DecisionForm deciding;
    private final MeetingForm meeting;

    /**
     * @param kept reads the file with the minutes, where there is one
     */
    DecisionCard(LocalDate today, Decisions decisions, Supplier<MinutesFile> kept) {
        super();
        this.today = today;
        this.kept = kept;
        deciding = new DecisionForm(today, decisions);
        meeting = new MeetingForm(today, decisions);
        setId("case-decision");
        addClassName("case-decision");
        about.addClassNames("stack", "g3");
        again.setId("case-decide-again");
        again.addClassNames("button", "block");
        again.setText(getTranslation("originality.decide-again"));
        again.addClickListener(click -> {
            deciding.setVisible(true);
            again.setVisible(false);
        });
        deciding.setVisible(false);
        add(about, again, deciding, meeting);
    }

    void show(OpenCase open) {
        boolean decides = open.look() == OpenCase.Look.DECIDES;
        boolean asked = deciding.isVisible();
        about.removeAll();
        about.add(new ExplanationList(open));
        deciding.offer(open);
        deciding.setVisible(false);
        again.setVisible(false);
        meeting.setVisible(decides && open.state() == CaseState.MEETING);
        switch (open.state()) {
            case OPEN -> {
                head("originality.decision");
                deciding.setVisible(decides);
                wait(open, "open");
            }
            case REWRITING -> {
                rewriting(open);
                deciding.setVisible(decides && asked);
                again.setVisible(decides && !asked);
            }
            case MEETING -> {
                head("originality.step.met");
                wait(open, "meeting");
            }
            case CLOSED -> closed(open);
            case DISMISSED -> dismissed(open);
        }
    }

    private void head(String key) {
        var title = new H2(getTranslation(key));
        title.addClassName("section-title");
        about.addComponentAsFirst(title);
    }

    private void wait(OpenCase open, String key) {
        if (open.look() == OpenCase.Look.DECIDES) {
            return;
        }
        var board = open.look() == OpenCase.Look.FOLLOWS ? ".board" : "";
        var words = new Paragraph(getTranslation("originality.waiting." + key + board));
        words.addClassNames("small", "muted");
        about.add(words);
    }

    private void rewriting(OpenCase open) {
        head("originality.step.rewritten");
        var list = new UnorderedList();
        list.addClassNames("list", "small");
        for (var author : open.authors()) {
            var rewrite = author.rewrite();
            if (rewrite != null) {
                boolean done = rewrite.answer() != null;
                boolean late = !done && rewrite.due().isBefore(today);
                var state = done ? State.DONE : late ? State.OVERDUE : State.DOING;
                var words =
                        done
                                ? getTranslation("originality.rewrite.done")
                                : getTranslation(
                                        "originality.rewrite.due", Vietnam.date(rewrite.due()));
                var name = new Span(author.name());
                name.addClassName("grow");
                list.add(new ListItem(name, new StateBadge(state, words)));
            }
        }
        about.add(list);
    }

    private void closed(OpenCase open) {
        head("originality.state.closed");
        var day = open.metOn();
        about.add(
                new Paragraph(
                        getTranslation("originality.met", day == null ? "" : Vietnam.date(day))));
        var minutes = new Div();
        minutes.setId("case-minutes-kept");
        minutes.addClassNames("small", "as-typed");
        minutes.setText(open.minutes() == null ? "" : open.minutes());
        about.add(minutes);
        var name = open.minutesName();
        if (name != null) {
            var file = new LinkButton("", "paperclip", name);
            file.setId("case-minutes-file");
            file.setHref(
                    DownloadHandler.fromInputStream(request -> {
                        var read = kept.get();
                        var bytes = new ByteArrayInputStream(read.content());
                        return new DownloadResponse(
                                bytes, read.name(), PLAIN_BYTES, read.content().length);
                    }));
            about.add(file);
        }
    }

    private void dismissed(OpenCase open) {
        head("originality.state.dismissed");
        open.history().stream()
                .filter(line -> line.step() == CaseStep.DISMISSED)
                .max(Comparator.comparing(OpenCase.Happening::at))
                .ifPresent(line -> {
                    var reason = new Paragraph(line.note() == null ? "" : line.note());
                    reason.addClassNames("small", "as-typed");
                    about.add(reason);
                });
    }
}
