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
import vn.hoctap.originality.CaseStep;
import vn.hoctap.originality.MinutesFile;
import vn.hoctap.originality.OpenCase;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;

/** What is to be done with a case now, by whoever looks at it. */
class DecisionCard extends Card {

    /** Saved, never shown by the browser. */
    private static final String PLAIN_BYTES = "application/octet-stream";

    private final OpenCase open;
    private final LocalDate today;
    private final Decisions decisions;
    private final Supplier<MinutesFile> kept;

    /**
     * @param kept reads the file with the minutes, where there is one
     */
    DecisionCard(OpenCase open, LocalDate today, Decisions decisions, Supplier<MinutesFile> kept) {
        super();
        this.open = open;
        this.today = today;
        this.decisions = decisions;
        this.kept = kept;
        setId("case-decision");
        addClassName("case-decision");
        add(new ExplanationList(open));
        boolean decides = open.look() == OpenCase.Look.DECIDES;
        switch (open.state()) {
            case OPEN -> {
                head("originality.decision");
                add(decides ? new DecisionForm(open, today, decisions) : waiting("open"));
            }
            case REWRITING -> rewriting(decides);
            case MEETING -> {
                head("originality.step.met");
                add(decides ? new MeetingForm(today, decisions) : waiting("meeting"));
            }
            case CLOSED -> closed();
            case DISMISSED -> dismissed();
        }
    }

    private void head(String key) {
        var title = new H2(getTranslation(key));
        title.addClassName("section-title");
        addComponentAsFirst(title);
    }

    private Paragraph waiting(String key) {
        var board = open.look() == OpenCase.Look.FOLLOWS ? ".board" : "";
        var words = new Paragraph(getTranslation("originality.waiting." + key + board));
        words.addClassNames("small", "muted");
        return words;
    }

    private void rewriting(boolean decides) {
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
        add(list);
        if (decides) {
            var form = new DecisionForm(open, today, decisions);
            form.setVisible(false);
            var again = new NativeButton();
            again.setId("case-decide-again");
            again.addClassNames("button", "block");
            again.setText(getTranslation("originality.decide-again"));
            again.addClickListener(click -> {
                form.setVisible(true);
                again.setVisible(false);
            });
            add(again, form);
        }
    }

    private void closed() {
        head("originality.state.closed");
        var day = open.metOn();
        add(new Paragraph(getTranslation("originality.met", day == null ? "" : Vietnam.date(day))));
        var minutes = new Div();
        minutes.setId("case-minutes-kept");
        minutes.addClassNames("small", "as-typed");
        minutes.setText(open.minutes() == null ? "" : open.minutes());
        add(minutes);
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
            add(file);
        }
    }

    private void dismissed() {
        head("originality.state.dismissed");
        open.history().stream()
                .filter(line -> line.step() == CaseStep.DISMISSED)
                .max(Comparator.comparing(OpenCase.Happening::at))
                .ifPresent(line -> {
                    var reason = new Paragraph(line.note() == null ? "" : line.note());
                    reason.addClassNames("small", "as-typed");
                    add(reason);
                });
    }
}
