package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.MyReflection;
import vn.hoctap.reflection.Receipt;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;

/** The receipts of a reflection, the newest first; earlier versions stay. */
@Route("receipts/:reflection")
@StyleSheet("assets/reflection.css")
@PermitAll
class ReceiptView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final HandIns handIns;

    ReceiptView(HandIns handIns) {
        this.handIns = handIns;
        addClassName("hand-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id =
                event.getRouteParameters()
                        .get("reflection")
                        .flatMap(Ids::parse)
                        .map(ReflectionId::new)
                        .orElseThrow(NotFoundException::new);
        removeAll();
        show(handIns.read(id));
    }

    private void show(MyReflection mine) {
        var receipts = handIns.receipts(mine.id());
        if (receipts.isEmpty()) {
            throw new NotFoundException();
        }
        add(new PageHead(mine.assignment().number(), getTranslation("reflection.title")));
        receipts.forEach(receipt -> add(card(mine, receipt)));
        add(new ReadersCard(handIns.readers(mine.id())));
        if (mine.open()) {
            mine.due().ifPresent(due -> add(untilWhen(Vietnam.date(due))));
            add(way("plans/" + mine.assignment().plan().value() + "/reflection", "change"));
        }
        add(way("receipt-check", "check.title"));
        add(way("", "home"));
    }

    private ReceiptCard card(MyReflection mine, Receipt receipt) {
        return new ReceiptCard(
                mine.assignment(), receipt, () -> handIns.text(mine.id(), receipt.version()));
    }

    private Notice untilWhen(String date) {
        var notice = new Notice(getTranslation("reflection.receipt.until", date));
        notice.setId("reflection-receipt-until");
        return notice;
    }

    private Div way(String href, String key) {
        var link = new LinkButton(href, getTranslation("reflection." + key));
        link.setId("reflection-receipt-" + key.replace('.', '-'));
        link.addClassName("quiet");
        var row = new Div(link);
        row.addClassNames("row", "center");
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reflection.receipt.title");
    }
}
