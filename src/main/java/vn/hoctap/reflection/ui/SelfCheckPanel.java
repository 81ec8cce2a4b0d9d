package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hoctap.reflection.CheckedText;
import vn.hoctap.reflection.DraftId;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.SelfChecks;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;

/** An author has his draft compared before he hands it in, a few times a day. */
class SelfCheckPanel extends Card {

    private final SelfChecks checks;
    private final ReflectionId id;
    private final Paragraph left = new Paragraph();
    private final Div result = new Div();
    private final NativeButton check = new NativeButton();

    /**
     * @param draft gives the draft of the moment to what it is handed, once all is stored
     */
    SelfCheckPanel(
            SelfChecks checks, ReflectionId id, Consumer<Consumer<Optional<DraftId>>> draft) {
        super();
        this.checks = checks;
        this.id = id;
        setId("reflection-self-check-card");
        check.setId("reflection-self-check");
        check.addClassNames("button", "start");
        check.add(new Icon("shield-check"), new Span(getTranslation("reflection.self-check")));
        check.addClickListener(click -> draft.accept(this::check));
        left.setId("reflection-self-check-left");
        left.addClassNames("small", "muted");
        result.setId("reflection-self-check-result");
        result.addClassNames("stack", "g2");
        result.setVisible(false);
        add(check, left, result);
        showLeft();
    }

    private void showLeft() {
        int times = checks.left(id);
        check.setEnabled(times > 0);
        left.setText(getTranslation("reflection.self-check.left", times));
    }

    /** What was said is about another text. */
    void forget() {
        result.removeAll();
        result.setVisible(false);
    }

    /** Everything typed is stored by now. */
    void check(Optional<DraftId> draft) {
        result.removeAll();
        result.setVisible(true);
        if (draft.isEmpty()) {
            result.add(new Notice(getTranslation("reflection.self-check.empty")));
            return;
        }
        try {
            show(checks.check(id, draft.get()));
        } catch (RuntimeException refused) {
            result.add(new Notice(State.RETURNED, Sentences.of(this, refused)));
        }
        showLeft();
    }

    private void show(CheckedText checked) {
        if (!checked.judged()) {
            result.add(new Notice(getTranslation("reflection.self-check.little")));
        }
        var shares =
                new Paragraph(
                        getTranslation(
                                "reflection.self-check.shares",
                                percent(checked.own()),
                                percent(checked.fromSources())));
        shares.addClassName("num");
        result.add(
                shares,
                checked.sharesWording()
                        ? new Notice(State.RETURNED, getTranslation("reflection.self-check.common"))
                        : new Notice(State.DONE, getTranslation("reflection.self-check.alone")));
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
