package vn.hoctap.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.hoctap.shared.SheetFile;
import vn.hoctap.shared.VietnameseText;

/**
 * What a roster file says: the first sheet, the columns known, the rows that are not empty.
 *
 * @param columns which are there
 * @param ignored headings that are left alone
 */
record RosterSheet(Set<RosterColumn> columns, List<String> ignored, List<SheetRow> rows) {

    static final int MOST_BYTES = 5 << 20;
    static final int MOST_BYTES_UNPACKED = 64 << 20;
    static final int MOST_ROWS = 20_000;
    private static final int HEADINGS_WITHIN = 20;

    RosterSheet {
        columns = Set.copyOf(columns);
        ignored = List.copyOf(ignored);
        rows = List.copyOf(rows);
    }

    /**
     * @throws UnreadableRoster when it is no roster
     */
    static RosterSheet read(byte[] file) {
        refuseUnsafe(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            return read(rows.iterator());
        } catch (IOException | ExcelReaderException | IllegalArgumentException broken) {
            throw new UnreadableRoster(UnreadableRoster.Reason.NOT_A_SPREADSHEET, "", broken);
        }
    }

    private static void refuseUnsafe(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new UnreadableRoster(UnreadableRoster.Reason.TOO_LARGE, "");
        }
        var head = Arrays.copyOf(file, 8);
        if (ReadableWorkbook.isOLE2Header(head)) {
            throw new UnreadableRoster(UnreadableRoster.Reason.OLD_OR_LOCKED, "");
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(head)) {
            throw new UnreadableRoster(UnreadableRoster.Reason.NOT_A_SPREADSHEET, "");
        }
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            long left = MOST_BYTES_UNPACKED;
            for (var entry : Collections.list(zip.getEntries())) {
                left -= unpacked(zip, entry, left);
            }
            if (left < 0) {
                throw new UnreadableRoster(UnreadableRoster.Reason.TOO_LARGE, "");
            }
        } catch (IOException broken) {
            throw new UnreadableRoster(UnreadableRoster.Reason.NOT_A_SPREADSHEET, "", broken);
        }
    }

    /** Counted, since the size that is written in the file may be a lie. */
    private static long unpacked(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        var buffer = new byte[1 << 14];
        long all = 0;
        try (var content = zip.getInputStream(entry)) {
            int read;
            while (all <= most && (read = content.read(buffer)) >= 0) {
                all += read;
            }
        }
        return all;
    }

    private static RosterSheet read(Iterator<Row> lines) {
        var ignored = new ArrayList<String>();
        var places = headings(lines, ignored);
        var rows = new ArrayList<SheetRow>();
        while (lines.hasNext()) {
            var line = lines.next();
            var cells = new EnumMap<RosterColumn, String>(RosterColumn.class);
            for (var cell : line) {
                var column = cell == null ? null : places.get(cell.getColumnIndex());
                if (cell != null && column != null) {
                    var text = unquoted(VietnameseText.clean(text(cell)));
                    if (!text.isEmpty()) {
                        cells.put(column, text);
                    }
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(line.getRowNum(), cells));
            }
            if (rows.size() > MOST_ROWS) {
                throw new UnreadableRoster(
                        UnreadableRoster.Reason.TOO_MANY_ROWS, Integer.toString(MOST_ROWS));
            }
        }
        if (rows.isEmpty()) {
            throw new UnreadableRoster(UnreadableRoster.Reason.EMPTY, "");
        }
        return new RosterSheet(EnumSet.copyOf(places.values()), ignored, rows);
    }

    /** The first row that has all required headings; a title and remarks may stand above it. */
    private static Map<Integer, RosterColumn> headings(Iterator<Row> lines, List<String> ignored) {
        var fewest = EnumSet.allOf(RosterColumn.class);
        fewest.removeIf(column -> !column.required());
        for (int i = 0; i < HEADINGS_WITHIN && lines.hasNext(); i++) {
            var places = new HashMap<Integer, RosterColumn>();
            var others = new ArrayList<String>();
            for (var cell : lines.next()) {
                if (cell != null && !text(cell).isBlank()) {
                    RosterColumn.called(text(cell))
                            .filter(column -> !places.containsValue(column))
                            .ifPresentOrElse(
                                    column -> places.put(cell.getColumnIndex(), column),
                                    () -> others.add(VietnameseText.clean(text(cell))));
                }
            }
            var missing = EnumSet.allOf(RosterColumn.class);
            missing.removeIf(column -> !column.required() || places.containsValue(column));
            if (missing.isEmpty()) {
                ignored.addAll(others);
                return places;
            }
            fewest = missing.size() < fewest.size() ? missing : fewest;
        }
        throw new UnreadableRoster(
                UnreadableRoster.Reason.NO_HEADINGS,
                fewest.stream().map(RosterColumn::heading).collect(Collectors.joining(", ")));
    }

    /** What the cell shows: a number without exponent, the value of a formula. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        }
        if (cell.getType() == CellType.FORMULA) {
            return cell.getRawValue() == null ? "" : cell.getRawValue();
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    /** Takes back what {@link SheetFile#harmless} put before a cell. */
    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.charAt(0) == '\'';
        return quoted && SheetFile.startsAFormula(text.substring(1)) ? text.substring(1) : text;
    }
}
