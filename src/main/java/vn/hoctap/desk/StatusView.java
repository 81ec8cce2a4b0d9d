package vn.hoctap.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Duties;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;

/** How the installation is, for its administrator. */
@Route(StatusView.PATH)
@PermitAll
class StatusView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "status";

    private final SystemStatus status;
    private final ObjectProvider<Duties> duties;

    StatusView(SystemStatus status, ObjectProvider<Duties> duties) {
        this.status = status;
        this.duties = duties;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        var topics = status.topics();
        boolean well = topics.stream().allMatch(SystemStatus.Topic::well);
        var again =
                new Button(
                        getTranslation("status.again"),
                        new Icon("arrow-clockwise"),
                        click -> draw());
        again.setId("status-again");
        var trail = new LinkButton("audit", "clipboard-text", getTranslation("audit.title"));
        trail.setId("status-audit");
        add(
                new PageHead(
                        getTranslation(well ? "status.well" : "status.look"),
                        getPageTitle(),
                        trail,
                        again));
        add(new WaitingList(WaitingList.of(duties, this)));
        topics.forEach(topic -> add(card(topic)));
    }

    private Card card(SystemStatus.Topic topic) {
        var title = new H2(getTranslation(topic.titleKey()));
        title.addClassName("section-title");
        var badge =
                topic.well()
                        ? new StateBadge(State.DONE, getTranslation("status.in-order"))
                        : new StateBadge(State.OVERDUE, getTranslation("status.to-do"));
        var head = new Div(title, badge);
        head.addClassNames("row", "between", "wrap");
        var facts = new DescriptionList();
        facts.addClassName("facts");
        topic.facts()
                .forEach(fact -> {
                    facts.add(new DescriptionList.Term(getTranslation(fact.labelKey())));
                    var value = new DescriptionList.Description();
                    if (!fact.well()) {
                        value.add(new Icon(State.OVERDUE.icon()));
                        value.getElement().setAttribute("data-state", State.OVERDUE.attribute());
                    }
                    value.add(new Span(fact.isKey() ? getTranslation(fact.value()) : fact.value()));
                    facts.add(value);
                });
        return new Card(head, facts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("status.title");
    }
}
