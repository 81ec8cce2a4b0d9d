package vn.hoctap.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Whole files as people bring them, good and bad, for tests of other modules. */
public final class SampleFiles {

    private static final int MANY_BYTES = 60_000_000;
    private static final int SLOW_PAGES = 290;

    private SampleFiles() {}

    /** The same paragraphs in each format that is read, by file name. */
    public static Map<String, byte[]> good(List<String> paragraphs) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("bài.docx", DocxSample.of(paragraphs));
        files.put("bài.doc", DocSample.of(paragraphs));
        files.put("bài.pdf", PdfSample.of(paragraphs));
        files.put("bài.odt", OdtSample.of(paragraphs));
        files.put("bài.txt", TxtSample.of(paragraphs));
        return files;
    }

    /** Why each of the {@link #bad} files is not read, by file name. */
    public static Map<String, Refusal> reasons() {
        var reasons = new LinkedHashMap<String, Refusal>();
        reasons.put("rỗng.docx", Refusal.EMPTY);
        reasons.put("mật khẩu.docx", Refusal.ENCRYPTED);
        reasons.put("hỏng.docx", Refusal.CORRUPT);
        reasons.put("macro.docx", Refusal.MACROS);
        reasons.put("bom.docx", Refusal.EXPANDS_TOO_MUCH);
        reasons.put("sai đuôi.pdf", Refusal.WRONG_TYPE);
        reasons.put("quét hỏng.pdf", Refusal.CORRUPT);
        reasons.put("trang trắng.pdf", Refusal.EMPTY);
        return reasons;
    }

    /**
     * @param name one of {@link #reasons}
     */
    public static byte[] bad(String name) {
        var good = DocxSample.of(List.of("Nội dung của bài thu hoạch."));
        return switch (name) {
            case "rỗng.docx" -> new byte[0];
            case "mật khẩu.docx" -> encrypted();
            case "hỏng.docx" -> Arrays.copyOf(good, good.length / 2);
            case "macro.docx" -> macros();
            case "bom.docx" -> bomb();
            case "sai đuôi.pdf" -> good;
            case "quét hỏng.pdf" -> Arrays.copyOf(scan(3), scan(3).length / 2);
            case "trang trắng.pdf" -> blank();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static byte[] macros() {
        return new DocxSample().part("word/vbaProject.bin", "x").body("<w:p/>").bytes();
    }

    private static byte[] bomb() {
        return new DocxSample().part("word/media/image1.bmp", " ".repeat(MANY_BYTES)).bytes();
    }

    private static byte[] encrypted() {
        var bytes = new ByteArrayOutputStream();
        try (var ole2 = new POIFSFileSystem();
                var plain = new XWPFDocument()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var out = encryptor.getDataStream(ole2)) {
                plain.write(out);
            }
            ole2.writeFilesystem(bytes);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] blank() {
        try (var pdf = new PdfSample()) {
            return pdf.page(page -> {}).bytes();
        }
    }

    /** A PDF that takes seconds to read: 290 pages full of small letters. */
    public static byte[] slow() {
        var line = "việc của tổ được ghi lại trong ngày và đọc trong buổi họp đầu tháng sau; ";
        try (var pdf = new PdfSample()) {
            for (int number = 1; number <= SLOW_PAGES; number++) {
                pdf.page(page -> {
                    for (int y = 780; y > 20; y -= 10) {
                        pdf.line(page, y, line, 6);
                    }
                });
            }
            return pdf.bytes();
        }
    }

    /** A PDF of so many pages, each of them a picture. */
    public static byte[] scan(int pages) {
        try (var pdf = new PdfSample()) {
            for (int number = 1; number <= pages; number++) {
                pdf.page(page -> {
                    var image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
                    page.drawImage(
                            LosslessFactory.createFromImage(pdf.document, image), 0, 0, 600, 800);
                });
            }
            return pdf.bytes();
        }
    }
}
