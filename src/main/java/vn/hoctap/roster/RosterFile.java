package vn.hoctap.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.hoctap.shared.SheetFile;

/** Writes roster files: the template, a list, and rows to be corrected. */
final class RosterFile {

    private static final String SHEET = "Đảng viên";
    private static final String GUIDE = "Hướng dẫn";
    private static final String REASON = "Cần sửa";
    private static final String HEADING_GROUND = "F3EEE8";
    private static final int TEMPLATE_ROWS = 5_000;
    private static final List<RosterColumn> COLUMNS = List.of(RosterColumn.values());

    private RosterFile() {}

    /** An empty list whose cells are text, so that leading zeros stay, and a sheet of guidance. */
    static byte[] template(Function<RosterColumn, String> explanation) {
        return file(book -> {
            var sheet = sheetWithHeadings(book, COLUMNS.stream().map(RosterColumn::heading));
            sheet.range(1, 0, TEMPLATE_ROWS, COLUMNS.size() - 1).style().format("@").set();
            offerStates(sheet);
            var guide = book.newWorksheet(GUIDE);
            guide.width(0, 24);
            guide.width(1, 100);
            for (int row = 0; row < COLUMNS.size(); row++) {
                guide.value(row, 0, COLUMNS.get(row).heading());
                guide.style(row, 0).bold().verticalAlignment("top").set();
                guide.value(row, 1, explanation.apply(COLUMNS.get(row)));
                guide.style(row, 1).wrapText(true).set();
            }
        });
    }

    private static void offerStates(Worksheet sheet) {
        int column = COLUMNS.indexOf(RosterColumn.STATE);
        var offered = sheet.getWorkbook().newWorksheet("Loại đảng viên");
        offered.setVisibilityState(VisibilityState.HIDDEN);
        var states = MemberState.values();
        for (int row = 0; row < states.length; row++) {
            offered.value(row, 0, RosterWords.word(states[row]));
        }
        sheet.range(1, column, TEMPLATE_ROWS, column)
                .validateWithList(offered.range(0, 0, states.length - 1, 0));
    }

    /** In the format of the import, so that the list can be corrected and read again. */
    static byte[] list(List<PersonRow> persons) {
        return file(book -> {
            var sheet = sheetWithHeadings(book, COLUMNS.stream().map(RosterColumn::heading));
            for (int i = 0; i < persons.size(); i++) {
                for (int column = 0; column < COLUMNS.size(); column++) {
                    put(sheet, i + 1, column, cell(persons.get(i), COLUMNS.get(column)));
                }
            }
        });
    }

    private static String cell(PersonRow person, RosterColumn column) {
        return switch (column) {
            case CODE -> person.code() == null ? "" : person.code();
            case NAME -> person.name();
            case UNIT -> person.base();
            // a base organization that is a cell has none below it
            case CELL -> person.inBaseItself() ? "" : person.cell();
            case STATE -> RosterWords.word(person.state());
            case POSTS -> RosterWords.words(Set.copyOf(person.posts()));
            case EMAIL -> person.email() == null ? "" : person.email();
            case SECTOR -> "";
        };
    }

    /** The rows as they stood, with what to correct in a column of its own. */
    static byte[] rows(List<SheetRow> rows, Function<SheetRow, String> reason) {
        return file(book -> {
            var headings = COLUMNS.stream().map(RosterColumn::heading);
            var sheet = sheetWithHeadings(book, Stream.concat(headings, Stream.of(REASON)));
            sheet.width(COLUMNS.size(), 80);
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < COLUMNS.size(); column++) {
                    put(sheet, i + 1, column, rows.get(i).text(COLUMNS.get(column)));
                }
                put(sheet, i + 1, COLUMNS.size(), reason.apply(rows.get(i)));
            }
        });
    }

    private static Worksheet sheetWithHeadings(Workbook book, Stream<String> headings) {
        var sheet = book.newWorksheet(SHEET);
        var words = headings.toList();
        for (int i = 0; i < words.size(); i++) {
            sheet.value(0, i, words.get(i));
            sheet.width(i, 26);
        }
        sheet.range(0, 0, 0, words.size() - 1).style().bold().fillColor(HEADING_GROUND).set();
        sheet.freezePane(0, 1);
        return sheet;
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, SheetFile.harmless(text));
            sheet.style(row, column).format("@").set();
        }
    }

    private static byte[] file(Content content) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Hoc tap", "1.0")) {
            content.write(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private interface Content {
        void write(Workbook book) throws IOException;
    }
}
