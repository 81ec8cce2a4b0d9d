package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import vn.hoctap.reflection.Assignment;
import vn.hoctap.reflection.ReadText;
import vn.hoctap.reflection.Receipt;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.Tile;

/** A slip of paper: number, moment, whose, how long, and the hash of the content. */
class ReceiptCard extends Section {

    ReceiptCard(Assignment assignment, Receipt receipt, Supplier<ReadText> text) {
        setId("reflection-receipt-" + receipt.version());
        addClassName("receipt");
        var inside = new Div(head(receipt), new Hr(), facts(assignment, receipt), hash(receipt));
        inside.addClassNames("pad-l", "stack", "g4");
        inside.add(ways(receipt, text));
        add(inside);
    }

    private Div head(Receipt receipt) {
        var title =
                new H2(
                        getTranslation(
                                receipt.standing()
                                        ? "reflection.receipt.received"
                                        : "reflection.receipt.earlier",
                                receipt.version()));
        var what = new Paragraph(getTranslation("reflection.receipt.what"));
        what.addClassNames("small", "muted");
        var row =
                new Div(
                        new Tile("check-bold", receipt.standing() ? State.DONE : State.LOCKED),
                        new Div(title, what));
        row.addClassName("row");
        return row;
    }

    private DescriptionList facts(Assignment assignment, Receipt receipt) {
        var facts = new DescriptionList();
        int version = receipt.version();
        fact(facts, version, "number", receipt.number());
        fact(
                facts,
                version,
                "at",
                Vietnam.time(receipt.submittedAt()) + ", " + Vietnam.date(receipt.submittedAt()));
        fact(facts, version, "author", assignment.author());
        fact(facts, version, "document", assignment.number());
        var file = receipt.fileName();
        fact(
                facts,
                version,
                "file",
                file == null ? getTranslation("reflection.receipt.typed") : file);
        fact(
                facts,
                version,
                "length",
                receipt.words() == 0
                        ? getTranslation("reflection.receipt.not-checked")
                        : getTranslation("reflection.words.count", Numbers.count(receipt.words())));
        if (receipt.onPaper()) {
            fact(facts, version, "way", getTranslation("reflection.receipt.on-paper"));
        }
        return facts;
    }

    private void fact(DescriptionList facts, int version, String key, String content) {
        var description = new DescriptionList.Description(content);
        description.setId("reflection-receipt-%d-%s".formatted(version, key));
        description.addClassName("num");
        facts.add(
                new DescriptionList.Term(getTranslation("reflection.receipt." + key)), description);
    }

    private Div hash(Receipt receipt) {
        var name = new Span(getTranslation("reflection.receipt.hash"));
        name.addClassNames("tiny", "muted");
        var hash = new Span(receipt.grouped());
        hash.addClassName("hash");
        var both = new Div(name, hash);
        both.addClassNames("stack", "g1");
        return both;
    }

    private LinkButton download(Receipt receipt, String file) {
        var href =
                "api/reflections/%s/versions/%d/file"
                        .formatted(receipt.reflection().value(), receipt.version());
        var link =
                new LinkButton(href, "download-simple", getTranslation("reflection.receipt.save"));
        link.setId("reflection-receipt-save-" + receipt.version());
        link.addClassName("grow");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", file);
        return link;
    }

    /** Pages that only a person can read are looked at in their file. */
    private Div ways(Receipt receipt, Supplier<ReadText> text) {
        var row = new Div();
        row.addClassNames("row", "wrap");
        var file = receipt.fileName();
        if (file != null) {
            row.add(download(receipt, file));
        }
        if (receipt.words() > 0) {
            show(row, receipt, text);
        }
        return row;
    }

    private void show(Div row, Receipt receipt, Supplier<ReadText> text) {
        var button = new NativeButton();
        button.setId("reflection-receipt-text-" + receipt.version());
        button.addClassNames("button", "grow");
        button.add(new Icon("eye"), new Span(getTranslation("reflection.receipt.text")));
        row.add(button);
        button.addClickListener(click -> {
            button.setVisible(false);
            row.add(EssayText.whole("reflection-own-text", text.get().written()));
        });
    }
}
