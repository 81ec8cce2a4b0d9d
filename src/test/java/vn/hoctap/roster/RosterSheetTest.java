package vn.hoctap.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import vn.hoctap.shared.SheetFile;

class RosterSheetTest {

    @Test
    void templateHasAllHeadingsAndNoPeople() {
        var template = RosterFile.template(RosterColumn::heading);

        refused(template, UnreadableRoster.Reason.EMPTY, "");
    }

    @Test
    void titleAboveTheHeadingsAndEmptyRowsAreNoHindrance() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Danh sách");
            sheet.value(0, 0, "DANH SÁCH ĐẢNG VIÊN");
            sheet.value(3, 1, "số thẻ đảng");
            sheet.value(3, 2, "Họ tên");
            sheet.value(3, 3, "TCCS Đảng");
            sheet.value(6, 1, 12_345_678_901L);
            sheet.value(6, 2, "  H’Bình   Niê ");
            sheet.value(6, 3, "Chi bộ Hội");
        }

        var read = RosterSheet.read(out.toByteArray());

        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().getFirst().number()).isEqualTo(7);
        assertThat(read.rows().getFirst().text(RosterColumn.CODE)).isEqualTo("12345678901");
        assertThat(read.rows().getFirst().text(RosterColumn.NAME)).isEqualTo("H’Bình Niê");
    }

    @Test
    void missingHeadingsAreNamed() {
        var file = Sheets.of(List.of("Mã số", "Họ và tên"), List.of(List.of("1", "Lê An")));

        refused(file, UnreadableRoster.Reason.NO_HEADINGS, "Tổ chức cơ sở đảng");
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        var text = "Mã số,Họ và tên".getBytes(StandardCharsets.UTF_8);
        refused(text, UnreadableRoster.Reason.NOT_A_SPREADSHEET, "");
        refused(new byte[0], UnreadableRoster.Reason.NOT_A_SPREADSHEET, "");
        refused(zip("word/document.xml", 10), UnreadableRoster.Reason.NOT_A_SPREADSHEET, "");
        var old = new byte[600];
        var head = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < head.length; i++) {
            old[i] = (byte) head[i];
        }
        refused(old, UnreadableRoster.Reason.OLD_OR_LOCKED, "");
    }

    @Test
    void bombAndTooLargeFileAreRefused() throws IOException {
        refused(zip("xl/workbook.xml", 65 << 20), UnreadableRoster.Reason.TOO_LARGE, "");
        refused(new byte[(5 << 20) + 1], UnreadableRoster.Reason.TOO_LARGE, "");
    }

    @Test
    void truncatedFileIsRefused() {
        var whole = Sheets.of(List.of(List.of("1", "Lê An", "Chi bộ Hội")));

        refused(
                Arrays.copyOf(whole, whole.length / 2),
                UnreadableRoster.Reason.NOT_A_SPREADSHEET,
                "");
    }

    @Test
    void moreRowsThanTheLimitAreRefused() {
        var row = List.of("1", "Lê An", "Chi bộ Hội");
        var file = Sheets.of(Collections.nCopies(20_001, row));

        refused(file, UnreadableRoster.Reason.TOO_MANY_ROWS, "20000");
    }

    @Test
    void whatLooksLikeAFormulaIsWrittenHarmlessAndReadBack() {
        var row =
                new SheetRow(
                        2,
                        Map.of(
                                RosterColumn.CODE, "=1+1",
                                RosterColumn.NAME, "@SUM(A1)",
                                RosterColumn.UNIT, "-Đảng bộ"));

        var file = RosterFile.rows(List.of(row), r -> "+x");

        var read = RosterSheet.read(file).rows().getFirst();
        assertThat(read.text(RosterColumn.CODE)).isEqualTo("=1+1");
        assertThat(read.text(RosterColumn.UNIT)).isEqualTo("-Đảng bộ");
        assertThat(SheetFile.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(SheetFile.harmless("Lê An")).isEqualTo("Lê An");
    }

    private static void refused(byte[] file, UnreadableRoster.Reason reason, String detail) {
        assertThatThrownBy(() -> RosterSheet.read(file))
                .isInstanceOfSatisfying(
                        UnreadableRoster.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(reason);
                            assertThat(refused.detail()).isEqualTo(detail);
                        });
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[zeros]);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
