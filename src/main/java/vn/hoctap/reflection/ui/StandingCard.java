package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.MyReflection;
import vn.hoctap.reflection.Receipt;
import vn.hoctap.reflection.ReflectionState;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;

/** The version that stands: its receipt, and what its author may do with it. */
class StandingCard extends Card {

    private final HandIns handIns;
    private final MyReflection mine;
    private final Runnable changed;

    StandingCard(HandIns handIns, MyReflection mine, Receipt receipt, Runnable changed) {
        this.handIns = handIns;
        this.mine = mine;
        this.changed = changed;
        setId("reflection-standing");
        var what =
                new Paragraph(
                        getTranslation(
                                "reflection.standing",
                                receipt.number(),
                                Vietnam.minute(receipt.submittedAt())));
        what.addClassNames("small", "num");
        var ways = new Div(receiptLink());
        ways.addClassNames("row", "wrap");
        if (mine.open()) {
            ways.add(button("reflection-rework", "reflection.rework", this::rework));
            if (mine.state() == ReflectionState.SUBMITTED) {
                ways.add(button("reflection-withdraw", "reflection.withdraw", this::ask));
            }
        }
        add(new StateBadge(State.DONE, getTranslation("reflection.received")), what, ways);
    }

    private LinkButton receiptLink() {
        var link =
                new LinkButton(
                        "receipts/" + mine.id().value(), getTranslation("reflection.receipt.open"));
        link.setId("reflection-receipt");
        return link;
    }

    private NativeButton button(String id, String key, Runnable click) {
        var button = new NativeButton(getTranslation(key), event -> click.run());
        button.setId(id);
        button.addClassName("button");
        return button;
    }

    private void rework() {
        handIns.rework(mine.id());
        changed.run();
    }

    private void ask() {
        var dialog =
                new ConfirmDialog(
                        getTranslation("reflection.withdraw.title"),
                        getTranslation("reflection.withdraw.what"),
                        getTranslation("reflection.withdraw"),
                        confirmed -> withdraw());
        dialog.setId("reflection-withdraw-dialog");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("reflection.keep"));
        dialog.open();
    }

    private void withdraw() {
        try {
            handIns.withdraw(mine.id());
        } catch (RuntimeException refused) {
            Notification.show(Sentences.of(this, refused));
            return;
        }
        changed.run();
    }
}
