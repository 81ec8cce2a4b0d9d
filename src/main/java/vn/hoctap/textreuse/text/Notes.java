package vn.hoctap.textreuse.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.hoctap.textreuse.Span;
import vn.hoctap.textreuse.TextNote;

/** Collects what was put right, joining places that touch or almost do. */
final class Notes {

    private static final int NEAR = 3;

    private final Map<TextNote.Kind, Integer> counts = new EnumMap<>(TextNote.Kind.class);
    private final Map<TextNote.Kind, List<Span>> places = new EnumMap<>(TextNote.Kind.class);

    void add(TextNote.Kind kind, int count, int start, int end) {
        counts.merge(kind, count, Integer::sum);
        List<Span> spans = places.computeIfAbsent(kind, key -> new ArrayList<>());
        if (!spans.isEmpty() && start - spans.getLast().end() <= NEAR) {
            Span last = spans.removeLast();
            spans.add(new Span(Math.min(start, last.start()), Math.max(end, last.end())));
        } else if (spans.size() < TextNote.PLACES_KEPT) {
            spans.add(new Span(start, end));
        }
    }

    List<TextNote> all() {
        return counts.entrySet().stream()
                .map(note ->
                        new TextNote(
                                note.getKey(),
                                note.getValue(),
                                places.getOrDefault(note.getKey(), List.of())))
                .toList();
    }
}
