package vn.hoctap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;

/** Asks for what an action needs, or once whether it shall be done; what is wrong is told in it. */
public class AskDialog extends Dialog {

    private final String id;
    private final Div problem = new Div();
    private final Div form = new Div(problem);

    /**
     * @param id of the dialog; its buttons are called after it, {@code -cancel} and {@code -do}
     * @param action what the button says
     * @param act does it; false leaves the dialog open
     */
    public AskDialog(String id, String title, String action, BooleanSupplier act) {
        this.id = id;
        setId(id);
        setHeaderTitle(title);
        setWidth("min(100vw, 34rem)");
        problem.setVisible(false);
        form.addClassNames("stack", "g4");
        add(form);
        var cancel = new Button(getTranslation("widget.ask.cancel"), click -> close());
        cancel.setId(id + "-cancel");
        var save = new Button(action);
        save.setId(id + "-do");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            problem.removeAll();
            problem.setVisible(false);
            if (act.getAsBoolean()) {
                close();
            }
        });
        getFooter().add(cancel, save);
    }

    /** What happens then, in a sentence. */
    public AskDialog saying(String sentence) {
        form.add(new Paragraph(sentence));
        return this;
    }

    public AskDialog asking(Component... fields) {
        form.add(fields);
        return this;
    }

    /** Says what keeps it from being done. */
    public void tell(String... sentences) {
        problem.removeAll();
        problem.addClassNames("stack", "g2");
        for (var sentence : sentences) {
            var notice = new Notice(State.OVERDUE, sentence);
            notice.setId(id + "-problem-" + problem.getComponentCount());
            problem.add(notice);
        }
        problem.setVisible(true);
    }
}
