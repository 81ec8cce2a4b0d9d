package vn.hoctap.originality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.reflection.TextNote;
import vn.hoctap.reflection.TextNotes;
import vn.hoctap.textreuse.ReuseIndex;
import vn.hoctap.textreuse.ReusePolicy;
import vn.hoctap.textreuse.Scope;
import vn.hoctap.textreuse.Span;
import vn.hoctap.textreuse.Work;

/**
 * Reads a text as the comparison will, without comparing it with anything, and says what had to be
 * put right in it and where; so its author learns of it before he hands it in.
 */
@Component
class EngineNotes implements TextNotes {

    private static final Scope ALONE = new Scope("alone");

    @Override
    public List<TextNote> of(String text) {
        try (var index = ReuseIndex.inMemory()) {
            var work = new Work("text", "", Instant.EPOCH, text);
            var read = index.check(ALONE, work, ReusePolicy.standard()).judgement();
            return read.notes().stream().flatMap(note -> note(text, note).stream()).toList();
        }
    }

    private static Optional<TextNote> note(String text, vn.hoctap.textreuse.TextNote found) {
        return TextNote.Kind.ofName(found.kind().name())
                .filter(_ -> found.count() > 0)
                .map(kind -> new TextNote(kind, found.count(), examples(text, found.where())));
    }

    private static List<String> examples(String text, List<Span> where) {
        Stream<String> words = where.stream().map(span -> words(text, span));
        return words.filter(example -> !example.isBlank())
                .distinct()
                .limit(TextNote.EXAMPLES_KEPT)
                .toList();
    }

    /** The whole words in which something was put right, no more than a line of them. */
    private static String words(String text, Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(start, Math.min(span.length(), TextNote.LONGEST_EXAMPLE));
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        var words = text.substring(start, end).strip().replaceAll("\\s+", " ");
        return words.length() <= TextNote.LONGEST_EXAMPLE
                ? words
                : words.substring(0, TextNote.LONGEST_EXAMPLE).strip() + "…";
    }
}
