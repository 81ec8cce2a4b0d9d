package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.hoctap.grading.GraderRow;
import vn.hoctap.grading.SharedOut;
import vn.hoctap.shared.ui.AskDialog;
import vn.hoctap.shared.ui.Avatar;
import vn.hoctap.shared.ui.Bar;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;

/** Who grades here, how much each has and has done; spreading it evenly. */
class GradersCard extends Card {

    private final ListReading list;
    private final Consumer<SharedOut> shared;

    GradersCard(ListReading list, Consumer<SharedOut> shared) {
        super();
        this.list = list;
        this.shared = shared;
        setId("grading-graders");
        show();
    }

    final void show() {
        removeAll();
        var title = new Span(getTranslation("grading.graders"));
        title.addClassName("section-title");
        title.getElement().setAttribute("role", "heading").setAttribute("aria-level", "2");
        var even = new NativeButton(getTranslation("grading.graders.share-out"));
        even.setId("grading-share-out");
        even.addClassName("button");
        even.addClickListener(click -> ask());
        var graders = list.graders();
        var head = new Div(title);
        head.addClassNames("row", "between", "wrap");
        if (!graders.isEmpty()) {
            head.add(even);
        }
        add(head, graders.isEmpty() ? nobody() : rows(graders));
    }

    private Paragraph nobody() {
        return new Paragraph(getTranslation("grading.graders.nobody"));
    }

    private RowList rows(List<GraderRow> graders) {
        return new RowList(graders.stream().map(this::row).toArray(Row[]::new));
    }

    private Row row(GraderRow grader) {
        int all = grader.waiting() + grader.done();
        var sentence =
                getTranslation(
                        "grading.graders.load",
                        Numbers.count(grader.waiting()),
                        Numbers.count(grader.done()));
        var bar = new Bar(all == 0 ? 0 : (double) grader.done() / all, sentence);
        return new Row(new Avatar(grader.name()), grader.name(), sentence, bar);
    }

    private void ask() {
        new AskDialog(
                        "grading-share-out-dialog",
                        getTranslation("grading.graders.share-out"),
                        getTranslation("grading.graders.share-out.do"),
                        () -> {
                            shared.accept(list.shareOut());
                            show();
                            return true;
                        })
                .saying(getTranslation("grading.graders.share-out.what"))
                .open();
    }
}
