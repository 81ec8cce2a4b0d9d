package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hoctap.grading.Remark;
import vn.hoctap.grading.Sheet;
import vn.hoctap.shared.ui.AskDialog;
import vn.hoctap.shared.ui.Icon;

/** The comments on places of an essay, where they are written. */
class RemarkPanel extends Div {

    private final Sheet sheet;
    private final UUID page;
    private final Consumer<Remark> removed;
    private final Map<UUID, Note> notes = new HashMap<>();

    RemarkPanel(Sheet sheet, UUID page, Consumer<Remark> removed) {
        this.sheet = sheet;
        this.page = page;
        this.removed = removed;
        setId("grading-remarks");
        addClassName("remarks");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("grading.remarks"));
    }

    /**
     * The numbers follow the text, so a new one may change those behind it. Notes that are there
     * stay: what is being typed in them may not be stored yet.
     */
    void show(String text, List<Remark> remarks, boolean open) {
        var there = remarks.stream().map(Remark::id).toList();
        notes.forEach((id, note) -> {
            if (!there.contains(id)) {
                remove(note);
            }
        });
        notes.keySet().retainAll(there);
        for (int at = 0; at < remarks.size(); at++) {
            var remark = remarks.get(at);
            var note = notes.get(remark.id());
            if (note == null) {
                note = new Note(text, remark);
                notes.put(remark.id(), note);
                addComponentAtIndex(at, note);
            }
            note.show(at + 1, open);
        }
        setVisible(!remarks.isEmpty());
    }

    void focus(UUID remark) {
        Optional.ofNullable(notes.get(remark)).ifPresent(note -> note.words.focus());
    }

    private void ask(Remark remark, int number) {
        new AskDialog(
                        "grading-remark-away-dialog",
                        getTranslation("grading.remark.away", number),
                        getTranslation("grading.remark.away.do"),
                        () -> {
                            removed.accept(remark);
                            return true;
                        })
                .saying(getTranslation("grading.remark.away.what"))
                .open();
    }

    /** One comment: its number, the place, what is said, a way to remove it. */
    private final class Note extends Div {

        private final Div number = new Div();
        private final NoteBox words;
        private final NativeButton away = new NativeButton();
        private int shown;

        Note(String text, Remark remark) {
            words = NoteBox.of(remark, sheet, page, getTranslation("grading.remark"));
            var place = new Span(MarkedEssay.excerpt(text, remark));
            place.addClassNames("tiny", "muted", "grow");
            away.addClassName("icon-button");
            away.add(new Icon("x"));
            away.addClickListener(click -> ask(remark, shown));
            var head = new Div(number, place, away);
            head.addClassNames("row", "remark-head");
            add(head, words);
            addClassNames("card", "remark");
        }

        void show(int now, boolean open) {
            words.setEnabled(open);
            away.setEnabled(open);
            if (shown == now) {
                return;
            }
            shown = now;
            setId(MarkedEssay.noteId(now));
            number.removeAll();
            number.add(MarkedEssay.toPlace(now));
            away.setId("grading-remark-away-" + now);
            away.getElement()
                    .setAttribute("aria-label", getTranslation("grading.remark.away", now));
        }
    }
}
