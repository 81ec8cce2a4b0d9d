package vn.hoctap.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** What is kept of the name a file came with. */
final class FileName {

    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 10;
    private static final String UNNAMED = "tep";
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry(
                            "docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                    Map.entry("doc", "application/msword"),
                    Map.entry("odt", "application/vnd.oasis.opendocument.text"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("txt", "text/plain"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("png", "image/png"),
                    Map.entry("mp4", "video/mp4"),
                    Map.entry("webm", "video/webm"),
                    Map.entry("mp3", "audio/mpeg"),
                    Map.entry("vtt", "text/vtt"),
                    Map.entry(
                            "xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                    Map.entry(
                            "pptx",
                            "application/vnd.openxmlformats-officedocument.presentationml.presentation"));

    private FileName() {}

    /**
     * The last part of a path, composed, without characters that steer terminals, file systems or
     * the direction of writing, and no longer than 200; its ending stays.
     */
    static String safe(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain =
                Normalizer.normalize(last, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                        .replaceAll("[<>:\"|?*]", "_")
                        .replaceAll("[\\p{Z}\\s]+", " ")
                        .replaceAll("^[. ]+|[. ]+$", "");
        if (plain.isEmpty()) {
            return UNNAMED;
        }
        int dot = plain.lastIndexOf('.');
        var ending = dot > 0 && plain.length() - dot <= LONGEST_ENDING ? plain.substring(dot) : "";
        var start = plain.substring(0, plain.length() - ending.length());
        int room = LONGEST - ending.length();
        return start.length() <= room ? plain : cut(start, room) + ending;
    }

    private static String cut(String text, int length) {
        boolean insideAPair = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, insideAPair ? length - 1 : length);
    }

    /** By the ending; what is not known is served as bytes. */
    static String mediaType(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, UNKNOWN_TYPE);
    }
}
