package vn.hoctap.quiz.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.hoctap.quiz.CreditRule;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.Essay;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.ItemKind;
import vn.hoctap.quiz.Matching;
import vn.hoctap.quiz.OrderRule;
import vn.hoctap.quiz.Ordering;
import vn.hoctap.quiz.Quantity;
import vn.hoctap.quiz.ShortText;
import vn.hoctap.quiz.exchange.Remark.Reason;

/** Writes the spreadsheet of questions; also its template. Emphasis keeps its marks. */
final class ExcelWriter {

    private static final String GROUND = "F3EEE8";
    private static final int TEMPLATE_ROWS = 2_000;

    private final List<Remark> remarks = new ArrayList<>();

    Written write(List<Draft> drafts) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Hoc tap", "1.0")) {
            var sheet = book.newWorksheet(SheetWords.SHEET);
            headings(sheet);
            for (int i = 0; i < drafts.size(); i++) {
                if (pictured(drafts.get(i))) {
                    Items.notes(i + 2, drafts.get(i), remarks).add(Reason.PICTURE);
                }
                row(sheet, i + 1, drafts.get(i));
            }
            if (drafts.isEmpty()) {
                sheet.range(1, 0, TEMPLATE_ROWS, SheetWords.headings().size() - 1)
                        .style()
                        .format("@")
                        .set();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Written(out.toByteArray(), remarks);
    }

    private static boolean pictured(Draft draft) {
        return Items.richTexts(draft).stream().anyMatch(text -> !text.pictures().isEmpty());
    }

    private static void headings(Worksheet sheet) {
        var headings = SheetWords.headings();
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.width(column, column == 1 ? 60 : 22);
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().fillColor(GROUND).set();
        sheet.freezePane(0, 1);
    }

    private static void row(Worksheet sheet, int row, Draft draft) {
        put(sheet, row, 0, SheetWords.word(SheetWords.KINDS, ItemKind.of(draft.item())));
        put(sheet, row, 1, draft.item().stem());
        put(sheet, row, 2, key(draft.item()));
        put(sheet, row, 3, rule(draft.item()));
        put(sheet, row, 4, draft.explanation());
        put(sheet, row, 5, draft.section());
        put(sheet, row, 6, SheetWords.word(SheetWords.DIFFICULTIES, draft.difficulty()));
        var options = options(draft.item());
        for (int i = 0; i < options.size(); i++) {
            put(sheet, row, 7 + i, options.get(i));
        }
    }

    private static String key(Item item) {
        return switch (item) {
            case Item.OneChoice one -> String.valueOf(one.right() + 1);
            case Item.SeveralChoices several ->
                    several.right().stream()
                            .sorted()
                            .map(i -> String.valueOf(i + 1))
                            .collect(Collectors.joining(", "));
            case Item.TrueFalse statement -> statement.holds() ? SheetWords.TRUE : SheetWords.FALSE;
            case Matching _, Ordering _, ShortText _, Quantity _, Essay _ -> "";
        };
    }

    private static String rule(Item item) {
        return switch (item) {
            case Item.SeveralChoices several -> rule(several.creditRule());
            case Ordering ordering ->
                    ordering.rule() == OrderRule.ALL ? SheetWords.ALL : SheetWords.BY_SHARES;
            case ShortText text ->
                    text.diacritics() ? SheetWords.NEEDS_DIACRITICS : SheetWords.NO_DIACRITICS;
            case Item.OneChoice _, Item.TrueFalse _, Matching _, Quantity _, Essay _ -> "";
        };
    }

    private static String rule(CreditRule rule) {
        return switch (rule) {
            case SHARES -> SheetWords.BY_SHARES;
            case NO_WRONG -> SheetWords.NO_WRONG;
            case ALL -> SheetWords.ALL;
        };
    }

    private static List<String> options(Item item) {
        return switch (item) {
            case Item.OneChoice one -> one.options();
            case Item.SeveralChoices several -> several.options();
            case Item.TrueFalse _ -> List.of();
            case Matching matching -> {
                var lines = new ArrayList<String>();
                matching.pairs()
                        .forEach(it ->
                                lines.add(
                                        it.entry()
                                                + " "
                                                + SheetWords.GOES_WITH
                                                + " "
                                                + it.choice()));
                matching.others().forEach(it -> lines.add(SheetWords.GOES_WITH + " " + it));
                yield lines;
            }
            case Ordering ordering -> ordering.entries();
            case ShortText text ->
                    text.variants().stream().map(it -> share(it.share()) + it.text()).toList();
            case Quantity quantity ->
                    quantity.ranges().stream()
                            .map(it ->
                                    share(it.share())
                                            + it.middle().toPlainString().replace('.', ',')
                                            + " ± "
                                            + it.tolerance().toPlainString().replace('.', ','))
                            .toList();
            case Essay essay -> List.of(essay.guidance());
        };
    }

    private static String share(double share) {
        return share == 1 ? "" : "[" + Items.percent(share) + "%] ";
    }

    /** A cell of text; what a spreadsheet might take for a formula gets an apostrophe before it. */
    private static void put(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            boolean formula = "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
            sheet.value(row, column, formula ? "'" + text : text);
            sheet.style(row, column).format("@").set();
        }
    }
}
