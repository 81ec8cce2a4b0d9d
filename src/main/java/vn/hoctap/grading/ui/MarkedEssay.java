package vn.hoctap.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoctap.grading.Remark;
import vn.hoctap.grading.Similarity.Quoted;
import vn.hoctap.reflection.Written;
import vn.hoctap.shared.ui.FormattedText;
import vn.hoctap.shared.ui.FormattedText.Marked;

/**
 * An essay as its author set it, with what it quotes from study material marked, and the places
 * that were commented on marked and numbered.
 */
final class MarkedEssay {

    private static final int LONGEST_EXCERPT = 56;

    private MarkedEssay() {}

    /**
     * @param remarks as they stand in the text
     */
    static FormattedText of(Written text, List<Quoted> quoted, List<Remark> remarks) {
        var marks = new ArrayList<Marked>();
        quoted.forEach(quote -> marks.add(new Marked(quote.start(), quote.end(), "source-quote")));
        for (int number = 1; number <= remarks.size(); number++) {
            var remark = remarks.get(number - 1);
            var mark = toNote(number);
            marks.add(new Marked(remark.start(), remark.end(), "remark-place", Optional.of(mark)));
        }
        return new FormattedText(text.text(), text.formatting(), marks);
    }

    /** From the place to what is said about it. */
    private static Component toNote(int number) {
        var link = number(noteId(number), number, "grading.remark.number");
        link.setId(placeId(number));
        return link;
    }

    /** From what is said to the place. */
    static Anchor toPlace(int number) {
        return number(placeId(number), number, "grading.remark.to-place");
    }

    private static Anchor number(String target, int number, String name) {
        var link = new Anchor("#" + target, Integer.toString(number));
        link.setRouterIgnore(true);
        link.addClassNames("p-no", "remark-no");
        link.getElement().setAttribute("aria-label", link.getTranslation(name, number));
        return link;
    }

    static String noteId(int number) {
        return "grading-remark-" + number;
    }

    private static String placeId(int number) {
        return "grading-remark-place-" + number;
    }

    /** The words of a place, shortened where it is long. */
    static String excerpt(String text, Remark remark) {
        int[] points = text.codePoints().toArray();
        int end = Math.min(remark.end(), points.length);
        int start = Math.min(remark.start(), end);
        return end - start <= LONGEST_EXCERPT
                ? new String(points, start, end - start)
                : new String(points, start, LONGEST_EXCERPT).stripTrailing() + " …";
    }
}
