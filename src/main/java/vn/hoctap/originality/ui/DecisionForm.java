package vn.hoctap.originality.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoctap.originality.OpenCase;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.shared.ui.DayField;

/** Asks named authors to write again, or says that it is no duplicate. */
class DecisionForm extends Div {

    private static final int DAYS_TO_REWRITE = 7;
    private static final int LONGEST_NOTE = 2_000;

    private final CheckboxGroup<OpenCase.Author> named = new CheckboxGroup<>();
    private final DayField due;
    private final TextArea note = new TextArea();
    private final TextArea reason = new TextArea();
    private final Div rewriting = new Div();
    private final Div dismissing = new Div();
    private final NativeButton askRewrite = new NativeButton();
    private final NativeButton askDismiss = new NativeButton();

    private Set<ReflectionId> known = Set.of();

    DecisionForm(LocalDate today, Decisions decisions) {
        addClassNames("stack", "g3");
        due = new DayField(getTranslation("originality.due"));
        due.setId("case-due");
        due.setValue(today.plusDays(DAYS_TO_REWRITE));
        due.setMin(today);
        due.setWidthFull();
        var choice = new Div(askRewrite, askDismiss);
        choice.addClassNames("stack", "g2");
        choice.getElement().setAttribute("role", "radiogroup");
        choice.getElement().setAttribute("aria-label", getTranslation("originality.decision"));
        prepare(askRewrite, "case-choose-rewrite", "rewrite");
        prepare(askDismiss, "case-choose-dismiss", "dismiss");
        askRewrite.addClickListener(click -> choose(true));
        askDismiss.addClickListener(click -> choose(false));
        fillRewriting(decisions);
        fillDismissing(decisions);
        add(choice, rewriting, dismissing);
        choose(true);
    }

    /** The authors that can be named now: new ones are, the others as they were chosen. */
    void offer(OpenCase open) {
        List<OpenCase.Author> there =
                open.authors().stream().filter(author -> !author.withdrawn()).toList();
        var chosen = chosen();
        var before = known;
        known = there.stream().map(OpenCase.Author::reflection).collect(Collectors.toSet());
        named.setItems(there);
        named.select(
                there.stream()
                        .filter(author ->
                                !before.contains(author.reflection())
                                        || chosen.contains(author.reflection()))
                        .toList());
    }

    private Set<ReflectionId> chosen() {
        return named.getValue().stream()
                .map(OpenCase.Author::reflection)
                .collect(Collectors.toSet());
    }

    private void prepare(NativeButton button, String id, String key) {
        button.setId(id);
        button.addClassName("answer");
        button.getElement().setAttribute("role", "radio");
        var dot = new Span();
        dot.addClassName("dot");
        var words = new Span(new Span(getTranslation("originality.decision." + key)));
        var how = new Span(getTranslation("originality.decision." + key + ".how"));
        how.addClassNames("tiny", "muted");
        words.add(how);
        words.addClassName("answer-words");
        button.add(dot, words);
    }

    private void choose(boolean rewrite) {
        askRewrite.getElement().setAttribute("aria-checked", Boolean.toString(rewrite));
        askDismiss.getElement().setAttribute("aria-checked", Boolean.toString(!rewrite));
        rewriting.setVisible(rewrite);
        dismissing.setVisible(!rewrite);
    }

    private void fillRewriting(Decisions decisions) {
        rewriting.addClassNames("stack", "g3");
        named.setId("case-named");
        named.setLabel(getTranslation("originality.named"));
        named.setItemLabelGenerator(OpenCase.Author::name);
        area(note, "case-note", "originality.note");
        var send = primary("case-request-rewrite", "originality.request-rewrite");
        send.addClickListener(
                click -> decisions.requestRewrite(chosen(), due.getValue(), note.getValue()));
        var told = new Paragraph(getTranslation("originality.request-rewrite.how"));
        told.addClassNames("tiny", "muted");
        rewriting.add(named, due, note, send, told);
    }

    private void fillDismissing(Decisions decisions) {
        dismissing.addClassNames("stack", "g3");
        area(reason, "case-reason", "originality.reason");
        var send = primary("case-dismiss", "originality.dismiss");
        send.addClickListener(click -> ask(decisions));
        dismissing.add(reason, send);
    }

    private void ask(Decisions decisions) {
        if (reason.getValue().isBlank()) {
            decisions.dismiss("");
            return;
        }
        var dialog = new ConfirmDialog();
        dialog.setId("case-dismiss-dialog");
        dialog.setHeader(getTranslation("originality.dismiss.ask"));
        dialog.setText(getTranslation("originality.dismiss.ask.how"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("originality.cancel"));
        dialog.setConfirmText(getTranslation("originality.dismiss"));
        dialog.addConfirmListener(confirmed -> decisions.dismiss(reason.getValue()));
        dialog.open();
    }

    private void area(TextArea area, String id, String key) {
        area.setId(id);
        area.setLabel(getTranslation(key));
        area.setMaxLength(LONGEST_NOTE);
        area.setWidthFull();
        area.setMinRows(3);
        area.setValueChangeMode(ValueChangeMode.LAZY);
    }

    private NativeButton primary(String id, String key) {
        var button = new NativeButton();
        button.setId(id);
        button.setText(getTranslation(key));
        button.addClassNames("button", "primary", "large", "block");
        return button;
    }
}
