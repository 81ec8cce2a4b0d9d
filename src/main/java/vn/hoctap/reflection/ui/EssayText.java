package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import vn.hoctap.reflection.Written;
import vn.hoctap.shared.ui.FormattedText;

/** A text on a card, in the measure for reading. */
final class EssayText {

    private EssayText() {}

    static FormattedText whole(String id, Written text) {
        var essay = new FormattedText(text.text(), text.formatting());
        essay.setId(id);
        essay.addClassNames("card", "pad");
        return essay;
    }

    /** The beginning, with a button that shows the rest. */
    static Div beginning(String id, Written text) {
        var essay = whole(id, text);
        essay.addClassName("beginning");
        var more = new NativeButton(essay.getTranslation("reflection.text.more"));
        more.setId(id + "-more");
        more.addClassNames("button", "block");
        more.addClickListener(click -> {
            essay.removeClassName("beginning");
            more.setVisible(false);
        });
        var both = new Div(essay, more);
        both.addClassNames("stack", "g2");
        return both;
    }
}
