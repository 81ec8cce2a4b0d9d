package vn.hoctap.live.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.live.ChapterText;
import vn.hoctap.live.NewRecording;

/** What the board says of a recording, and its video. */
class RecordingForm extends Div {

    private final TextField name = new TextField(getTranslation("live.form.title"));
    private final TextField speaker = new TextField(getTranslation("live.form.speaker"));
    private final IntegerField demand = new IntegerField(getTranslation("live.form.demand"));
    private final TextArea chapters = new TextArea(getTranslation("live.form.chapters"));
    private final TextArea captions = new TextArea(getTranslation("live.form.captions"));
    private final Upload upload = new Upload();
    private @Nullable Path video;
    private String fileName = "";

    RecordingForm() {
        addClassNames("stack", "g4");
        name.setId("recording-title");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(300);
        speaker.setId("recording-speaker");
        speaker.setMaxLength(300);
        demand.setId("recording-demand");
        demand.setMin(1);
        demand.setMax(100);
        demand.setValue(NewRecording.USUAL_DEMAND);
        chapters.setId("recording-chapters");
        chapters.setPlaceholder("00:00 Mở đầu\n06:35 Tình hình và nguyên nhân");
        captions.setId("recording-captions");
        captions.setHelperText(getTranslation("live.form.captions.help"));
        captions.setMaxLength(1_000_000);
        var fields = new FormLayout(name, speaker, demand);
        prepareUpload();
        chapters.setWidthFull();
        captions.setWidthFull();
        captions.setMaxRows(8);
        add(fields, chapters, captions, upload);
    }

    private void prepareUpload() {
        upload.setId("recording-upload");
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".mp4");
        var choose = new NativeButton(getTranslation("live.form.choose"));
        choose.setId("recording-choose");
        choose.addClassNames("button", "large");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("live.form.drop")));
        upload.setI18n(
                new UploadI18N()
                        .setError(
                                new UploadI18N.Error()
                                        .setIncorrectFileType(
                                                getTranslation("live.form.unreadable"))));
        upload.setUploadHandler(
                UploadHandler.toTempFile((about, file) -> {
                    forget();
                    video = file.toPath();
                    fileName = about.fileName();
                }));
    }

    /**
     * What was filled in; empty when the title or the video is missing.
     *
     * @throws IllegalArgumentException when a chapter is no time and title
     */
    Optional<NewRecording> recording() {
        if (name.getValue().isBlank() || video == null) {
            return Optional.empty();
        }
        return Optional.of(
                new NewRecording(
                        name.getValue(),
                        speaker.getValue(),
                        fileName,
                        captions.getValue().strip(),
                        ChapterText.parse(chapters.getValue()),
                        Objects.requireNonNullElse(demand.getValue(), NewRecording.USUAL_DEMAND)));
    }

    Path video() {
        return Objects.requireNonNull(video, "no video yet");
    }

    void clear() {
        forget();
        upload.clearFileList();
        name.clear();
        name.setInvalid(false);
        speaker.clear();
        chapters.clear();
        captions.clear();
    }

    private void forget() {
        try {
            if (video != null) {
                Files.deleteIfExists(video);
            }
            video = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }
}
