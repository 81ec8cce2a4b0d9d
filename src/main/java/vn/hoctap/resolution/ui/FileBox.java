package vn.hoctap.resolution.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.hoctap.files.FileTooLarge;
import vn.hoctap.files.StorageFull;
import vn.hoctap.resolution.BroughtFile;
import vn.hoctap.resolution.FileText;
import vn.hoctap.resolution.SecretDocument;
import vn.hoctap.resolution.StudyFiles;
import vn.hoctap.resolution.UnknownFormat;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;

/**
 * Takes a file, says beforehand what may come, waits until it is read, and says what came of it.
 */
class FileBox extends Div {

    private static final String[] DOCUMENTS = {".docx", ".doc", ".pdf", ".odt", ".txt"};
    private static final String[] ALL = {".docx", ".doc", ".pdf", ".odt", ".txt", ".mp4", ".webm"};

    private final StudyFiles files;
    private final BiConsumer<BroughtFile, String> taken;
    private final Upload upload = new Upload();
    private final Div said = new Div();
    private @Nullable BroughtFile waiting;

    /**
     * @param films whether films may come too
     * @param taken is told the file and its text, empty for a film
     */
    FileBox(StudyFiles files, String id, boolean films, BiConsumer<BroughtFile, String> taken) {
        this.files = files;
        this.taken = taken;
        addClassNames("stack", "g2");
        setId(id);
        var button = new Button(getTranslation("resolution.file.choose"));
        button.setId(id + "-choose");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("resolution.file.drop")));
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(films ? ALL : DOCUMENTS);
        upload.setUploadHandler(
                UploadHandler.toTempFile((metadata, file) -> bring(metadata.fileName(), file)));
        upload.addFileRejectedListener(rejected -> say("resolution.file.unknown"));
        var limits =
                new Paragraph(
                        getTranslation(
                                films ? "resolution.file.limits-film" : "resolution.file.limits"));
        limits.addClassNames("small", "muted");
        said.getElement().setAttribute("aria-live", "polite");
        add(limits, upload, said);
    }

    private void bring(String name, File file) {
        try (var content = Files.newInputStream(file.toPath())) {
            said.removeAll();
            var brought = files.bring(name, content);
            waiting = brought;
            look(brought);
        } catch (SecretDocument secret) {
            say("resolution.secret");
        } catch (UnknownFormat unknown) {
            say("resolution.file.unknown");
        } catch (FileTooLarge large) {
            say("resolution.refused.too_large");
        } catch (StorageFull full) {
            say("resolution.file.no-room");
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file cannot be read", e);
        } finally {
            upload.clearFileList();
            remove(file);
        }
    }

    private static void remove(File file) {
        try {
            Files.deleteIfExists(file.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file cannot be removed", e);
        }
    }

    private void look(BroughtFile brought) {
        switch (files.text(brought)) {
            case FileText.Reading reading -> {
                said.removeAll();
                said.add(new Notice(getTranslation("resolution.file.reading", brought.name())));
                lookAgainWhenFinished(brought);
            }
            case FileText.Read read -> {
                said.removeAll();
                said.add(
                        new Notice(
                                State.DONE,
                                getTranslation("resolution.file.taken", brought.name())));
                waiting = null;
                taken.accept(brought, read.text());
            }
            case FileText.Secret secret -> refuse("resolution.secret");
            case FileText.Unreadable unreadable ->
                    refuse(
                            "resolution.refused."
                                    + unreadable.reason().name().toLowerCase(Locale.ROOT));
        }
    }

    private void refuse(String key) {
        waiting = null;
        say(key);
    }

    /** On a thread of its own, since the one that reads must not wait for a page. */
    private void lookAgainWhenFinished(BroughtFile brought) {
        var ui = UI.getCurrentOrThrow();
        var _ =
                files.finished(brought)
                        .thenRun(() -> Thread.startVirtualThread(() -> tell(ui, brought)));
    }

    private void tell(UI ui, BroughtFile brought) {
        try {
            var _ =
                    ui.access(() -> {
                        if (brought.equals(waiting)) {
                            look(brought);
                        }
                    });
        } catch (UIDetachedException closed) {
            // nobody waits any more; what was brought was discarded with the page
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        var left = waiting;
        waiting = null;
        if (left != null) {
            files.discard(left);
        }
    }

    private void say(String key) {
        said.removeAll();
        said.add(new Notice(State.OVERDUE, getTranslation(key)));
    }
}
