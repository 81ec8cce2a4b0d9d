package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.nio.file.Path;
import vn.hoctap.reflection.CheckedReceipt;
import vn.hoctap.reflection.Receipts;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.State;

/** Whether a receipt is genuine: its number with the hash on it, or with the file itself. */
@Route("receipt-check")
@StyleSheet("assets/reflection.css")
@PermitAll
class ReceiptCheckView extends Page implements HasDynamicTitle {

    private final Receipts receipts;
    private final TextField number = new TextField();
    private final TextField hash = new TextField();
    private final Div verdict = new Div();
    private volatile String ofFile = "";

    ReceiptCheckView(Receipts receipts) {
        this.receipts = receipts;
        addClassName("hand-in");
        number.setId("reflection-check-number");
        number.setLabel(getTranslation("reflection.receipt.number"));
        number.setPlaceholder("BN-2026-004817");
        hash.setId("reflection-check-hash");
        hash.setLabel(getTranslation("reflection.receipt.hash"));
        hash.setWidthFull();
        verdict.setId("reflection-check-verdict");
        var how = new Paragraph(getTranslation("reflection.check.how"));
        how.addClassNames("small", "muted");
        var file = new UploadBox((name, path) -> read(path), this::fileRead, this::say);
        var check = new NativeButton(getTranslation("reflection.check"), click -> check());
        check.setId("reflection-check");
        check.addClassNames("button", "primary", "large");
        add(
                new PageHead("", getTranslation("reflection.check.title")),
                new Card(how, number, hash, file, check),
                verdict);
    }

    /** In the request that brings the file, outside the page's lock. */
    private void read(Path file) {
        ofFile = receipts.hash(file);
    }

    private void fileRead() {
        hash.setValue(ofFile);
    }

    private void check() {
        verdict.removeAll();
        receipts.check(number.getValue(), hash.getValue())
                .ifPresentOrElse(
                        this::genuine, () -> say(getTranslation("reflection.check.unknown")));
    }

    private void genuine(CheckedReceipt receipt) {
        var notice =
                new Notice(
                        State.DONE,
                        getTranslation(
                                "reflection.check.genuine",
                                receipt.number(),
                                receipt.document(),
                                Vietnam.time(receipt.submittedAt())
                                        + ", "
                                        + Vietnam.date(receipt.submittedAt()),
                                Numbers.count(receipt.words())));
        verdict.add(notice);
        if (!receipt.standing()) {
            verdict.add(new Paragraph(getTranslation("reflection.check.replaced")));
        }
    }

    private void say(String sentence) {
        verdict.removeAll();
        verdict.add(new Notice(State.RETURNED, sentence));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reflection.check.title");
    }
}
