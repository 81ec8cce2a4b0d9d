package vn.hoctap.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.exchange.Items.LeftOut;
import vn.hoctap.quiz.exchange.Items.Notes;
import vn.hoctap.quiz.exchange.Remark.Reason;

/** GIFT, as Moodle describes it: questions with blank lines between them, answers in braces. */
final class GiftReader {

    private static final Pattern TITLE = Pattern.compile("(?s)^::(.*?)::(.*)$");
    private static final Pattern TAG = Pattern.compile("\\[tag:((?:[^\\]\\\\]|\\\\.)+)\\]");

    private final String text;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int number;

    GiftReader(String text) {
        this.text = text;
    }

    Brought read() {
        var lines = new ArrayList<String>();
        var tags = new ArrayList<String>();
        for (var line : (text + "\n\n").split("\n", -1)) {
            var bare = line.strip();
            if (bare.startsWith("//")) {
                TAG.matcher(bare)
                        .results()
                        .forEach(
                                it -> tags.add(GiftEscapes.shown(GiftEscapes.hidden(it.group(1)))));
            } else if (!bare.isEmpty()) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                item(String.join("\n", lines), Tags.of(tags));
                lines.clear();
                tags.clear();
            }
        }
        if (number == 0) {
            throw new FileUnreadable(FileUnreadable.Reason.NOT_THIS_FORMAT, "no question");
        }
        return new Brought(drafts, remarks, Map.of());
    }

    private void item(String raw, Tags tags) {
        var bare = raw.strip();
        if (bare.startsWith("$CATEGORY:")) {
            int end = bare.indexOf('\n');
            if (end < 0) {
                return;
            }
            bare = bare.substring(end + 1).strip();
        }
        number++;
        if (number > ExchangeFormat.MOST_ITEMS) {
            throw new FileUnreadable(FileUnreadable.Reason.TOO_MANY, "" + number);
        }
        var hidden = GiftEscapes.hidden(bare);
        var title = TITLE.matcher(hidden);
        boolean titled = title.matches();
        var body = titled ? title.group(2).strip() : hidden;
        var notes = new Notes(number, GiftEscapes.shown(titled ? title.group(1) : body), remarks);
        try {
            drafts.add(new GiftQuestion(body, tags, notes).draft());
        } catch (LeftOut reason) {
            notes.add(reason.reason(), reason.detail());
        } catch (IllegalArgumentException wrong) {
            boolean longOne = body.length() > 8_000;
            notes.add(longOne ? Reason.TOO_LONG : Reason.WRONG_OPTIONS);
        }
    }
}
