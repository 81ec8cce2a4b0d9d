package vn.hoctap.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import vn.hoctap.roster.PersonFile;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.Tile;

/** One person of the roster: where he belongs and belonged, his posts, and what can be changed. */
@Route(PersonView.PATH + "/:person")
@PermitAll
class PersonView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = PersonsView.PATH;

    private final Persons persons;
    private final PersonChanges changes;
    private final AccessPolicy policy;
    private String name = "";

    PersonView(Persons persons, PersonChanges changes, AccessPolicy policy) {
        this.persons = persons;
        this.changes = changes;
        this.policy = policy;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("person").orElse("");
        try {
            draw(new PersonId(UUID.fromString(asked)));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No person " + asked);
        }
    }

    private void draw(PersonId id) {
        removeAll();
        var file = persons.open(id);
        name = file.name();
        var back = new LinkButton(PersonsView.PATH, "arrow-left", getTranslation("roster.title"));
        back.setId("roster-back");
        back.addClassName("quiet");
        add(back, new PageHead(about(file), name), tools(file), memberships(file), posts(file));
    }

    private String about(PersonFile file) {
        var words = new ArrayList<String>();
        Optional.ofNullable(file.code()).ifPresent(words::add);
        file.memberships().stream()
                .findFirst()
                .ifPresent(now -> {
                    words.add(now.cellName());
                    if (!now.baseName().equals(now.cellName())) {
                        words.add(now.baseName());
                    }
                });
        Optional.ofNullable(file.email()).filter(mail -> !mail.isEmpty()).ifPresent(words::add);
        return String.join(" · ", words);
    }

    private Component tools(PersonFile file) {
        var row = new Div();
        row.addClassNames("row", "wrap");
        boolean belongs =
                file.memberships().stream()
                        .findFirst()
                        .filter(PersonFile.Membership::lasts)
                        .isPresent();
        Runnable again = () -> draw(file.id());
        if (belongs) {
            tool(row, file, "roster.move", "move", () -> changes.move(file, again).open());
            tool(
                    row,
                    file,
                    "roster.change-state",
                    "state",
                    () -> changes.state(file, again).open());
        }
        tool(row, file, "roster.appoint", "appoint", () -> changes.appoint(file, again).open());
        tool(row, file, "roster.correct", "correct", () -> changes.correct(file, again).open());
        if (belongs) {
            tool(row, file, "roster.end-membership", "end", () -> changes.end(file, again).open());
        }
        row.setVisible(row.getComponentCount() > 0);
        return row;
    }

    private void tool(Div row, PersonFile file, String operation, String part, Runnable act) {
        if (policy.allows(operation, Optional.of(file.id()))) {
            var button = new Button(getTranslation("roster.person." + part), click -> act.run());
            button.setId("roster-person-" + part);
            row.add(button);
        }
    }

    private Card memberships(PersonFile file) {
        var list = new RowList();
        list.setId("roster-person-memberships");
        for (var one : file.memberships()) {
            var where =
                    one.cellName().equals(one.baseName())
                            ? one.cellName()
                            : one.cellName() + " · " + one.baseName();
            list.add(
                    new Row(
                            new Tile("users-three"),
                            where,
                            RosterTexts.of(this, one.state())
                                    + " · "
                                    + time(one.from(), one.until(), one.lasts())));
        }
        return new Card(getTranslation("roster.person.memberships"), list);
    }

    private Card posts(PersonFile file) {
        if (file.posts().isEmpty()) {
            var none =
                    new Blank(
                            "user",
                            getTranslation("roster.person.no-posts"),
                            getTranslation("roster.person.no-posts.why"));
            return new Card(getTranslation("roster.person.posts"), none);
        }
        boolean mayEnd = policy.allows("roster.end-post", Optional.of(file.id()));
        var list = new RowList();
        list.setId("roster-person-posts");
        for (var one : file.posts()) {
            var sentence = one.unitName() + " · " + time(one.from(), one.until(), one.lasts());
            list.add(
                    new Row(
                            new Tile("star"),
                            RosterTexts.of(this, one.post()),
                            sentence,
                            mayEnd && one.lasts() ? endPost(file, one) : new Span()));
        }
        return new Card(getTranslation("roster.person.posts"), list);
    }

    private Button endPost(PersonFile file, PersonFile.Held held) {
        var button = new Button(getTranslation("roster.person.end-post"), new Icon("x"));
        button.setId("roster-person-end-post-" + held.post().name());
        button.setAriaLabel(
                getTranslation("roster.person.end-post")
                        + ": "
                        + RosterTexts.of(this, held.post()));
        button.addClickListener(click -> changes.endPost(file, held, () -> draw(file.id())).open());
        return button;
    }

    private String time(LocalDate from, LocalDate until, boolean lasts) {
        return lasts
                ? getTranslation("roster.person.since", Vietnam.date(from))
                : getTranslation(
                        "roster.person.from-until",
                        Vietnam.date(from),
                        Vietnam.date(until.minusDays(1)));
    }

    @Override
    public String getPageTitle() {
        return name.isEmpty() ? getTranslation("roster.title") : name;
    }
}
