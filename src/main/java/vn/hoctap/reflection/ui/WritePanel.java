package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import vn.hoctap.reflection.Draft;
import vn.hoctap.reflection.EarlierTexts;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.MyReflection;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.Written;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.SaveMark;

/** Writing in the browser: the text, how long it is, whether it is stored, and where else. */
class WritePanel extends Div {

    private final DraftBox box;
    private final EarlierTexts earlier;
    private final ReflectionId id;

    WritePanel(HandIns handIns, EarlierTexts earlier, MyReflection mine) {
        this.earlier = earlier;
        this.id = mine.id();
        addClassNames("stack", "g2");
        var typed = mine.typedIfAny().map(Draft.Typed::typed).orElse(Written.plain(""));
        var elsewhere = handIns.elsewhere(mine.id());
        box = new DraftBox(mine.id(), typed, elsewhere.revision(), mine.terms().asked());
        var mark = new SaveMark(mine.id().value());
        mark.setId("reflection-saved");
        mine.typedIfAny().ifPresent(draft -> mark.setSavedAt(Vietnam.time(draft.savedAt())));
        var others = new OtherDrafts();
        others.show(elsewhere.others());
        box.whenBesideAnother(() -> others.show(handIns.elsewhere(mine.id()).others()));
        add(box, mark, new EarlierList(earlier, mine.id(), box), others);
    }

    /** Puts the outline into the text, if nothing is written yet. */
    void frame() {
        box.whenStored(() ->
                earlier.frame(id)
                        .ifPresentOrElse(
                                box::replace,
                                () ->
                                        Notification.show(
                                                getTranslation("reflection.frame.written"))));
    }

    void whenStored(Runnable then) {
        box.whenStored(then);
    }
}
