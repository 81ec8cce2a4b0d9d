package vn.hoctap.quiz.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.Essay;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.Matching;
import vn.hoctap.quiz.Quantity;
import vn.hoctap.quiz.RichText;
import vn.hoctap.quiz.exchange.Items.LeftOut;
import vn.hoctap.quiz.exchange.Items.Notes;
import vn.hoctap.quiz.exchange.Items.Weighed;
import vn.hoctap.quiz.exchange.Remark.Reason;

/** One question, its title and tags already read. */
final class GiftQuestion {

    private static final Pattern FORMAT =
            Pattern.compile("(?s)^\\[(html|moodle|plain|markdown)\\](.*)$");
    private static final Pattern TRUTH = Pattern.compile("(?is)^(T|TRUE|F|FALSE)\\s*(#.*)?$");
    private static final Pattern WEIGHT = Pattern.compile("(?s)^%(-?[\\d.,]+)%(.*)$");

    private final String body;
    private final Tags tags;
    private final Notes notes;
    private String format = "moodle";
    private String explanation = "";

    GiftQuestion(String body, Tags tags, Notes notes) {
        this.body = body;
        this.tags = tags;
        this.notes = notes;
    }

    Draft draft() {
        int open = body.indexOf('{');
        int close = body.lastIndexOf('}');
        if (open < 0) {
            throw new LeftOut(Reason.NOT_A_QUESTION, "");
        }
        if (close < open) {
            throw new LeftOut(Reason.UNREADABLE, "{");
        }
        var before = withFormat(body.substring(0, open).strip());
        var after = body.substring(close + 1).strip();
        var asked = after.isEmpty() ? before : (before + " _____ " + after).strip();
        var stem = markup(asked);
        var answers = withoutGeneralFeedback(body.substring(open + 1, close).strip());
        var item = item(stem, answers);
        return new Draft(item, explanation, tags.section(), tags.difficulty());
    }

    private String withFormat(String asked) {
        var match = FORMAT.matcher(asked);
        if (!match.matches()) {
            return asked;
        }
        format = match.group(1);
        return match.group(2).strip();
    }

    private String withoutGeneralFeedback(String answers) {
        int at = answers.indexOf("####");
        if (at < 0) {
            return answers;
        }
        explanation = text(answers.substring(at + 4).strip());
        return answers.substring(0, at).strip();
    }

    private Item item(String stem, String answers) {
        if (answers.isEmpty()) {
            return new Essay(stem, "");
        }
        if (answers.startsWith("#")) {
            return quantity(stem, answers.substring(1).strip());
        }
        if (answers.startsWith(">")) {
            throw new LeftOut(Reason.UNKNOWN_TYPE, "ordering");
        }
        var truth = TRUTH.matcher(answers);
        if (truth.matches()) {
            if (truth.group(2) != null) {
                notes.add(Reason.FEEDBACK);
            }
            return new Item.TrueFalse(
                    stem, truth.group(1).toUpperCase(Locale.ROOT).startsWith("T"));
        }
        return chosen(stem, answers);
    }

    private Item chosen(String stem, String answers) {
        boolean wrong = answers.contains("~");
        boolean right = answers.contains("=");
        if (right && !wrong && answers.contains("->")) {
            return matching(stem, answers);
        }
        var parts = parts(answers);
        if (wrong) {
            var weighed = parts.stream().map(part -> weighed(part, true)).toList();
            return right
                    ? Items.oneChoice(stem, weighed, notes)
                    : Items.severalChoices(stem, weighed, tags.credit(), notes);
        }
        if (!right) {
            throw new LeftOut(Reason.UNREADABLE, GiftEscapes.shown(answers));
        }
        var weighed = parts.stream().map(part -> weighed(part, false)).toList();
        return Items.shortText(stem, weighed, tags.diacritics(), notes);
    }

    /** Each answer with the sign before it; an empty part between two signs is passed over. */
    private static List<String> parts(String answers) {
        var parts = new ArrayList<String>();
        int from = -1;
        for (int i = 0; i <= answers.length(); i++) {
            boolean sign =
                    i == answers.length() || answers.charAt(i) == '~' || answers.charAt(i) == '=';
            if (sign) {
                if (from >= 0 && i > from + 1) {
                    parts.add(answers.substring(from, i).strip());
                }
                from = i;
            }
        }
        return parts;
    }

    private Weighed weighed(String part, boolean formatted) {
        double share = part.charAt(0) == '=' ? 1 : 0;
        var rest = withoutFeedback(part.substring(1).strip());
        var weight = WEIGHT.matcher(rest);
        if (weight.matches()) {
            share = Items.number(weight.group(1)).doubleValue() / 100;
            rest = weight.group(2).strip();
        }
        return new Weighed(formatted ? text(rest) : GiftEscapes.shown(withoutMark(rest)), share);
    }

    private static String withoutMark(String text) {
        var match = FORMAT.matcher(text);
        return match.matches() ? match.group(2).strip() : text;
    }

    private String withoutFeedback(String answer) {
        int at = answer.indexOf('#');
        if (at < 0) {
            return answer;
        }
        if (!answer.substring(at + 1).isBlank()) {
            notes.add(Reason.FEEDBACK);
        }
        return answer.substring(0, at).strip();
    }

    private Item matching(String stem, String answers) {
        var pairs = new ArrayList<Matching.Pair>();
        var others = new ArrayList<String>();
        for (var part : parts(answers)) {
            var rest = withoutFeedback(part.substring(1).strip());
            int arrow = rest.indexOf("->");
            if (arrow < 0) {
                throw new LeftOut(Reason.UNREADABLE, GiftEscapes.shown(rest));
            }
            var entry = text(rest.substring(0, arrow).strip());
            var choice = RichText.parse(text(rest.substring(arrow + 2).strip())).words();
            if (entry.isEmpty()) {
                others.add(choice);
            } else {
                pairs.add(new Matching.Pair(entry, choice));
            }
        }
        return new Matching(stem, pairs, others);
    }

    private Item quantity(String stem, String answers) {
        if (!answers.startsWith("=") && !answers.startsWith("~")) {
            int other = answers.indexOf('~');
            if (other > 0) {
                notes.add(Reason.FEEDBACK);
            }
            var only = other > 0 ? answers.substring(0, other).strip() : answers;
            return Items.quantity(stem, List.of(range(withoutFeedback(only), 1)));
        }
        var ranges = new ArrayList<Quantity.Range>();
        for (var part : parts(answers)) {
            var weighed = weighed(part, false);
            boolean catchAll = weighed.text().equals("*");
            if (weighed.share() > 0 && !catchAll) {
                ranges.add(range(weighed.text(), Items.share(weighed.share())));
            } else {
                notes.add(Reason.FEEDBACK);
            }
        }
        return Items.quantity(stem, ranges);
    }

    private static Quantity.Range range(String hidden, double share) {
        var text = GiftEscapes.shown(hidden);
        int dots = text.indexOf("..");
        if (dots > 0) {
            var low = Items.number(text.substring(0, dots));
            var high = Items.number(text.substring(dots + 2));
            var two = BigDecimal.valueOf(2);
            return new Quantity.Range(
                    low.add(high).divide(two), high.subtract(low).divide(two), share);
        }
        int colon = text.indexOf(':');
        return colon < 0
                ? new Quantity.Range(Items.number(text), BigDecimal.ZERO, share)
                : new Quantity.Range(
                        Items.number(text.substring(0, colon)),
                        Items.number(text.substring(colon + 1)).abs(),
                        share);
    }

    /** Our marks for a part, which may have a format of its own. */
    private String text(String hidden) {
        var match = FORMAT.matcher(hidden);
        var own = match.matches() ? match.group(1) : format;
        return markup(match.matches() ? match.group(2).strip() : hidden, own);
    }

    private String markup(String hidden) {
        return markup(hidden, format);
    }

    private String markup(String hidden, String how) {
        var plain = GiftEscapes.shown(hidden);
        boolean html =
                how.equals("html") || (how.equals("moodle") && HtmlText.looksLikeHtml(plain));
        return html
                ? new HtmlText(address -> Optional.empty(), notes).read(plain).markup()
                : RichText.plain(plain).markup();
    }
}
