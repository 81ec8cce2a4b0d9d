package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.Div;
import vn.hoctap.reflection.MyReflection;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.SaveMark;

/** Writing in the browser: the text, how long it is, whether it is stored. */
class WritePanel extends Div {

    private final DraftBox box;

    WritePanel(MyReflection mine) {
        addClassNames("stack", "g2");
        var text = mine.typedIfAny().map(draft -> draft.text()).orElse("");
        box = new DraftBox(mine.id(), text, mine.terms().asked());
        var mark = new SaveMark(mine.id().value());
        mark.setId("reflection-saved");
        mine.typedIfAny().ifPresent(draft -> mark.setSavedAt(Vietnam.time(draft.savedAt())));
        add(box, mark);
    }

    void whenStored(Runnable then) {
        box.whenStored(then);
    }
}
