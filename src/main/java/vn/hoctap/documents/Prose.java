package vn.hoctap.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the text of one document: what is seen goes in, what is not becomes a note. */
final class Prose {

    private static final int NAMES_IN_A_NOTE = 5;
    private static final char UNKNOWN = '\ufffd';

    private final Limits limits;
    private final StringBuilder text = new StringBuilder();

    /** Text boxes stand inside paragraphs; they are put after the paragraph they hang on. */
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private final List<String> boxes = new ArrayList<>();
    private final Map<Note.Kind, Integer> counts = new EnumMap<>(Note.Kind.class);
    private final Map<Note.Kind, Set<String>> details = new EnumMap<>(Note.Kind.class);

    Prose(Limits limits) {
        this.limits = limits;
        open.push(new StringBuilder());
    }

    void add(String characters, Look look) {
        if (look.hidden()) {
            note(Note.Kind.HIDDEN_TEXT, visible(characters), "");
        } else if (look.tiny()) {
            note(Note.Kind.TINY_TEXT, visible(characters), "");
            if (characters.isBlank()) {
                append(characters);
            }
        } else if (look.white()) {
            // what a reader sees in its place is a gap
            note(Note.Kind.WHITE_TEXT, visible(characters), "");
            append(characters.isEmpty() ? "" : " ");
        } else {
            addSeen(characters, look);
        }
    }

    private void addSeen(String characters, Look look) {
        var legacy = LegacyFonts.noteFor(look.font());
        if (legacy.isPresent() && look.font() != null) {
            note(legacy.get(), visible(characters), LegacyFonts.withoutSubset(look.font()));
            append(LegacyFonts.fromPrivateUse(characters));
        } else {
            append(characters);
        }
    }

    private void append(String characters) {
        var to = open.element();
        int unknown = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c)
                            && i + 1 < characters.length()
                            && Character.isLowSurrogate(characters.charAt(i + 1));
            if (pair) {
                to.append(c).append(characters.charAt(++i));
            } else if (c == UNKNOWN || Character.isSurrogate(c)) {
                to.append(UNKNOWN);
                unknown++;
            } else if (c == '\r' || c == '\u000b' || c == '\f' || c == '\u2028') {
                to.append('\n');
            } else if (c == '\n' || c == '\t' || !isControl(c)) {
                to.append(c);
            }
        }
        note(Note.Kind.UNREADABLE_CHARACTERS, unknown, "");
        refuseTooMuch();
    }

    /** C0 and DEL only: in TCVN3 and VNI texts the range of C1 holds letters. */
    private static boolean isControl(char c) {
        return c < ' ' || c == 0x7f || c == '\ufffe' || c == '\uffff';
    }

    void lineBreak() {
        open.element().append('\n');
    }

    void tab() {
        open.element().append('\t');
    }

    void endParagraph() {
        var paragraph = open.element();
        if (open.size() > 1) {
            paragraph.append('\n');
            return;
        }
        take(paragraph.toString());
        paragraph.setLength(0);
        boxes.forEach(this::take);
        boxes.clear();
    }

    void openBox() {
        open.push(new StringBuilder());
    }

    void closeBox() {
        if (open.size() > 1) {
            boxes.add(open.pop().toString());
        }
    }

    private void take(String paragraph) {
        paragraph
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> text.append(line).append('\n'));
        refuseTooMuch();
    }

    private void refuseTooMuch() {
        if (text.length() + open.element().length() > limits.textCharacters()) {
            throw new Unreadable(
                    Refusal.TOO_LARGE, "more than " + limits.textCharacters() + " characters");
        }
    }

    void note(Note.Kind kind, int count, String detail) {
        if (count > 0) {
            counts.merge(kind, count, Integer::sum);
            var names = details.computeIfAbsent(kind, k -> new LinkedHashSet<>());
            if (!detail.isBlank() && names.size() < NAMES_IN_A_NOTE) {
                names.add(detail.strip());
            }
        }
    }

    int count(Note.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    int words() {
        return Words.in(text);
    }

    Extracted extracted(DocumentType type, int pages) {
        while (open.size() > 1) {
            closeBox();
        }
        endParagraph();
        var whole = text.toString().stripTrailing();
        return new Extracted(type, whole, Words.in(whole), pages, notes());
    }

    private List<Note> notes() {
        return counts.entrySet().stream()
                .map(e -> new Note(e.getKey(), e.getValue(), namesOf(e.getKey())))
                .toList();
    }

    private String namesOf(Note.Kind kind) {
        return details.getOrDefault(kind, Set.of()).stream().collect(Collectors.joining(", "));
    }

    private static int visible(String characters) {
        return (int) characters.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }
}
