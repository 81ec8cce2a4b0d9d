package vn.hoctap.quiz.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.hoctap.quiz.Draft;

/** The formats in which questions come and go. */
public enum ExchangeFormat {
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Brought readChecked(byte[] file) {
            return new ExcelReader(file).read();
        }

        @Override
        public Written write(List<Draft> drafts, Function<UUID, Optional<byte[]>> pictures) {
            return new ExcelWriter().write(drafts);
        }
    },
    GIFT("txt", "text/plain;charset=utf-8") {
        @Override
        Brought readChecked(byte[] file) {
            return new GiftReader(TextFile.decode(file)).read();
        }

        @Override
        public Written write(List<Draft> drafts, Function<UUID, Optional<byte[]>> pictures) {
            return new GiftWriter().write(drafts);
        }
    },
    MOODLE_XML("xml", "application/xml") {
        @Override
        Brought readChecked(byte[] file) {
            return new MoodleXmlReader(file).read();
        }

        @Override
        public Written write(List<Draft> drafts, Function<UUID, Optional<byte[]>> pictures) {
            return new MoodleXmlWriter(pictures).write(drafts);
        }
    },
    AIKEN("txt", "text/plain;charset=utf-8") {
        @Override
        Brought readChecked(byte[] file) {
            return new AikenReader(TextFile.decode(file)).read();
        }

        @Override
        public Written write(List<Draft> drafts, Function<UUID, Optional<byte[]>> pictures) {
            return new AikenWriter().write(drafts);
        }
    };

    /** No file is larger. */
    public static final int MOST_BYTES = 20 << 20;

    static final int MOST_ITEMS = 5_000;

    private final String extension;
    private final String mediaType;

    ExchangeFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Reads a file without storing anything.
     *
     * @throws FileUnreadable when it is too large or of another format
     */
    public Brought read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new FileUnreadable(FileUnreadable.Reason.TOO_LARGE, file.length + " bytes");
        }
        return readChecked(file);
    }

    abstract Brought readChecked(byte[] file);

    /**
     * Writes questions.
     *
     * @param pictures the bytes of a picture, where the format takes them
     */
    public abstract Written write(List<Draft> drafts, Function<UUID, Optional<byte[]>> pictures);
}
