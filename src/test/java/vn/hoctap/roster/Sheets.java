package vn.hoctap.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;

/** Roster files for tests. */
public final class Sheets {

    static final List<String> HEADINGS =
            List.of(
                    "Mã số",
                    "Họ và tên",
                    "Tổ chức cơ sở đảng",
                    "Chi bộ",
                    "Loại đảng viên",
                    "Chức vụ",
                    "E-mail",
                    "Loại hình");

    private Sheets() {}

    static byte[] of(List<String> headings, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Danh sách");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] of(List<List<String>> rows) {
        return of(HEADINGS, rows);
    }

    /** As many people as the report counts, in 75 base organizations; 15 of these are cells. */
    public static List<List<String>> report() {
        var family = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Bùi", "Đỗ");
        var middle = List.of("Văn", "Thị", "Ngọc", "Đức", "Xuân", "Thị Hồng", "Quang");
        var given = List.of("Hậu", "Diễm", "Loan", "Mạnh", "Ánh", "Ước", "Đạt", "Ân", "Yến");
        var random = new Random(20_261_123);
        var rows = new ArrayList<List<String>>();
        for (int n = 0; n < 3_393; n++) {
            int base = n % 75;
            boolean cell = base >= 60;
            rows.add(
                    List.of(
                            "MH-%05d".formatted(n),
                            one(family, random)
                                    + " "
                                    + one(middle, random)
                                    + " "
                                    + one(given, random),
                            (cell ? "Chi bộ cơ sở " : "Đảng bộ cơ sở ") + (base + 1),
                            cell ? "" : "Chi bộ " + (n / 75 % 5 + 1),
                            n % 40 == 0 ? "Dự bị" : "Chính thức",
                            n < 75 ? "Bí thư cấp ủy cơ sở" : "",
                            "dv%d@minhhoa.example".formatted(n),
                            "Cơ quan nhà nước"));
        }
        return rows;
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
