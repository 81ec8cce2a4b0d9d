package vn.hoctap.originality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;

/** On a phone, which part of a case is shown: the texts, what they share, the steps. */
class PartSwitch extends Div {

    private static final List<String> PARTS = List.of("compare", "shared", "steps");

    private final List<NativeButton> buttons = new ArrayList<>();
    private final Component page;

    PartSwitch(Component page) {
        this.page = page;
        addClassNames("part-switch", "on-phone");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("originality.parts"));
        for (var part : PARTS) {
            var button = new NativeButton(getTranslation("originality.part." + part));
            button.setId("case-part-" + part);
            button.addClassName("button");
            button.addClickListener(click -> show(part));
            buttons.add(button);
            add(button);
        }
        showTexts();
    }

    /** The part in which the decision is taken. */
    final void showTexts() {
        show(PARTS.getFirst());
    }

    private void show(String part) {
        page.getElement().setAttribute("data-part", part);
        for (int at = 0; at < PARTS.size(); at++) {
            boolean pressed = PARTS.get(at).equals(part);
            buttons.get(at).getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        }
    }
}
