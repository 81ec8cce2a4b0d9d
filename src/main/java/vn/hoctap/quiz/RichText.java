package vn.hoctap.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text of a question: words, some strong or stressed, and pictures; never HTML. A page puts the
 * words into text nodes, so nothing in them can act.
 *
 * <p>It is written and stored as {@code **strong**}, {@code __stressed__} and {@code ![what it
 * shows](picture:ID)}; a backslash takes their sense from {@code * _ ! [ ] \}. Line feeds stay.
 */
public record RichText(List<Run> runs) {

    private static final String SPECIAL = "\\*_![]";
    private static final Pattern PICTURE =
            Pattern.compile(
                    "!\\[((?:[^\\]\\\\]|\\\\.){0,400})\\]\\(picture:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\)");

    public RichText {
        runs = Runs.tidy(runs);
    }

    /** A part of a text; a closed family. */
    public sealed interface Run {

        /** Words that look alike. */
        record Words(String text, boolean strong, boolean emphasis) implements Run {

            Words with(String other) {
                return new Words(other, strong, emphasis);
            }

            boolean looksLike(Words other) {
                return strong == other.strong && emphasis == other.emphasis;
            }
        }

        /**
         * A picture.
         *
         * @param alt what it shows, for whom it is not there; empty for mere ornament
         */
        record Picture(UUID picture, String alt) implements Run {}
    }

    /** Text without any marks, taken as it is. */
    public static RichText plain(String text) {
        return new RichText(List.of(new Run.Words(text, false, false)));
    }

    /** Reads marks; what is no proper mark is text, so everything can be read. */
    public static RichText parse(String markup) {
        return new RichText(new Reader(markup).read());
    }

    /** Written so that {@link #parse} gives the same again. */
    public String markup() {
        var out = new StringBuilder();
        boolean strong = false;
        boolean emphasis = false;
        for (var run : runs) {
            boolean nextStrong = run instanceof Run.Words words && words.strong();
            boolean nextEmphasis = run instanceof Run.Words words && words.emphasis();
            out.append(emphasis && !nextEmphasis ? "__" : "");
            out.append(strong != nextStrong ? "**" : "");
            out.append(!emphasis && nextEmphasis ? "__" : "");
            strong = nextStrong;
            emphasis = nextEmphasis;
            out.append(
                    switch (run) {
                        case Run.Words words -> escaped(words.text());
                        case Run.Picture picture ->
                                "![%s](picture:%s)"
                                        .formatted(escaped(picture.alt()), picture.picture());
                    });
        }
        return out.append(emphasis ? "__" : "").append(strong ? "**" : "").toString();
    }

    /** The words alone; a picture is told by what it shows. */
    public String words() {
        return runs.stream()
                .map(run ->
                        switch (run) {
                            case Run.Words words -> words.text();
                            case Run.Picture picture -> "[" + picture.alt() + "]";
                        })
                .collect(Collectors.joining());
    }

    /** Whether anything in it is strong or stressed. */
    public boolean emphasized() {
        return runs.stream()
                .anyMatch(run -> run instanceof Run.Words w && (w.strong() || w.emphasis()));
    }

    /** The pictures in it. */
    public List<UUID> pictures() {
        return runs.stream()
                .filter(Run.Picture.class::isInstance)
                .map(run -> ((Run.Picture) run).picture())
                .toList();
    }

    /** Marks lose their sense only where they could have one, so that most texts look as typed. */
    private static String escaped(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired =
                    i == 0
                            || i == text.length() - 1
                            || text.charAt(i - 1) == c
                            || text.charAt(i + 1) == c;
            boolean mark = (c == '*' || c == '_') && paired;
            boolean picture = c == ']' || c == '[' || c == '\\';
            out.append(mark || picture ? "\\" : "").append(c);
        }
        return out.toString();
    }

    /** Reads a text from left to right. */
    private static final class Reader {

        private final String markup;
        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean strong;
        private boolean emphasis;
        private int at;

        /** The character before, as far as it stands for itself. */
        private char previous = ' ';

        Reader(String markup) {
            this.markup = markup.replace("\r\n", "\n").replace('\r', '\n');
        }

        List<Run> read() {
            while (at < markup.length()) {
                char c = markup.charAt(at);
                if (c == '\\' && at + 1 < markup.length() && special(at + 1)) {
                    text.append(markup.charAt(at + 1));
                    previous = ' ';
                    at += 2;
                } else if (turns("**", strong)) {
                    flush();
                    strong = !strong;
                    previous = ' ';
                    at += 2;
                } else if (turns("__", emphasis)) {
                    flush();
                    emphasis = !emphasis;
                    previous = ' ';
                    at += 2;
                } else if (c != '!' || !picture()) {
                    text.append(c);
                    previous = c;
                    at++;
                }
            }
            flush();
            return runs;
        }

        private boolean special(int i) {
            return SPECIAL.indexOf(markup.charAt(i)) >= 0;
        }

        private boolean picture() {
            var match = PICTURE.matcher(markup).region(at, markup.length());
            if (!match.lookingAt()) {
                return false;
            }
            flush();
            var alt = match.group(1).replaceAll("\\\\(.)", "$1");
            runs.add(new Run.Picture(UUID.fromString(match.group(2)), alt));
            at = match.end();
            return true;
        }

        private boolean turns(String mark, boolean on) {
            if (!markup.startsWith(mark, at)) {
                return false;
            }
            return on ? closes(mark, at) : opens(mark);
        }

        /** A blank to fill in, such as ____, is no mark. */
        private boolean opens(String mark) {
            int next = at + 2;
            boolean free =
                    next < markup.length()
                            && previous != mark.charAt(0)
                            && !Character.isWhitespace(markup.charAt(next))
                            && markup.charAt(next) != mark.charAt(0);
            if (!free) {
                return false;
            }
            int end = markup.indexOf(mark, next + 1);
            while (end >= 0 && !closes(mark, end)) {
                end = markup.indexOf(mark, end + 1);
            }
            return end >= 0;
        }

        private boolean closes(String mark, int position) {
            return markup.startsWith(mark, position)
                    && !Character.isWhitespace(markup.charAt(position - 1));
        }

        private void flush() {
            if (!text.isEmpty()) {
                runs.add(new Run.Words(text.toString(), strong, emphasis));
                text.setLength(0);
            }
        }
    }

    /** Brings runs into the one form that can be written and read back. */
    private static final class Runs {

        private Runs() {}

        static List<Run> tidy(List<Run> runs) {
            var tidy = new ArrayList<Run>();
            for (var run : runs) {
                if (run instanceof Run.Words words) {
                    split(words).forEach(part -> append(tidy, part));
                } else {
                    tidy.add(run);
                }
            }
            return List.copyOf(tidy);
        }

        /** Space at the edge of stressed words is not stressed. */
        private static List<Run.Words> split(Run.Words words) {
            var text = words.text();
            int from = 0;
            while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            int to = text.length();
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            return List.of(
                    new Run.Words(text.substring(0, from), false, false),
                    words.with(text.substring(from, to)),
                    new Run.Words(text.substring(to), false, false));
        }

        private static void append(List<Run> runs, Run.Words words) {
            if (words.text().isEmpty()) {
                return;
            }
            if (!runs.isEmpty()
                    && runs.getLast() instanceof Run.Words last
                    && last.looksLike(words)) {
                runs.set(runs.size() - 1, last.with(last.text() + words.text()));
            } else {
                runs.add(words);
            }
        }
    }
}
