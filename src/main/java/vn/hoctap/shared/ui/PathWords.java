package vn.hoctap.shared.ui;

import java.util.List;
import java.util.Locale;

/** The five steps of the path: the names of their words and icons, in their order. */
final class PathWords {

    static final int COUNT = 5;

    private static final List<String> NAMES =
            List.of("materials", "session", "quiz", "reflection", "result");
    private static final List<String> ICONS =
            List.of("book-open-text", "video", "list-checks", "pencil-line", "seal-check");

    private PathWords() {}

    /**
     * @throws IllegalArgumentException when there is no step of that name
     */
    static int indexOf(Enum<?> step) {
        int index = NAMES.indexOf(step.name().toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new IllegalArgumentException("No step " + step);
        }
        return index;
    }

    static String textKey(int step) {
        return "widget.step." + NAMES.get(step);
    }

    /** A check when done, a lock when closed, else the picture of the step. */
    static String icon(int step, State state) {
        return switch (state) {
            case DONE, LOCKED, RETURNED, OVERDUE -> state.icon();
            case TODO, DOING -> ICONS.get(step);
        };
    }
}
