package vn.hoctap.originality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.hoctap.textreuse.Span;

/** Cuts stretches out of texts; spans count code points, strings do not. */
final class Excerpts {

    private Excerpts() {}

    static String of(String text, Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        return text.substring(start, text.offsetByCodePoints(start, span.length()));
    }

    /** Stretches that overlap or touch become one, in the order of the text. */
    static List<Span> joined(Collection<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span : spans.stream().sorted().toList()) {
            if (!joined.isEmpty() && span.start() <= joined.getLast().end()) {
                var last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
