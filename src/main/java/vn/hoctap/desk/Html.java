package vn.hoctap.desk;

import java.util.function.UnaryOperator;
import org.springframework.web.util.HtmlUtils;

/** A plain page as it is written, piece by piece. */
final class Html {

    private final UnaryOperator<String> words;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param words of a key in the reader's language
     */
    Html(UnaryOperator<String> words) {
        this.words = words;
    }

    /** Marks and values of the product itself, as they are. */
    Html raw(String marks) {
        text.append(marks);
        return this;
    }

    /** Anything else, made harmless. */
    Html text(String value) {
        text.append(HtmlUtils.htmlEscape(value, "UTF-8"));
        return this;
    }

    /** The words of a key. */
    Html say(String key) {
        return text(words.apply(key));
    }

    /** A picture of the sprite, without words. */
    Html icon(String name) {
        return raw("<i class='icon' aria-hidden='true'><svg><use href='assets/icons.svg#i-")
                .raw(name)
                .raw("'/></svg></i>");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
