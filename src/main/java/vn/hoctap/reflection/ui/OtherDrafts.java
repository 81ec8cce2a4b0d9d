package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.hoctap.reflection.OtherDraft;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;

/** Says that the text is also written on another page, and shows what was typed there. */
class OtherDrafts extends Div {

    OtherDrafts() {
        setId("reflection-others");
        addClassNames("stack", "g2");
    }

    /** Nothing when there are none. */
    final void show(List<OtherDraft> others) {
        removeAll();
        if (others.isEmpty()) {
            return;
        }
        var texts = new Div();
        texts.setId("reflection-other-texts");
        texts.addClassNames("stack", "g2");
        texts.setVisible(false);
        for (int i = 0; i < others.size(); i++) {
            var other = others.get(i);
            var when =
                    new Paragraph(
                            getTranslation("reflection.others.at", Vietnam.time(other.savedAt())));
            when.addClassNames("small", "muted");
            texts.add(when, EssayText.whole("reflection-other-" + (i + 1), other.typed()));
        }
        var see = new NativeButton(getTranslation("reflection.others.see"));
        see.setId("reflection-others-see");
        see.addClassName("button");
        see.addClickListener(click -> texts.setVisible(!texts.isVisible()));
        add(new Notice(State.DOING, getTranslation("reflection.others")), see, texts);
    }
}
