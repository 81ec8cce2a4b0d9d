package vn.hoctap.reflection;

import java.time.Instant;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A version as it was handed in; never changed afterwards. */
record ReflectionVersion(
        ReflectionId reflection,
        int number,
        DraftId draft,
        String receipt,
        Instant submittedAt,
        ReflectionRow.Place place,
        Content content) {

    boolean sameContent(Content other) {
        return content.same(other);
    }

    ReadText toText() {
        return new ReadText(
                reflection,
                number,
                content.written(),
                content.words(),
                content.notes(),
                submittedAt);
    }

    VersionFacts toFacts() {
        return new VersionFacts(content.words(), content.notes(), submittedAt, content.form());
    }

    /**
     * @throws NoSuchElementException when it was typed in the browser
     */
    OriginalFile original() {
        if (content.file() == null || content.fileName() == null) {
            throw new NoSuchElementException("Typed, no file: " + receipt);
        }
        return new OriginalFile(content.file(), number, content.fileName());
    }

    Receipt toReceipt(ReflectionRow row) {
        @Nullable Integer standing = row.standing();
        return new Receipt(
                reflection,
                number,
                row.plan(),
                receipt,
                submittedAt,
                content.fileName(),
                content.sha256(),
                content.words(),
                content.onPaper(),
                standing != null && standing == number);
    }
}
