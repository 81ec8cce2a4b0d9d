package vn.hoctap.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.LinkButton;

/** What stands around a form before one is signed in: whose house it is and what one does in it. */
abstract class FrontDoor extends Div {

    static final List<String> STEPS =
            List.of("materials", "session", "quiz", "reflection", "result");
    static final List<String> ICONS =
            List.of("book-open-text", "video", "list-checks", "pencil-line", "seal-check");

    private final Div paper = new Div();

    FrontDoor(Around around) {
        addClassName("sign-in");
        paper.addClassName("paper");
        var front = new Main(new LanguageButton("login-language"), paper);
        front.addClassName("front");
        if (around.isDemo()) {
            front.addComponentAsFirst(new DemoBanner());
        }
        add(side(around.hostName()), front);
    }

    /** Puts a form with its heading on the page, and what stands under it. */
    final void show(String heading, Component form, Component... under) {
        paper.removeAll();
        var sheet = new Section(new H1(heading), form);
        sheet.addClassNames("card", "sheet-of-paper");
        paper.add(sheet);
        if (under.length > 0) {
            var foot = new Div(under);
            foot.addClassName("under");
            paper.add(foot);
        }
    }

    /** A way to the sign-in page, which is a page of its own. */
    static LinkButton toSignIn(LinkButton link) {
        link.setRouterIgnore(true);
        return link;
    }

    private Header side(String host) {
        var name = new Div(getTranslation("app.name"));
        name.addClassName("brand-name");
        var whose = new Div(host);
        whose.addClassNames("small", "soft");
        var brand = new Div(Drawer.mark(), new Div(name, whose));
        brand.addClassName("brand");
        var side = new Header(brand, claim(), new Div());
        side.addClassName("side");
        return side;
    }

    private Div claim() {
        var slogan = new Paragraph(getTranslation("login.slogan"));
        slogan.addClassName("slogan");
        var more = new Paragraph(getTranslation("login.claim"));
        more.addClassName("soft");
        var way = new OrderedList();
        way.addClassName("way");
        for (int i = 0; i < STEPS.size(); i++) {
            var stop = new Span(new Icon(ICONS.get(i)));
            stop.addClassName("stop");
            way.add(new ListItem(stop, new Span(getTranslation("widget.step." + STEPS.get(i)))));
        }
        var claim = new Div(slogan, more, way);
        claim.addClassName("claim");
        return claim;
    }
}
