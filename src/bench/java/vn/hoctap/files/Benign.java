import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Writes Vietnamese texts with their words beside them, as POI and PDFBox write them, in Unicode and
 * in the two encodings before it: {@code Benign.java FOLDER COUNT FONT.ttf}. What LibreOffice makes
 * of them is up to {@code bench/benign}.
 */
final class Benign {

    private static final String[] WORDS =
            ("sổ tay ghi chép công việc hằng tuần cùng nhau đọc kỹ từng mục trước khi bàn luận giấy tờ"
                            + " gọn gàng ngăn nắp bàn ghế ánh đèn tiết kiệm điện nước chậu cây vườn rau sân"
                            + " trường đường làng cầu nhỏ sông dài mưa nắng gió chiều sáng sớm tối muộn nhà"
                            + " kho hồ sơ tủ khóa chìa phòng họp máy in mực bút thước kẻ lịch biểu danh sách"
                            + " người già trẻ em bạn bè đồng nghiệp lắng nghe góp ý sửa đổi học hỏi thực hành"
                            + " nghị quyết chương trình hành động kiểm điểm rút kinh nghiệm thường xuyên")
                    .split(" ");

    private static final Map<Character, String> TCVN3 = tcvn3();
    private static final Map<Character, String> VNI = vni();

    private Benign() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        for (int seed = 1; seed <= Integer.parseInt(arguments[1]); seed++) {
            write(folder, "t%03d".formatted(seed), text(seed), new File(arguments[2]));
        }
    }

    private static List<String> text(int seed) {
        var random = new Random(seed);
        var paragraphs = new ArrayList<String>();
        for (int paragraph = 0; paragraph < 6 + random.nextInt(10); paragraph++) {
            var words = new ArrayList<String>();
            for (int word = 0; word < 20 + random.nextInt(90); word++) {
                words.add(WORDS[random.nextInt(WORDS.length)]);
            }
            paragraphs.add(String.join(" ", words));
        }
        return paragraphs;
    }

    private static void write(Path folder, String name, List<String> text, File font)
            throws IOException {
        var all = String.join("\n", text);
        Files.writeString(folder.resolve(name + ".words"), all);
        Files.writeString(folder.resolve(name + ".tcvn3.words"), encoded(all, TCVN3));
        Files.writeString(folder.resolve(name + ".vni.words"), encoded(all, VNI));
        Files.write(folder.resolve(name + ".poi.docx"), word(text, "Times New Roman", Map.of()));
        Files.write(folder.resolve(name + ".poi-tcvn3.docx"), word(text, ".VnTime", TCVN3));
        Files.write(folder.resolve(name + ".poi-vni.docx"), word(text, "VNI-Times", VNI));
        Files.writeString(folder.resolve(name + ".utf8.txt"), all);
        Files.write(
                folder.resolve(name + ".utf16.txt"),
                ("\uFEFF" + all).getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve(name + ".pdfbox.pdf"), pdf(text, font));
    }

    private static byte[] word(List<String> text, String font, Map<Character, String> letters)
            throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (int at = 0; at < text.size(); at++) {
                // one of them in a table, as forms have it
                var paragraph =
                        at == 2
                                ? document.createTable(1, 1).getRow(0).getCell(0).getParagraphs().get(0)
                                : document.createParagraph();
                var run = paragraph.createRun();
                run.setFontFamily(font);
                run.setBold(at == 0);
                run.setText(encoded(text.get(at), letters));
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf(List<String> text, File file) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var font = PDType0Font.load(document, file);
            var lines = new ArrayList<String>();
            for (var paragraph : text) {
                var words = paragraph.split(" ");
                for (int at = 0; at < words.length; at += 12) {
                    lines.add(
                            String.join(
                                    " ",
                                    List.of(words).subList(at, Math.min(words.length, at + 12))));
                }
            }
            for (int at = 0; at < lines.size(); at += 40) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.setLeading(18);
                    content.newLineAtOffset(50, 780);
                    for (var line : lines.subList(at, Math.min(lines.size(), at + 40))) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String encoded(String text, Map<Character, String> letters) {
        var out = new StringBuilder();
        for (char letter : text.toCharArray()) {
            out.append(letters.getOrDefault(letter, String.valueOf(letter)));
        }
        return out.toString();
    }

    /** By the tables of TCVN 5712:1993 (VN3), small letters. */
    private static Map<Character, String> tcvn3() {
        var letters = new HashMap<Character, String>();
        String row =
                "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹề"
                        + "ểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";
        for (int at = 0; at < row.length(); at++) {
            letters.putIfAbsent(row.charAt(at), String.valueOf((char) (0xA1 + at)));
        }
        letters.remove(' ');
        return letters;
    }

    /** By the table of VNI for Windows, small letters. */
    private static Map<Character, String> vni() {
        var letters = new HashMap<Character, String>();
        String marks = "ùøûõïâáàåãäêéèúüë";
        String[] rows = {
            "aáàảãạâấầẩẫậăắằẳẵặ",
            "eéèẻẽẹêếềểễệ",
            "oóòỏõọôốồổỗộ",
            "uúùủũụ",
            "yýỳỷỹ",
            "ôớờởỡợ",
            "öứừửữự"
        };
        for (var row : rows) {
            for (int at = 1; at < row.length(); at++) {
                letters.putIfAbsent(row.charAt(at), "" + row.charAt(0) + marks.charAt(at - 1));
            }
        }
        String to = "ôöñæóòî";
        String from = "ơưđỉĩịỵ";
        for (int at = 0; at < from.length(); at++) {
            letters.put(from.charAt(at), String.valueOf(to.charAt(at)));
        }
        return letters;
    }
}
