package vn.hoctap.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the lines of a plain text are set; the text itself stands elsewhere and holds no signs for
 * it, so that its words and places stay what they are. Written as one word for each line, of which
 * the last plain ones are left out: {@code h p u:0-4 u o q:3-9,12-15}.
 *
 * @param lines in the order of the text's lines; a line beyond the last is a plain paragraph
 */
public record Formatting(List<Line> lines) {

    /** Every line a paragraph, nothing in bold. */
    public static final Formatting PLAIN = new Formatting(List.of());

    private static final Line PARAGRAPH = new Line(Kind.PARAGRAPH, List.of());

    /** What a line is. */
    public enum Kind {
        PARAGRAPH("p"),
        HEADING("h"),
        SUBHEADING("s"),
        BULLET("u"),
        NUMBER("o"),
        QUOTATION("q");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        private static Optional<Kind> of(String sign) {
            return Arrays.stream(values()).filter(kind -> kind.sign.equals(sign)).findFirst();
        }
    }

    /**
     * Words in bold.
     *
     * @param from first place in the line, in UTF-16 units
     * @param to the place after the last
     */
    public record Bold(int from, int to) {}

    /**
     * One line.
     *
     * @param bold in order, not overlapping
     */
    public record Line(Kind kind, List<Bold> bold) {

        public Line {
            bold = List.copyOf(bold);
        }

        private String written() {
            return bold.isEmpty()
                    ? kind.sign
                    : bold.stream()
                            .map(part -> part.from() + "-" + part.to())
                            .collect(Collectors.joining(",", kind.sign + ":", ""));
        }
    }

    public Formatting {
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).equals(PARAGRAPH)) {
            last--;
        }
        lines = List.copyOf(lines.subList(0, last));
    }

    /** The line of this number, from 0. */
    public Line line(int number) {
        return number < lines.size() ? lines.get(number) : PARAGRAPH;
    }

    /** As it is stored and sent; empty for a plain text. */
    public String written() {
        return lines.stream().map(Line::written).collect(Collectors.joining(" "));
    }

    /**
     * Reads {@link #written}; whatever cannot be understood is plain, for no text is lost by it.
     */
    public static Formatting parse(String written) {
        return written.isBlank()
                ? PLAIN
                : new Formatting(
                        Arrays.stream(written.strip().split(" ", -1))
                                .map(Formatting::line)
                                .toList());
    }

    private static Line line(String word) {
        int colon = word.indexOf(':');
        var kind = Kind.of(colon < 0 ? word : word.substring(0, colon)).orElse(Kind.PARAGRAPH);
        if (colon < 0) {
            return new Line(kind, List.of());
        }
        var bold = new ArrayList<Bold>();
        int after = 0;
        for (var part : word.substring(colon + 1).split(",", -1)) {
            var ends = part.split("-", -1);
            if (ends.length == 2 && number(ends[0]) && number(ends[1])) {
                var next = new Bold(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
                if (next.from() >= after && next.to() > next.from()) {
                    bold.add(next);
                    after = next.to();
                }
            }
        }
        return new Line(kind, bold);
    }

    private static boolean number(String digits) {
        return digits.length() < 8
                && !digits.isEmpty()
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** Without what lies beyond the lines of this text or beyond their ends. */
    public Formatting fitting(String text) {
        if (lines.isEmpty()) {
            return this;
        }
        var of = text.split("\n", -1);
        var fitting = new ArrayList<Line>();
        for (int n = 0; n < Math.min(of.length, lines.size()); n++) {
            fitting.add(clipped(lines.get(n), of[n].length()));
        }
        return new Formatting(fitting);
    }

    private static Line clipped(Line line, int length) {
        var bold =
                line.bold().stream()
                        .filter(part -> part.from() < length)
                        .map(part -> new Bold(part.from(), Math.min(part.to(), length)))
                        .toList();
        return new Line(line.kind(), bold);
    }
}
