package vn.hoctap.reflection;

import java.util.List;
import java.util.stream.Collectors;

/** Text notes in one column: {@code PICTURES=2 COMMENTS=1}. */
final class NoteText {

    private NoteText() {}

    static String of(List<TextNote> notes) {
        return notes.stream()
                .map(note -> note.kind().name() + "=" + note.count())
                .collect(Collectors.joining(" "));
    }

    static List<TextNote> parse(String column) {
        if (column.isEmpty()) {
            return List.of();
        }
        return List.of(column.split(" ", -1)).stream().map(NoteText::one).toList();
    }

    private static TextNote one(String word) {
        int at = word.indexOf('=');
        return new TextNote(
                TextNote.Kind.valueOf(word.substring(0, at)),
                Integer.parseInt(word.substring(at + 1)));
    }
}
