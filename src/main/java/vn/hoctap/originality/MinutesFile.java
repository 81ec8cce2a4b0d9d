package vn.hoctap.originality;

import java.util.Locale;
import java.util.Set;

/** Minutes of a review meeting as a file. */
public final class MinutesFile {

    /** Endings of files that minutes are. */
    public static final Set<String> ENDINGS =
            Set.of(".docx", ".doc", ".pdf", ".odt", ".txt", ".jpg", ".jpeg", ".png");

    private final String name;
    private final byte[] content;

    /**
     * @param name as the browser gave it, or safe to be saved under
     * @param content all of it
     */
    public MinutesFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    boolean known() {
        var lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
