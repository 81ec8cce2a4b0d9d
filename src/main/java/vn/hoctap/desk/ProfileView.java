package vn.hoctap.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.Credentials;
import vn.hoctap.identity.OpenSession;
import vn.hoctap.identity.Sessions;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Chip;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.Tile;

/** What is somebody's own: language, colours, the places where he is signed in, the way out. */
@Route(ProfileView.PATH)
@PermitAll
class ProfileView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "profile";
    private static final int IN_BOTTOM_BAR = 3;

    private final Around around;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Credentials credentials;
    private final AuthenticationContext authentication;

    ProfileView(
            Around around,
            Accounts accounts,
            Sessions sessions,
            Credentials credentials,
            AuthenticationContext authentication) {
        this.around = around;
        this.accounts = accounts;
        this.sessions = sessions;
        this.credentials = credentials;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        var caller = around.caller().orElseThrow();
        add(new PageHead(around.cellOf(caller), caller.name(), signOut()));
        add(otherPages(), languages(), schemes(), places(), new PasswordCard(credentials));
    }

    private Button signOut() {
        var out =
                new Button(
                        getTranslation("layout.sign-out"),
                        new Icon("sign-out"),
                        click -> authentication.logout());
        out.setId("profile-sign-out");
        return out;
    }

    /** On a phone: what did not fit into the bottom bar. */
    private Card otherPages() {
        var links = new UnorderedList();
        links.addClassName("list");
        around.menu().stream()
                .filter(entry -> !entry.path().equals(PATH))
                .skip(IN_BOTTOM_BAR)
                .forEach(entry ->
                        links.add(
                                new com.vaadin.flow.component.html.ListItem(
                                        new MenuLink("more", entry, PATH))));
        var card = new Card(getTranslation("layout.more"), links);
        card.addClassName("on-phone");
        card.setVisible(links.getComponentCount() > 0);
        return card;
    }

    private Card languages() {
        var english = Locale.ENGLISH.equals(UI.getCurrentOrThrow().getLocale());
        return new Card(
                getTranslation("layout.language.title"),
                chips(
                        choice("profile-vi", "layout.language.vi", !english, "vi", this::speak),
                        choice("profile-en", "layout.language.en", english, "en", this::speak)));
    }

    private void speak(String language) {
        var chosen = language.equals("en") ? Locale.ENGLISH : Choices.VIETNAMESE;
        LanguageButton.use(UI.getCurrentOrThrow(), chosen, accounts::chooseLanguage);
    }

    private Card schemes() {
        var now = Choices.scheme(VaadinRequest.getCurrent()).orElse("system");
        var all =
                List.of("system", "light", "dark").stream()
                        .map(scheme ->
                                choice(
                                        "profile-" + scheme,
                                        "layout.scheme." + scheme,
                                        scheme.equals(now),
                                        scheme,
                                        chosen -> {}))
                        .toList();
        all.forEach(chip ->
                chip.addClickListener(click -> {
                    all.forEach(other -> other.setPressed(other.equals(chip)));
                    Choices.useScheme(
                            UI.getCurrentOrThrow(),
                            chip.getId().orElse("").replace("profile-", ""));
                }));
        return new Card(getTranslation("layout.scheme"), chips(all.toArray(Chip[]::new)));
    }

    private static Div chips(Chip... chips) {
        var row = new Div(chips);
        row.addClassNames("row", "wrap");
        return row;
    }

    private Chip choice(
            String id, String key, boolean pressed, String choice, Consumer<String> chosen) {
        var chip = new Chip(getTranslation(key));
        chip.setId(id);
        chip.setPressed(pressed);
        chip.addClickListener(click -> chosen.accept(choice));
        return chip;
    }

    private Card places() {
        var list = new RowList();
        sessions.mine().forEach(session -> list.add(place(session)));
        return new Card(getTranslation("layout.sessions"), list);
    }

    private Row place(OpenSession session) {
        var since =
                getTranslation(
                        "layout.sessions.since",
                        Vietnam.minute(session.since()),
                        session.address());
        var picture = new Tile(Browser.icon(session.browser()));
        var name = Browser.name(session.browser(), getTranslation("layout.sessions.browser"));
        if (session.current()) {
            return new Row(picture, name, since, new Span(getTranslation("layout.sessions.this")));
        }
        var end = new Button(getTranslation("layout.sessions.end"));
        end.setId("profile-end-" + session.key());
        end.addClickListener(click -> {
            sessions.end(session.key());
            draw();
        });
        return new Row(picture, name, since, end);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("layout.profile");
    }
}
