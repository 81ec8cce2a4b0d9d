package vn.hoctap.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.shared.ui.MenuEntry;
import vn.hoctap.shared.ui.Rail;

/**
 * Around every page: on a desk a drawer, on a phone a bar above and one below. Both are in the page
 * and the style sheet shows one, so that nothing is asked of the browser before it can be drawn.
 */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final int IN_BOTTOM_BAR = 3;

    private final Around around;
    private final OpenPages pages;
    private final Div content = new Div();
    private final Drawer drawer;
    private final Nav bottom = new Nav();
    private final Span title = new Span();
    private final List<Bell> bells;
    private String path = "";
    private List<MenuEntry> menu = List.of();

    MainLayout(Around around, OpenPages pages, AuthenticationContext authentication) {
        this.around = around;
        this.pages = pages;
        this.drawer = new Drawer(around);
        this.bells =
                around.unread()
                        .map(unread ->
                                List.of(
                                        new Bell("layout-bell", unread),
                                        new Bell("layout-bell-bar", unread)))
                        .orElse(List.of());
        addClassName("shell");
        add(skipLink());
        if (around.isDemo()) {
            add(new DemoBanner());
        }
        content.addClassName("content");
        content.add(tools());
        var desk = new Div(drawer, content);
        desk.addClassName("desk");
        bottom.addClassName("bottombar");
        bottom.getElement().setAttribute("aria-label", getTranslation("layout.menu"));
        add(new NetworkMark(), topBar(), desk, bottom);
        add(new SessionClock(authentication::logout));
    }

    private Anchor skipLink() {
        var link = new Anchor("#content", getTranslation("layout.skip"));
        link.setId("layout-skip");
        link.addClassNames("button", "skip-link");
        // the address of the page is not the base of its links
        link.getElement()
                .executeJs(
                        "this.addEventListener('click', event => { event.preventDefault();"
                                + " document.getElementById('content')?.focus(); })");
        return link;
    }

    private Header topBar() {
        title.addClassName("bar-title");
        var words = new Div(title);
        words.addClassName("grow");
        var home = new Anchor("", Drawer.mark());
        home.getElement().setAttribute("aria-label", getTranslation("layout.home"));
        home.addClassName("brand");
        var bar = new Header(home, words);
        bar.addClassName("topbar");
        bells.stream().skip(1).forEach(bar::add);
        return bar;
    }

    private Header tools() {
        var tools = new Header(new LanguageButton("layout-language", around::rememberLanguage));
        tools.addClassName("tools");
        bells.stream().limit(1).forEach(tools::add);
        return tools;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement page) {
        if (page != null) {
            boolean rail =
                    page instanceof Component shown
                            && shown.getClass().isAnnotationPresent(Rail.class);
            getElement().setAttribute("data-rail", rail);
            content.getElement().appendChild(page.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        Optional.ofNullable(old).ifPresent(page -> page.getElement().removeFromParent());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var before = path;
        path = event.getLocation().getPath();
        if (!before.isEmpty() && !path.equals(before) && !isBack(event)) {
            // another page begins at its top; one that wants another place scrolls after this
            event.getLocationChangeEvent().getUI().getPage().executeJs("window.scrollTo(0, 0)");
        }
        redraw();
    }

    private static boolean isBack(AfterNavigationEvent event) {
        return event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY;
    }

    /** Draws menu and counts as they are for the caller now. */
    final void redraw() {
        around.readingRolesOnce(this::drawMenu);
    }

    private void drawMenu() {
        menu = around.menu();
        title.setText(section());
        drawer.show(menu, path);
        bottom.removeAll();
        var profile = menu.stream().filter(entry -> entry.path().equals(ProfileView.PATH));
        menu.stream()
                .filter(entry -> !entry.path().equals(ProfileView.PATH))
                .limit(IN_BOTTOM_BAR)
                .forEach(entry -> bottom.add(new MenuLink("bar", entry, path)));
        profile.forEach(entry -> bottom.add(new MenuLink("bar", entry, path)));
        recount();
    }

    /** Where one is, in the menu's words: the page's own title stands below and may be long. */
    private String section() {
        return menu.stream()
                .filter(entry -> MenuLink.leadsTo(entry.path(), path))
                .findFirst()
                .map(entry -> getTranslation(entry.titleKey()))
                .orElse(getTranslation("app.name"));
    }

    /** Reads the number on the bell anew. */
    final void recount() {
        around.unread().ifPresent(unread -> bells.forEach(bell -> bell.setUnread(unread)));
    }

    /** Roles have changed: the menu follows, and a page that is no longer his is left. */
    final void rightsChanged() {
        boolean was = menu.stream().anyMatch(entry -> MenuLink.leadsTo(entry.path(), path));
        redraw();
        boolean is = menu.stream().anyMatch(entry -> MenuLink.leadsTo(entry.path(), path));
        if (was && !is) {
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        around.caller().ifPresent(caller -> pages.opened(caller, this, event.getUI()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        pages.closed(this);
    }
}
