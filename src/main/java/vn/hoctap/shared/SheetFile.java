package vn.hoctap.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a spreadsheet (.xlsx) whose cells are text: leading zeros stay, formulas do not run.
 */
public final class SheetFile {

    private static final String HEADING_GROUND = "F3EEE8";
    private static final int WIDTH = 26;

    private SheetFile() {}

    /**
     * @param name of the sheet, at most 31 characters
     * @param rows each as long as the headings
     */
    public static byte[] of(String name, List<String> headings, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Hoc tap", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, harmless(headings.get(column)));
                sheet.width(column, WIDTH);
            }
            sheet.range(0, 0, 0, headings.size() - 1)
                    .style()
                    .bold()
                    .fillColor(HEADING_GROUND)
                    .set();
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, harmless(cells.get(column)));
                sheet.style(row, column).format("@").set();
            }
        }
    }

    /** What a spreadsheet might take for a formula gets an apostrophe before it. */
    public static String harmless(String text) {
        return startsAFormula(text) ? "'" + text : text;
    }

    /** Whether a cell with this text would be reckoned by a program that reads it. */
    public static boolean startsAFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
