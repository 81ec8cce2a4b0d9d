package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import vn.hoctap.reflection.Draft;
import vn.hoctap.reflection.MyReflection;
import vn.hoctap.reflection.Reading;
import vn.hoctap.reflection.Written;
import vn.hoctap.shared.ui.Notice;

/** Bringing a file: the limits first, then the file, what was read of it and what was odd. */
class FilePanel extends Div {

    private final Div shown = new Div();

    private final PhotoPanel photos;

    FilePanel(MyReflection mine, UploadBox upload, PhotoPanel photos) {
        this.photos = photos;
        addClassNames("stack", "g4");
        var limits = new Paragraph(getTranslation("reflection.limits"));
        limits.setId("reflection-limits");
        limits.addClassNames("small", "muted");
        shown.addClassNames("stack", "g4");
        add(upload, limits, photos, shown);
        show(mine);
    }

    final void show(MyReflection mine) {
        shown.removeAll();
        photos.show();
        mine.fileIfAny().ifPresent(file -> show(mine, file));
        mine.fileToHandIn()
                .filter(file -> !mine.fileIfAny().filter(file::equals).isPresent())
                .ifPresent(kept -> {
                    var still = new Notice(getTranslation("reflection.file.kept", kept.fileName()));
                    still.setId("reflection-file-kept");
                    shown.add(still);
                    showText(kept);
                });
    }

    private void show(MyReflection mine, Draft.OfFile file) {
        shown.add(new FileCard(file, mine.terms().asked()));
        showText(file);
    }

    private void showText(Draft.OfFile file) {
        if (file.reading() instanceof Reading.Done read) {
            if (!read.notes().isEmpty()) {
                shown.add(new NoteList(read.notes()));
            }
            var title = new H2(getTranslation("reflection.text.read"));
            title.addClassName("section-title");
            shown.add(title, EssayText.beginning("reflection-text", Written.plain(read.text())));
        }
    }
}
