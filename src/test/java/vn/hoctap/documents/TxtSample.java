package vn.hoctap.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text file in UTF-8, lines as Windows ends them. */
final class TxtSample {

    private TxtSample() {}

    static byte[] of(List<String> paragraphs) {
        return String.join("\r\n", paragraphs).getBytes(StandardCharsets.UTF_8);
    }
}
