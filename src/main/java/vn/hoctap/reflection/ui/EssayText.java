package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** A text in the measure for reading; always as text, never as markup. */
class EssayText extends Div {

    private EssayText(String text) {
        addClassNames("card", "pad", "essay");
        text.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(this::add);
    }

    static EssayText whole(String id, String text) {
        var essay = new EssayText(text);
        essay.setId(id);
        return essay;
    }

    /** The beginning, with a button that shows the rest. */
    static Div beginning(String id, String text) {
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
