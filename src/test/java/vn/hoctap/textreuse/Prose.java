package vn.hoctap.textreuse;

import java.util.Random;

/** Seeded sentences of ordinary Vietnamese words; two seeds share hardly a sequence of words. */
final class Prose {

    private static final String[] VOCABULARY =
            """
            công việc hằng ngày của phòng chúng tôi bắt đầu bằng một cuộc họp ngắn buổi sáng mọi người \
            lần lượt kể lại điều đã làm hôm trước và dự định cho hôm nay kho giấy nằm ở tầng hai cạnh \
            cầu thang bộ máy in cũ kêu to nhưng vẫn chạy tốt khi trời mưa nước thường hắt vào hành lang \
            nên bác bảo vệ đặt thêm tấm thảm chị kế toán giữ chìa khóa tủ hồ sơ anh lái xe ghi số cây \
            vào sổ mỗi tối thư viện nhỏ mở cửa đến sáu giờ chiều bạn đọc mượn sách kỹ thuật nhiều hơn \
            truyện ngắn vườn sau nhà trồng rau cải hoa cúc cùng vài gốc ổi bữa trưa ăn cơm hộp uống trà \
            đá rồi nghỉ mười lăm phút đường về qua chợ huyện đông xe tải quạt trần quay chậm bóng đèn \
            thay mới tuần trước khách gửi thư hỏi giá bàn ghế gỗ xưởng mộc trả lời sau hai ngày tàu hỏa \
            dừng lâu ga xép trẻ em chạy theo bán ngô luộc sông cạn lộ bãi cát trắng thuyền nan nằm úp \
            """
                    .strip()
                    .split("\\s+");

    private Prose() {}

    static String of(long seed, int words) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int w = 0; w < words; w++) {
            boolean first = w % 14 == 0;
            if (w > 0) {
                text.append(first ? ". " : " ");
            }
            String word = VOCABULARY[random.nextInt(VOCABULARY.length)];
            text.append(first ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        }
        return text.append('.').toString();
    }
}
