package vn.hoctap.originality.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.hoctap.textreuse.Span;

/**
 * A text cut where marks begin and end, paragraph by paragraph. Spans count code points and may
 * overlap: then the passage of the lower number is shown, and a passage hides a source.
 */
record MarkedText(List<List<Piece>> paragraphs) {

    MarkedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A stretch of one paragraph.
     *
     * @param passage its number from 1, 0 outside passages
     * @param first whether the passage begins here
     */
    record Piece(String text, int passage, boolean first, boolean source) {}

    /**
     * @param passages by number
     * @param sources what is taken from study material
     */
    static MarkedText of(String text, List<Span> passages, List<Span> sources) {
        int[] points = text.codePoints().toArray();
        var paragraphs = new ArrayList<List<Piece>>();
        var begun = new TreeSet<Integer>();
        int start = 0;
        while (start <= points.length) {
            int end = start;
            while (end < points.length && points[end] != '\n') {
                end++;
            }
            var pieces = pieces(points, new Span(start, end), passages, sources, begun);
            if (pieces.stream().anyMatch(piece -> !piece.text().isBlank())) {
                paragraphs.add(pieces);
            }
            start = end + 1;
        }
        return new MarkedText(paragraphs);
    }

    private static List<Piece> pieces(
            int[] points,
            Span paragraph,
            List<Span> passages,
            List<Span> sources,
            TreeSet<Integer> begun) {
        var cuts = new TreeSet<Integer>(List.of(paragraph.start(), paragraph.end()));
        passages.forEach(span -> cut(cuts, paragraph, span));
        sources.forEach(span -> cut(cuts, paragraph, span));
        var pieces = new ArrayList<Piece>();
        int from = cuts.pollFirst();
        for (int to : cuts) {
            int passage = covering(passages, from) + 1;
            boolean source = passage == 0 && covering(sources, from) >= 0;
            boolean first = passage > 0 && begun.add(passage);
            append(pieces, new Piece(new String(points, from, to - from), passage, first, source));
            from = to;
        }
        return pieces;
    }

    /** What is marked alike is one piece. */
    private static void append(List<Piece> pieces, Piece next) {
        if (!pieces.isEmpty()) {
            var last = pieces.getLast();
            if (last.passage() == next.passage() && last.source() == next.source()) {
                pieces.removeLast();
                var words = last.text() + next.text();
                pieces.add(new Piece(words, last.passage(), last.first(), last.source()));
                return;
            }
        }
        pieces.add(next);
    }

    private static void cut(TreeSet<Integer> cuts, Span paragraph, Span span) {
        if (span.start() < paragraph.end() && span.end() > paragraph.start()) {
            cuts.add(Math.max(span.start(), paragraph.start()));
            cuts.add(Math.min(span.end(), paragraph.end()));
        }
    }

    private static int covering(List<Span> spans, int point) {
        for (int at = 0; at < spans.size(); at++) {
            if (spans.get(at).start() <= point && point < spans.get(at).end()) {
                return at;
            }
        }
        return -1;
    }
}
