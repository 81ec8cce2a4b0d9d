package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hoctap.files.StorageFull;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.shared.ui.Icon;

/**
 * Takes one file by choosing or dropping. It is received without the page's lock and handed on in
 * the request that brought it, whose rights it needs.
 */
class UploadBox extends Upload {

    private static final String[] ENDINGS = {".docx", ".doc", ".pdf", ".odt", ".txt"};

    /** The file did not even arrive whole, because the disk is full. */
    private transient volatile @Nullable StorageFull noRoom;

    /** Is handed a file that is deleted afterwards; outside the page's lock. */
    interface Receiver {
        void receive(String name, Path file);
    }

    /**
     * @param received run when a file arrived, whatever became of it
     * @param rejected is told the sentence for a file that the browser did not send
     */
    UploadBox(Receiver receiver, Runnable received, Consumer<String> rejected) {
        setId("reflection-upload");
        addClassName("drop-zone");
        setMaxFiles(1);
        setMaxFileSize((int) HandIns.MAX_BYTES);
        setAcceptedFileExtensions(ENDINGS);
        Runnable told = () -> tell(received, rejected);
        setUploadHandler(handler(receiver, () -> arrived(told)));
        // the browser says it too, so that the page follows when push is dead
        addAllFinishedListener(finished -> told.run());
        getElement().addEventListener("upload-success", arrived -> clearFileList());
        addFileRejectedListener(refused -> rejected.accept(refused.getErrorMessage()));
        var choose = new NativeButton();
        choose.setId("reflection-choose");
        choose.addClassNames("button", "large");
        choose.add(new Icon("upload-simple"), new Span(getTranslation("reflection.choose")));
        setUploadButton(choose);
        setDropLabel(new Span(getTranslation("reflection.drop")));
        setI18n(UploadWords.of(this, "reflection.choose", "reflection.drop"));
    }

    /** The card below names the file; an empty list lets another one be chosen at once. */
    private void arrived(Runnable received) {
        clearFileList();
        received.run();
    }

    private void tell(Runnable received, Consumer<String> rejected) {
        received.run();
        var full = noRoom;
        if (full != null) {
            rejected.accept(Sentences.of(this, full));
        }
    }

    private UploadHandler handler(Receiver receiver, Runnable received) {
        return new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                noRoom = null;
                try {
                    handOn(event, receiver);
                } catch (IOException e) {
                    noRoom = StorageFull.meantBy(e).orElseThrow(() -> e);
                }
                event.getUI().accessLater(received::run, () -> {}).run();
            }

            @Override
            public long getFileSizeMax() {
                return HandIns.MAX_BYTES + 1;
            }
        };
    }

    private static void handOn(UploadEvent event, Receiver receiver) throws IOException {
        var file = Files.createTempFile("reflection", ".upload");
        try {
            copy(event, file);
            receiver.receive(event.getFileName(), file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** One byte more than the limit is enough to know that it is over. */
    static void copy(UploadEvent event, Path file) throws IOException {
        try (var in = event.getInputStream();
                var out = Files.newOutputStream(file)) {
            long left = HandIns.MAX_BYTES + 1;
            var buffer = new byte[64 * 1024];
            for (int n = in.read(buffer); n > 0 && left > 0; n = in.read(buffer)) {
                out.write(buffer, 0, (int) Math.min(n, left));
                left -= n;
            }
        }
    }
}
