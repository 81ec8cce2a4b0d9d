package vn.hoctap.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.hoctap.quiz.Difficulty;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.RichText;
import vn.hoctap.quiz.exchange.Items.Notes;
import vn.hoctap.quiz.exchange.Remark.Reason;

/** Aiken: a question, options with letters, and a line {@code ANSWER: B}. */
final class AikenReader {

    private static final Pattern OPTION = Pattern.compile("^([A-Z])[.)]\\s*(\\S.*)$");
    private static final Pattern ANSWER = Pattern.compile("^ANSWER:\\s*([A-Za-z]?)\\s*(.*)$");

    private final String text;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> stem = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private int number;
    private boolean answered;

    AikenReader(String text) {
        this.text = text;
    }

    Brought read() {
        for (var line : text.split("\n", -1)) {
            line(line.strip());
        }
        if (!stem.isEmpty() || !options.isEmpty()) {
            leftOut(answered ? Reason.UNREADABLE : Reason.NO_RIGHT_ANSWER);
        }
        boolean any =
                !drafts.isEmpty() || remarks.stream().anyMatch(it -> it.item() > 0 && answered);
        if (!any) {
            throw new FileUnreadable(FileUnreadable.Reason.NOT_THIS_FORMAT, "no ANSWER line");
        }
        return new Brought(drafts, remarks, Map.of());
    }

    private void line(String line) {
        var option = OPTION.matcher(line);
        var answer = ANSWER.matcher(line);
        if (answer.matches()) {
            answered = true;
            finish(answer.group(1).toUpperCase(Locale.ROOT));
        } else if (option.matches()) {
            letters.add(option.group(1));
            options.add(RichText.plain(option.group(2)).markup());
        } else if (!line.isEmpty()) {
            if (!options.isEmpty()) {
                // the question before has no answer line
                leftOut(Reason.NO_RIGHT_ANSWER);
            }
            stem.add(line);
        }
    }

    private void finish(String letter) {
        var asked = String.join("\n", stem);
        int right = letters.indexOf(letter);
        if (asked.isEmpty() || options.size() < 2) {
            leftOut(Reason.WRONG_OPTIONS);
        } else if (right < 0) {
            leftOut(Reason.NO_RIGHT_ANSWER);
        } else {
            number++;
            if (number > ExchangeFormat.MOST_ITEMS) {
                throw new FileUnreadable(FileUnreadable.Reason.TOO_MANY, "" + number);
            }
            add(asked, right);
            clear();
        }
    }

    private void add(String asked, int right) {
        try {
            var markup = RichText.plain(asked).markup();
            drafts.add(
                    new Draft(
                            new Item.OneChoice(markup, options, right), "", "", Difficulty.MEDIUM));
        } catch (IllegalArgumentException wrong) {
            new Notes(number, asked, remarks).add(Reason.WRONG_OPTIONS);
        }
    }

    private void leftOut(Reason reason) {
        number++;
        new Notes(number, String.join(" ", stem), remarks).add(reason);
        clear();
    }

    private void clear() {
        stem.clear();
        letters.clear();
        options.clear();
    }
}
