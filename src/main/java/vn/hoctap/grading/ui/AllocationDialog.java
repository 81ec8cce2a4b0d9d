package vn.hoctap.grading.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hoctap.grading.GraderLoad;
import vn.hoctap.shared.ui.Numbers;

/** Asks who is to grade one essay or several, and shows how many each has and has not finished. */
class AllocationDialog extends ConfirmDialog {

    private final RadioButtonGroup<GraderLoad> graders = new RadioButtonGroup<>();

    /**
     * @param now the name of who has it; null for nobody, or several
     */
    AllocationDialog(
            String title,
            @Nullable String now,
            List<GraderLoad> eligible,
            Consumer<GraderLoad> given) {
        setId("grading-allocate-dialog");
        setHeader(title);
        setCancelable(true);
        setCancelText(getTranslation("grading.results.cancel"));
        setConfirmText(getTranslation("grading.allocate.give"));
        if (eligible.isEmpty()) {
            setConfirmButton(getTranslation("grading.allocate.close"), closed -> {});
            setCancelable(false);
            add(new Paragraph(getTranslation("grading.allocate.nobody")));
            return;
        }
        graders.setId("grading-allocate-to");
        graders.setLabel(getTranslation("grading.allocate.who"));
        graders.addThemeName("vertical");
        graders.setItems(eligible);
        graders.setItemLabelGenerator(this::label);
        graders.setValue(
                eligible.stream()
                        .filter(one -> one.name().equals(now))
                        .findFirst()
                        .orElse(eligible.getFirst()));
        add(graders);
        addConfirmListener(confirmed -> given.accept(graders.getValue()));
    }

    private String label(GraderLoad grader) {
        return getTranslation("grading.allocate.load", grader.name(), Numbers.count(grader.load()));
    }
}
