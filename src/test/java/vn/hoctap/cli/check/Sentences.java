package vn.hoctap.cli.check;

import java.util.Random;

/** Seeded office sentences; two seeds share single words only. */
final class Sentences {

    private static final String[] WORDS =
            """
            sáng chiều phòng họp bàn ghế hồ sơ giấy mực máy in điện thoại thư ký lái xe bảo vệ hành \
            lang cầu thang cửa sổ vườn hoa cây bàng sân gạch nhà ăn cơm canh rau cá kho gạo chợ huyện \
            sông đò bến tàu ga xép đường làng trạm bơm ruộng lúa ngô khoai trâu bò gà vịt ao sen giếng \
            nước đèn dầu quạt nan chiếu cói chăn bông áo mưa nón lá giày vải mũ rơm xe đạp thồ hàng \
            """
                    .strip()
                    .split("\\s+");

    private Sentences() {}

    static String of(long seed, int sentences) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int s = 0; s < sentences; s++) {
            for (int w = 0; w < 12; w++) {
                text.append(w == 0 ? "Hôm ấy" : "")
                        .append(' ')
                        .append(WORDS[random.nextInt(WORDS.length)])
                        .append(random.nextInt(90));
            }
            text.append(".\n");
        }
        return text.toString().strip();
    }
}
