package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What an upload says, in the language of its page. */
final class UploadWords {

    private final Component on;

    private UploadWords(Component on) {
        this.on = on;
    }

    static UploadI18N of(Component on, String choose, String drop) {
        return new UploadWords(on).words(choose, drop);
    }

    private String getTranslation(String key) {
        return on.getTranslation(key);
    }

    private UploadI18N words(String choose, String drop) {
        var words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles()
                        .setOne(getTranslation(drop))
                        .setMany(getTranslation(drop)));
        words.setAddFiles(
                new UploadI18N.AddFiles()
                        .setOne(getTranslation(choose))
                        .setMany(getTranslation(choose)));
        words.setError(
                new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("reflection.upload.too-many"))
                        .setFileIsTooBig(getTranslation("reflection.refusal.too-large"))
                        .setIncorrectFileType(getTranslation("reflection.refused.UNKNOWN_FORMAT")));
        words.setUploading(uploading());
        words.setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB")));
        return words;
    }

    private UploadI18N.Uploading uploading() {
        var failed = getTranslation("reflection.upload.failed");
        return new UploadI18N.Uploading()
                .setStatus(
                        new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("reflection.upload.connecting"))
                                .setStalled(getTranslation("reflection.upload.stalled"))
                                .setProcessing(getTranslation("reflection.upload.processing"))
                                .setHeld(getTranslation("reflection.upload.held")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("reflection.upload.remaining"))
                                .setUnknown(getTranslation("reflection.upload.unknown")))
                .setError(
                        new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)
                                .setFileTooLarge(getTranslation("reflection.refusal.too-large")));
    }
}
