package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hoctap.grading.Similarity.Quoted;

/** An essay in the measure for reading, with what it quotes from study material marked. */
class MarkedEssay extends Div {

    MarkedEssay(String text, List<Quoted> quoted) {
        addClassName("essay");
        int[] points = text.codePoints().toArray();
        int start = 0;
        for (int at = 0; at <= points.length; at++) {
            if (at == points.length || points[at] == '\n') {
                paragraph(points, start, at, quoted);
                start = at + 1;
            }
        }
    }

    private void paragraph(int[] points, int start, int end, List<Quoted> quoted) {
        if (new String(points, start, end - start).isBlank()) {
            return;
        }
        var paragraph = new Paragraph();
        int at = start;
        for (var quote : quoted) {
            int from = Math.max(at, Math.min(quote.start(), end));
            int to = Math.min(quote.end(), end);
            if (from < to) {
                plain(paragraph, points, at, from);
                var mark = new Span(new String(points, from, to - from));
                mark.addClassName("source-quote");
                paragraph.add(mark);
                at = to;
            }
        }
        plain(paragraph, points, at, end);
        add(paragraph);
    }

    private static void plain(Paragraph paragraph, int[] points, int from, int to) {
        if (from < to) {
            paragraph.add(new String(points, from, to - from));
        }
    }
}
