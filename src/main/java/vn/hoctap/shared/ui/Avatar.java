package vn.hoctap.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The initials of a person in a circle; his name must stand beside it. */
public class Avatar extends Span {

    public Avatar(String name) {
        super(initials(name));
        addClassName("avatar");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** First letters of the family name and the given name: ND for Nguyễn Thị Ngọc Diễm. */
    public static String initials(String name) {
        var words = name.strip().split("\\s+", -1);
        var last = words.length > 1 ? first(words[words.length - 1]) : "";
        return (first(words[0]) + last).toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
