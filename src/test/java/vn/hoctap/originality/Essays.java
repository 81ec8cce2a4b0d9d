package vn.hoctap.originality;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded texts of Vietnamese words; two seeds share hardly two words in a row. */
public final class Essays {

    private static final String[] WORDS =
            ("sổ tay ghi chép công việc hằng tuần cùng nhau đọc kỹ từng mục trước khi bàn luận giấy"
                            + " tờ gọn gàng ngăn nắp bàn ghế ánh đèn tiết kiệm điện nước chậu cây vườn rau sân"
                            + " trường đường làng cầu nhỏ sông dài mưa nắng gió chiều sáng sớm tối muộn nhà"
                            + " kho hồ sơ tủ khóa chìa phòng họp máy in mực bút thước kẻ lịch biểu danh sách"
                            + " người già trẻ em bạn bè đồng nghiệp lắng nghe góp ý sửa đổi học hỏi thực hành"
                            + " kinh nghiệm tháng năm quý tổ đội nhóm chi tiết chung riêng rộng hẹp cao thấp")
                    .split(" ");

    private Essays() {}

    /** Sentences of 12 words. */
    public static String of(long seed, int words) {
        var random = new Random(seed);
        var sentences = new ArrayList<String>();
        for (int at = 0; at < words; at += 12) {
            var sentence = new ArrayList<String>();
            for (int word = 0; word < Math.min(12, words - at); word++) {
                sentence.add(WORDS[random.nextInt(WORDS.length)]);
            }
            sentences.add(String.join(" ", sentence) + ".");
        }
        return String.join(" ", sentences);
    }

    /** The text with a sentence of its own put before it: other content, nearly the same words. */
    public static String nearly(String text, long seed) {
        return of(seed, 12) + " " + text;
    }

    static List<String> copies(String text, int count) {
        var all = new ArrayList<String>();
        for (int copy = 0; copy < count; copy++) {
            all.add(nearly(text, 1_000 + copy));
        }
        return all;
    }
}
