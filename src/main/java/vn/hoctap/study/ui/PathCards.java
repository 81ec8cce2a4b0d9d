package vn.hoctap.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Deadline;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.ResolutionCard;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.Tile;
import vn.hoctap.study.PathCard;
import vn.hoctap.study.PathStep;
import vn.hoctap.study.Step;
import vn.hoctap.study.StepState;

/** Makes the cards of the plans that a person follows, for his first page too. */
@org.springframework.stereotype.Component
public class PathCards {

    private final Clock clock;

    PathCards(Clock clock) {
        this.clock = clock;
    }

    /**
     * One card per plan with something to do, the first with the page's one filled button, then a
     * list of those that are finished.
     *
     * @param page on which they will stand, for its language
     * @param cards the most urgent first
     */
    public List<Component> of(Component page, List<PathCard> cards) {
        var open = cards.stream().filter(card -> !card.finished()).toList();
        var finished = cards.stream().filter(PathCard::finished).toList();
        return Stream.concat(
                        open.stream().map(card -> card(page, card, card.equals(open.getFirst()))),
                        finished.isEmpty()
                                ? Stream.of()
                                : Stream.<Component>of(finished(page, finished)))
                .toList();
    }

    private Component card(Component page, PathCard path, boolean most) {
        var today = Vietnam.today(clock);
        var card =
                new ResolutionCard(
                        StudyWords.number(page, path.document()),
                        path.document().title(),
                        path.due().map(due -> new Deadline(due, today)).stream().toList(),
                        StudyWords.asked(path.steps()));
        card.setId("study-card-" + path.plan().value());
        path.next().ifPresent(step -> setNext(page, card, path, step, most));
        return card;
    }

    private static void setNext(
            Component page, ResolutionCard card, PathCard path, PathStep next, boolean most) {
        var button =
                new LinkButton(
                        Addresses.step(path.plan(), next.step()),
                        StudyWords.icon(next.step()),
                        page.getTranslation(StudyWords.nextKey(next, "button")));
        button.setId("study-next-" + path.plan().value());
        card.setNext(
                page.getTranslation(StudyWords.nextKey(next, "what")),
                page.getTranslation(StudyWords.nextKey(next, "how")),
                most ? button.primary() : button,
                most);
    }

    private static Component finished(Component page, List<PathCard> cards) {
        var title = new H2(page.getTranslation("study.finished"));
        title.addClassName("section-title");
        var list = new RowList();
        cards.forEach(card -> list.add(finishedRow(page, card)));
        return new Card(title, list);
    }

    private static Row finishedRow(Component page, PathCard card) {
        boolean result =
                card.steps().stream()
                        .noneMatch(step ->
                                step.step() == Step.RESULT && step.state() != StepState.DONE);
        var open = new LinkButton(Addresses.path(card.plan()), page.getTranslation("study.open"));
        open.setId("study-open-" + card.plan().value());
        open.getElement()
                .setAttribute(
                        "aria-label",
                        page.getTranslation("study.open") + ": " + card.document().title());
        return new Row(
                new Tile("seal-check", result ? State.DONE : State.DOING),
                StudyWords.number(page, card.document()),
                page.getTranslation(result ? "study.result.there" : "study.result.waiting"),
                open);
    }
}
