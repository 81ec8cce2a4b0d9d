package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hoctap.files.StorageFull;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.HandwrittenPages;
import vn.hoctap.reflection.PhotoReader;
import vn.hoctap.shared.ui.Icon;

/** Takes photos of pages, many at once; each is made a page in the request that brings it. */
class PhotoBox extends Upload {

    private final transient AtomicReference<@Nullable RuntimeException> refused =
            new AtomicReference<>();

    /**
     * @param arrived run when all that were chosen have arrived, with the last refusal if there was
     *     one
     * @param rejected is told the sentence for a file that the browser did not send
     */
    PhotoBox(
            PhotoReader reader,
            Pages pages,
            Consumer<@Nullable RuntimeException> arrived,
            Consumer<String> rejected) {
        setId("reflection-photos");
        addClassName("drop-zone");
        setMaxFiles(HandwrittenPages.MOST);
        setMaxFileSize((int) HandIns.MAX_BYTES);
        setAcceptedFileExtensions(".jpg", ".jpeg", ".png");
        setUploadHandler(new Handler(reader, pages, refused));
        addAllFinishedListener(finished -> {
            clearFileList();
            arrived.accept(refused.getAndSet(null));
        });
        addFileRejectedListener(it -> rejected.accept(it.getErrorMessage()));
        var choose = new NativeButton();
        choose.setId("reflection-choose-photos");
        choose.addClassNames("button", "large");
        choose.add(new Icon("image"), new Span(getTranslation("reflection.photos.choose")));
        setUploadButton(choose);
        setDropLabel(new Span(getTranslation("reflection.photos.drop")));
        var words = UploadWords.of(this, "reflection.photos.choose", "reflection.photos.drop");
        words.getError()
                .setIncorrectFileType(getTranslation("reflection.photos.refused.WRONG_TYPE"));
        setI18n(words);
    }

    private record Handler(
            PhotoReader reader, Pages pages, AtomicReference<@Nullable RuntimeException> refused)
            implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try {
                bring(event);
            } catch (RuntimeException e) {
                refused.set(e);
            } catch (IOException e) {
                refused.set(StorageFull.meantBy(e).orElseThrow(() -> e));
            }
        }

        private void bring(UploadEvent event) throws IOException {
            var file = Files.createTempFile("reflection", ".photo");
            try {
                UploadBox.copy(event, file);
                var page = reader.read(file);
                try {
                    pages.bring(page);
                } finally {
                    Files.deleteIfExists(page.picture());
                }
            } finally {
                Files.deleteIfExists(file);
            }
        }

        @Override
        public long getFileSizeMax() {
            return HandIns.MAX_BYTES + 1;
        }
    }
}
