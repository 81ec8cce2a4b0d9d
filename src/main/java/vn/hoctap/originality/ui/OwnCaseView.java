package vn.hoctap.originality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import vn.hoctap.originality.BadDecision;
import vn.hoctap.originality.CaseEnded;
import vn.hoctap.originality.CaseEvent;
import vn.hoctap.originality.CaseFile;
import vn.hoctap.originality.CaseId;
import vn.hoctap.originality.CaseNews;
import vn.hoctap.originality.Cases;
import vn.hoctap.originality.OwnPart;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Deadline;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;

/** An author's own part in a case: what is asked of him; no name and no text of anybody else. */
@Route("own-cases/:case")
@StyleSheet("assets/cases.css")
@PermitAll
class OwnCaseView extends CasePage implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST = 2_000;

    private final Cases cases;
    private final Clock clock;
    private final TextArea explanation = new TextArea();
    private final Div said = new Div();
    private Optional<CaseId> id = Optional.empty();

    OwnCaseView(Cases cases, CaseNews news, Clock clock) {
        super(news);
        this.cases = cases;
        this.clock = clock;
        addClassName("own-case");
        explanation.setId("own-case-explanation");
        explanation.setLabel(getTranslation("originality.own.explanation"));
        explanation.setMaxLength(LONGEST);
        explanation.setMinRows(5);
        explanation.setWidthFull();
        said.setId("own-case-said");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Optional.of(new CaseId(CaseAddress.id(event, "case")));
        explanation.clear();
        said.removeAll();
        refresh();
    }

    @Override
    boolean concerns(CaseEvent event) {
        return id.filter(event.id()::equals).isPresent();
    }

    /** What he is typing stays. */
    @Override
    void refresh() {
        id.map(cases::ownPart).ifPresent(this::show);
    }

    private void show(OwnPart own) {
        removeAll();
        add(
                new PageHead(
                        getTranslation(
                                "originality.own.kicker",
                                Integer.toString(own.number()),
                                own.document()),
                        getTranslation("originality.own.title")));
        add(asked(own), shared(own));
        if (own.state().isOpen()) {
            add(explaining(own));
        }
    }

    private Component asked(OwnPart own) {
        var rewrite = own.rewrite();
        var card = new Card();
        card.setId("own-case-asked");
        if (own.toRewrite() && rewrite != null) {
            card.add(
                    new StateBadge(State.RETURNED, getTranslation("originality.own.rewrite")),
                    new Deadline(rewrite.due(), Vietnam.today(clock)),
                    small("originality.own.rewrite.how"));
            if (!rewrite.note().isEmpty()) {
                var note = new Paragraph(rewrite.note());
                note.addClassNames("as-typed", "quote");
                card.add(note);
            }
            var way =
                    new LinkButton(
                                    "plans/" + own.plan().value() + "/reflection",
                                    "pencil-line",
                                    getTranslation("originality.own.to-rewrite"))
                            .primary();
            way.setId("own-case-rewrite");
            card.add(way);
        } else {
            card.add(
                    new StateBadge(CaseWords.state(own.state()), state(own)),
                    small("originality.own." + stateKey(own) + ".how"));
        }
        return card;
    }

    private String state(OwnPart own) {
        return getTranslation("originality.own." + stateKey(own));
    }

    private static String stateKey(OwnPart own) {
        return switch (own.state()) {
            case OPEN -> "open";
            case REWRITING -> own.rewrite() == null ? "others" : "rewritten";
            case MEETING -> "meeting";
            case CLOSED -> "closed";
            case DISMISSED -> "dismissed";
        };
    }

    private Component shared(OwnPart own) {
        var card = new Card();
        card.setId("own-case-shared");
        var title = new H2(getTranslation("originality.own.shared"));
        title.addClassName("section-title");
        card.add(title);
        if (own.others() == 0) {
            card.add(small("originality.own.shared.none"));
            return card;
        }
        var words =
                new Paragraph(
                        getTranslation(
                                "originality.own.shared.how",
                                Numbers.percent(own.sharedWords()),
                                Integer.toString(own.others())));
        card.add(words, small("originality.own.fair"));
        var list = new OrderedList();
        list.addClassName("own-passages");
        own.passages()
                .forEach(passage -> {
                    var item = new ListItem(passage);
                    item.addClassName("as-typed");
                    list.add(item);
                });
        card.add(list);
        return card;
    }

    private Component explaining(OwnPart own) {
        var kept = own.explanation();
        if (explanation.isEmpty() && kept != null) {
            explanation.setValue(kept.text());
        }
        if (kept != null && said.getComponentCount() == 0) {
            tellKept(kept);
        }
        var send = new NativeButton(getTranslation("originality.own.explain"));
        send.setId("own-case-explain");
        send.addClassNames("button", own.toRewrite() ? "quiet" : "primary");
        send.addClickListener(click -> explain(own));
        var card = new Card(small("originality.own.explanation.how"), explanation, said, send);
        card.setId("own-case-explaining");
        return card;
    }

    private void tellKept(CaseFile.Explanation kept) {
        said.removeAll();
        said.add(
                new Notice(
                        State.DONE,
                        getTranslation("originality.own.explained", Vietnam.minute(kept.at()))));
    }

    private void explain(OwnPart own) {
        said.removeAll();
        try {
            cases.explain(own.id(), explanation.getValue());
            refresh();
        } catch (BadDecision empty) {
            refuse("originality.own.explanation.missing");
        } catch (CaseEnded ended) {
            refuse("originality.own.explanation.over");
        }
    }

    private void refuse(String key) {
        said.add(new Notice(State.OVERDUE, getTranslation(key)));
    }

    private Paragraph small(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("small", "muted");
        return words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("originality.own.title");
    }
}
