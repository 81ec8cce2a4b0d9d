package vn.hoctap.shared.ui;

import java.util.List;

/** The five steps of the path: the names of their words and icons, in their order. */
final class PathWords {

    static final int COUNT = 5;

    private static final List<String> NAMES =
            List.of("materials", "session", "quiz", "reflection", "result");
    private static final List<String> ICONS =
            List.of("book-open-text", "video", "list-checks", "pencil-line", "seal-check");

    private PathWords() {}

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
