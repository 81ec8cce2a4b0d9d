package vn.hoctap.grading.ui;

import java.util.List;
import vn.hoctap.grading.Similarity.Quoted;
import vn.hoctap.reflection.ReadText;
import vn.hoctap.shared.ui.FormattedText;
import vn.hoctap.shared.ui.FormattedText.Marked;

/** An essay as its author set it, with what it quotes from study material marked. */
final class MarkedEssay {

    private MarkedEssay() {}

    static FormattedText of(ReadText text, List<Quoted> quoted) {
        var marks = quoted.stream().map(quote -> new Marked(quote.start(), quote.end())).toList();
        return new FormattedText(text.text(), text.written().formatting(), marks, "source-quote");
    }
}
