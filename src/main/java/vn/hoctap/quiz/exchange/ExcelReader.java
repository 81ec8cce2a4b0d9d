package vn.hoctap.quiz.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.hoctap.quiz.CreditRule;
import vn.hoctap.quiz.Difficulty;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.Essay;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.ItemKind;
import vn.hoctap.quiz.Matching;
import vn.hoctap.quiz.NumberText;
import vn.hoctap.quiz.OrderRule;
import vn.hoctap.quiz.Ordering;
import vn.hoctap.quiz.Quantity;
import vn.hoctap.quiz.RichText;
import vn.hoctap.quiz.ShortText;
import vn.hoctap.quiz.exchange.Items.LeftOut;
import vn.hoctap.quiz.exchange.Items.Notes;
import vn.hoctap.quiz.exchange.Remark.Reason;

/** Reads the spreadsheet of questions; each remark names its row. */
final class ExcelReader {

    private static final int MOST_BYTES = 5 << 20;
    private static final long MOST_UNPACKED = 64L << 20;
    private static final Pattern SHARE = Pattern.compile("(?s)^\\[([\\d.,]+)%\\]\\s*(.*)$");

    private final byte[] file;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    ExcelReader(byte[] file) {
        this.file = file;
    }

    Brought read() {
        refuseUnsafe();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(this::row);
        } catch (IOException | ExcelReaderException broken) {
            throw unreadable(String.valueOf(broken.getMessage()));
        }
        if (columns.isEmpty()) {
            throw unreadable("no headings");
        }
        return new Brought(drafts, remarks, Map.of());
    }

    private static FileUnreadable unreadable(String detail) {
        return new FileUnreadable(FileUnreadable.Reason.NOT_THIS_FORMAT, detail);
    }

    /** A small file that grows beyond measure, or no spreadsheet at all. */
    private void refuseUnsafe() {
        if (file.length > MOST_BYTES) {
            throw new FileUnreadable(FileUnreadable.Reason.TOO_LARGE, file.length + " bytes");
        }
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            long left = MOST_UNPACKED;
            for (var entry : Collections.list(zip.getEntries())) {
                try (var in = zip.getInputStream(entry)) {
                    left -= in.skip(left + 1);
                    while (left >= 0 && in.read() >= 0) {
                        left -= 1 + in.skip(left + 1);
                    }
                }
                if (left < 0) {
                    throw new FileUnreadable(FileUnreadable.Reason.TOO_LARGE, "unpacked");
                }
            }
        } catch (IOException broken) {
            throw unreadable(String.valueOf(broken.getMessage()));
        }
    }

    private void row(Row row) {
        if (columns.isEmpty()) {
            headings(row);
            return;
        }
        var kind = cell(row, SheetWords.KIND);
        var stem = cell(row, SheetWords.STEM);
        if (kind.isBlank() && stem.isBlank()) {
            return;
        }
        if (drafts.size() >= ExchangeFormat.MOST_ITEMS) {
            throw new FileUnreadable(FileUnreadable.Reason.TOO_MANY, "" + row.getRowNum());
        }
        var notes = new Notes(row.getRowNum(), RichText.parse(stem).words(), remarks);
        try {
            drafts.add(draft(row, kind, stem));
        } catch (LeftOut reason) {
            notes.add(reason.reason(), reason.detail());
        } catch (IllegalArgumentException wrong) {
            notes.add(stem.length() > 8_000 ? Reason.TOO_LONG : Reason.WRONG_OPTIONS);
        }
    }

    private void headings(Row row) {
        var known = SheetWords.headings();
        for (int i = 0; i < row.getCellCount(); i++) {
            var text = row.getCellText(i);
            for (var heading : known) {
                if (SheetWords.same(heading, text)) {
                    columns.putIfAbsent(heading, i);
                }
            }
        }
        if (!columns.containsKey(SheetWords.KIND) || !columns.containsKey(SheetWords.STEM)) {
            columns.clear();
        }
    }

    private String cell(Row row, String heading) {
        var column = columns.get(heading);
        if (column == null || column >= row.getCellCount()) {
            return "";
        }
        var text = row.getCellText(column).strip();
        boolean protectedFormula =
                text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
        return protectedFormula ? text.substring(1) : text;
    }

    private List<String> options(Row row) {
        var options = new ArrayList<String>();
        for (int n = 1; n <= SheetWords.OPTIONS; n++) {
            var option = cell(row, SheetWords.OPTION + " " + n);
            if (!option.isEmpty()) {
                options.add(option);
            }
        }
        return options;
    }

    private Draft draft(Row row, String kindWord, String stem) {
        var kind =
                SheetWords.meant(SheetWords.KINDS, kindWord)
                        .orElseThrow(() -> new LeftOut(Reason.UNKNOWN_TYPE, kindWord));
        if (stem.isEmpty()) {
            throw new LeftOut(Reason.UNREADABLE, SheetWords.STEM);
        }
        var difficulty = cell(row, SheetWords.DIFFICULTY);
        return new Draft(
                item(kind, stem, row),
                cell(row, SheetWords.EXPLANATION),
                cell(row, SheetWords.SECTION),
                difficulty.isEmpty()
                        ? Difficulty.MEDIUM
                        : SheetWords.meant(SheetWords.DIFFICULTIES, difficulty)
                                .orElseThrow(() -> new LeftOut(Reason.UNREADABLE, difficulty)));
    }

    private Item item(ItemKind kind, String stem, Row row) {
        var options = options(row);
        var key = cell(row, SheetWords.KEY);
        var rule = cell(row, SheetWords.RULE);
        return switch (kind) {
            case ONE -> {
                var right = numbers(key, options.size());
                if (right.size() != 1) {
                    throw new LeftOut(Reason.NO_RIGHT_ANSWER, key);
                }
                yield new Item.OneChoice(stem, options, right.iterator().next());
            }
            case SEVERAL ->
                    new Item.SeveralChoices(
                            stem, options, numbers(key, options.size()), creditRule(rule));
            case TRUE_FALSE -> new Item.TrueFalse(stem, truth(key));
            case MATCHING -> matching(stem, options);
            case ORDERING ->
                    new Ordering(
                            stem,
                            options,
                            SheetWords.same(rule, SheetWords.ALL)
                                    ? OrderRule.ALL
                                    : OrderRule.PLACES);
            case SHORT ->
                    new ShortText(
                            stem,
                            options.stream().map(ExcelReader::variant).toList(),
                            !SheetWords.same(rule, SheetWords.NO_DIACRITICS));
            case NUMBER -> Items.quantity(stem, options.stream().map(ExcelReader::range).toList());
            case ESSAY -> new Essay(stem, String.join("\n", options));
        };
    }

    private static Set<Integer> numbers(String key, int options) {
        var numbers = new TreeSet<Integer>();
        for (var word : key.split("[,;\\s]+", -1)) {
            if (!word.matches("\\d{1,2}") || Integer.parseInt(word) > options) {
                throw new LeftOut(Reason.NO_RIGHT_ANSWER, key);
            }
            numbers.add(Integer.parseInt(word) - 1);
        }
        return numbers;
    }

    private static CreditRule creditRule(String word) {
        if (SheetWords.same(word, SheetWords.ALL)) {
            return CreditRule.ALL;
        }
        return SheetWords.same(word, SheetWords.NO_WRONG) ? CreditRule.NO_WRONG : CreditRule.SHARES;
    }

    private static boolean truth(String key) {
        if (!SheetWords.same(key, SheetWords.TRUE) && !SheetWords.same(key, SheetWords.FALSE)) {
            throw new LeftOut(Reason.NO_RIGHT_ANSWER, key);
        }
        return SheetWords.same(key, SheetWords.TRUE);
    }

    private static Item matching(String stem, List<String> options) {
        var pairs = new ArrayList<Matching.Pair>();
        var others = new ArrayList<String>();
        for (var option : options) {
            int arrow = option.indexOf(SheetWords.GOES_WITH);
            if (arrow < 0) {
                throw new LeftOut(Reason.UNREADABLE, option);
            }
            var entry = option.substring(0, arrow).strip();
            var choice = option.substring(arrow + SheetWords.GOES_WITH.length()).strip();
            if (entry.isEmpty()) {
                others.add(choice);
            } else {
                pairs.add(new Matching.Pair(entry, choice));
            }
        }
        return new Matching(stem, pairs, others);
    }

    private static ShortText.Variant variant(String option) {
        var share = SHARE.matcher(option);
        return share.matches()
                ? new ShortText.Variant(share.group(2), percent(share.group(1)))
                : new ShortText.Variant(option, 1);
    }

    private static Quantity.Range range(String option) {
        var share = SHARE.matcher(option);
        boolean shared = share.matches();
        var parts = (shared ? share.group(2) : option).split("±", 2);
        return new Quantity.Range(
                number(parts[0]),
                parts.length == 2 ? number(parts[1]) : BigDecimal.ZERO,
                shared ? percent(share.group(1)) : 1);
    }

    private static BigDecimal number(String text) {
        return NumberText.parse(text).orElseThrow(() -> new LeftOut(Reason.UNREADABLE, text));
    }

    private static double percent(String text) {
        return Items.share(Items.number(text).doubleValue() / 100);
    }
}
