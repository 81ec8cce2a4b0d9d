package vn.hoctap.grading.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why a result is taken back; without a reason it stays open. */
class TakeBackDialog extends ConfirmDialog {

    private static final int LONGEST_REASON = 500;

    private final TextArea reason = new TextArea();

    TakeBackDialog(Consumer<String> takenBack) {
        setId("grading-take-back-dialog");
        setHeader(getTranslation("grading.results.take-back"));
        reason.setId("grading-take-back-reason");
        reason.setLabel(getTranslation("grading.results.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        add(new Div(new Paragraph(getTranslation("grading.results.take-back.what")), reason));
        setCancelable(true);
        setCancelText(getTranslation("grading.results.cancel"));
        setConfirmText(getTranslation("grading.results.take-back"));
        addConfirmListener(confirmed -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(getTranslation("grading.results.reason.needed"));
                open();
            } else {
                takenBack.accept(reason.getValue().strip());
            }
        });
    }
}
