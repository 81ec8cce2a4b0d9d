package vn.hoctap.grading.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hoctap.grading.GradeId;
import vn.hoctap.grading.ResultRow;
import vn.hoctap.shared.ui.Numbers;

/** Essays of a page chosen to be given to one grader, and the button that does so. */
class Choosing extends Div {

    private final Map<GradeId, Checkbox> boxes = new LinkedHashMap<>();
    private final Checkbox all = new Checkbox();
    private final Span count = new Span();
    private final NativeButton give = new NativeButton();

    /**
     * @param given is told which essays are to be given
     */
    Choosing(Consumer<List<GradeId>> given) {
        all.setId("grading-choose-all");
        all.setLabel(getTranslation("grading.choose.all"));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                boxes.values().forEach(box -> box.setValue(change.getValue()));
            }
        });
        give.setText(getTranslation("grading.choose.give"));
        give.setId("grading-allocate-chosen");
        give.addClassName("button");
        give.addClickListener(click -> given.accept(chosen()));
        count.setId("grading-chosen");
        count.addClassNames("small", "num");
        count.getElement().setAttribute("role", "status");
        addClassNames("row", "wrap", "g3");
        add(all, count, give);
        clear();
    }

    /** Another page is drawn. */
    final void clear() {
        boxes.clear();
        show();
    }

    /** For a line of the page. */
    Checkbox box(ResultRow row) {
        var box = new Checkbox();
        box.setId("grading-choose-" + row.id().value());
        box.setAriaLabel(getTranslation("grading.choose.one", row.person()));
        box.addValueChangeListener(change -> show());
        boxes.put(row.id(), box);
        show();
        return box;
    }

    private List<GradeId> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void show() {
        int chosen = chosen().size();
        setVisible(!boxes.isEmpty());
        give.setEnabled(chosen > 0);
        count.setText(getTranslation("grading.choose.count", Numbers.count(chosen)));
        all.setValue(chosen > 0 && chosen == boxes.size());
        all.setIndeterminate(chosen > 0 && chosen < boxes.size());
    }
}
