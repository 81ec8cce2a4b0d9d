package vn.hoctap.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.hoctap.study.PlanRow;

/** Which plan a table or figures are about; a heading while there is only one. */
class PlanChoice extends Div {

    /**
     * @param plans at least one, the newest first
     * @param chosen is told at once and after each choice
     */
    PlanChoice(String id, List<PlanRow> plans, Consumer<PlanRow> chosen) {
        var first = plans.getFirst();
        var number = new Span(number(first));
        number.addClassName("doc-id");
        var title = new H2(number, new Span(" · " + first.title()));
        title.addClassName("section-title");
        if (plans.size() == 1) {
            add(title);
        } else {
            var select = new Select<PlanRow>();
            select.setId(id);
            select.setLabel(getTranslation("home.plan"));
            select.setItems(plans);
            select.setItemLabelGenerator(this::name);
            select.setValue(first);
            select.setWidth("min(32rem, 100%)");
            select.addValueChangeListener(change -> chosen.accept(change.getValue()));
            add(select);
        }
        chosen.accept(first);
    }

    /** "Nghị quyết số 07-NQ/MH · Đợt 1" */
    private String name(PlanRow plan) {
        return number(plan) + " · " + plan.title();
    }

    private String number(PlanRow plan) {
        var kind = getTranslation("resolution.kind." + plan.kind().name().toLowerCase(Locale.ROOT));
        return getTranslation("resolution.number", kind, plan.number());
    }
}
