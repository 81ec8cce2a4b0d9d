package vn.hoctap.grading.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hoctap.audit.AuditEntry;
import vn.hoctap.grading.Criterion;
import vn.hoctap.grading.Result;
import vn.hoctap.grading.Results;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.State;
import vn.hoctap.study.StudyPlanId;

/** What an author is told: his points, the comment, and who read his text. */
@Route("plans/:plan/result")
@StyleSheet("assets/grading.css")
@PermitAll
class ResultView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Results results;

    ResultView(Results results) {
        this.results = results;
        addClassName("result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var plan =
                event.getRouteParameters()
                        .get("plan")
                        .flatMap(Ids::parse)
                        .map(StudyPlanId::new)
                        .orElseThrow(NotFoundException::new);
        removeAll();
        results.mine(plan).ifPresentOrElse(this::show, () -> notYet(plan));
    }

    private void show(Result result) {
        add(
                new PageHead(
                        getTranslation("grading.result.on", Vietnam.date(result.publishedAt())),
                        getTranslation("grading.result")));
        add(points(result));
        if (!result.remarks().isEmpty()) {
            add(essay(result));
        }
        if (!result.comment().isBlank()) {
            var comment = new Paragraph(result.comment());
            comment.setId("grading-result-comment");
            comment.addClassName("comment");
            add(new Card(getTranslation("grading.comment"), comment));
        }
        add(readers(result));
        var receipt =
                new LinkButton(
                        "receipts/" + result.reflection().value(),
                        getTranslation("reflection.receipt.open"));
        receipt.setId("grading-result-receipt");
        add(new Div(receipt));
    }

    /** The text with its numbered places, and what was said about each; one leads to the other. */
    private Card essay(Result result) {
        var text = MarkedEssay.of(result.text(), List.of(), result.remarks());
        text.setId("grading-result-essay");
        var notes = new OrderedList();
        notes.setId("grading-result-remarks");
        notes.addClassName("remarks");
        for (int number = 1; number <= result.remarks().size(); number++) {
            var words = new Span(result.remarks().get(number - 1).words());
            words.addClassName("remark-words");
            var back = MarkedEssay.toPlace(number);
            var note = new ListItem(back, words);
            note.setId(MarkedEssay.noteId(number));
            notes.add(note);
        }
        return new Card(getTranslation("grading.remarks"), notes, text);
    }

    private Card points(Result result) {
        var total = new Span();
        total.setId("grading-result-total");
        total.addClassName("num");
        total.getElement().appendChild(new Element("b").setText(Numbers.mark(result.total())));
        total.add(" / " + Numbers.mark(result.rubric().most()));
        var list = new UnorderedList();
        list.addClassName("marks");
        result.rubric().criteria().forEach(criterion -> list.add(mark(result, criterion)));
        return new Card(getTranslation("grading.total"), total, list);
    }

    private ListItem mark(Result result, Criterion criterion) {
        var given = Optional.ofNullable(result.marks().get(criterion.key()));
        var points =
                new Span(
                        given.map(Numbers::mark).orElse("–")
                                + " / "
                                + Numbers.mark(criterion.most()));
        points.addClassName("num");
        return new ListItem(
                new Span(getTranslation("grading.criterion." + criterion.key())), points);
    }

    private Card readers(Result result) {
        var list = new UnorderedList();
        list.setId("grading-readers");
        result.readers().forEach(entry -> list.add(reader(entry)));
        var card = new Card(getTranslation("grading.readers"));
        if (result.readers().isEmpty()) {
            card.add(new Paragraph(getTranslation("grading.readers.none")));
        } else {
            card.add(list);
        }
        return card;
    }

    private ListItem reader(AuditEntry entry) {
        var who = Optional.ofNullable(entry.who()).orElse(getTranslation("grading.readers.gone"));
        return new ListItem(
                getTranslation("grading.readers.line", who, Vietnam.minute(entry.at())));
    }

    private void notYet(StudyPlanId plan) {
        results.takenBack(plan)
                .ifPresent(taken -> {
                    var notice =
                            new Notice(
                                    State.RETURNED,
                                    getTranslation(
                                            "grading.result.taken-back",
                                            Vietnam.date(taken.at()),
                                            taken.reason()));
                    notice.setId("grading-result-taken-back");
                    add(notice);
                });
        add(blank(plan.value()));
    }

    private Blank blank(UUID plan) {
        var blank =
                Blank.ofPage(
                        "seal-check",
                        getTranslation("grading.result.not-yet"),
                        getTranslation("grading.result.not-yet.why"),
                        new LinkButton("plans/" + plan, getTranslation("grading.result.path")));
        blank.setId("grading-result-not-yet");
        return blank;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("grading.result");
    }
}
