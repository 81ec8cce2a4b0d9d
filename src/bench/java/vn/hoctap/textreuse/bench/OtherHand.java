package vn.hoctap.textreuse.bench;

import java.util.ArrayList;
import java.util.List;
import vn.hoctap.textreuse.bench.Essay.Origin;
import vn.hoctap.textreuse.bench.Essay.Sentence;

/**
 * Essays as another hand would generate them, never looked at while the engine was tuned: another
 * outline and other turns, short set phrases inside sentences, some used by nearly everybody and
 * some by few, quotations in quotation marks and by halves, own words from several pieces of prose
 * by turns, copied parts by whole sentences.
 */
final class OtherHand extends Cohort {

    private static final List<String> OUTLINE =
            List.of(
                    "Phần thứ nhất: Những nội dung tâm đắc sau khi học tập, quán triệt",
                    "Phần thứ hai: Tự liên hệ bản thân và đơn vị công tác",
                    "Phần thứ ba: Kế hoạch hành động của cá nhân");

    private static final List<String> PHRASES =
            List.of(
                    "đoàn kết, thống nhất trong toàn Đảng, toàn dân và toàn quân",
                    "nói đi đôi với làm, nói ít làm nhiều",
                    "lấy dân làm gốc, dân là trung tâm, là chủ thể",
                    "phát huy dân chủ gắn liền với tăng cường kỷ cương, kỷ luật",
                    "dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung",
                    "nâng cao năng lực lãnh đạo và sức chiến đấu của tổ chức đảng",
                    "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
                    "cần, kiệm, liêm, chính, chí công vô tư",
                    "khơi dậy khát vọng phát triển đất nước phồn vinh, hạnh phúc",
                    "không ngừng rèn luyện phẩm chất đạo đức và năng lực chuyên môn",
                    "kiên quyết đấu tranh với những biểu hiện suy thoái",
                    "tận tụy với công việc, gần gũi với nhân dân",
                    "chủ động thích ứng với yêu cầu nhiệm vụ trong tình hình mới",
                    "hoàn thành xuất sắc nhiệm vụ được cấp trên giao",
                    "giữ vững nguyên tắc tập trung dân chủ, tự phê bình và phê bình",
                    "xây dựng nền hành chính phục vụ, chuyên nghiệp, hiện đại",
                    "chuyển đổi số là nhiệm vụ của cả hệ thống chính trị",
                    "góp phần đưa nghị quyết sớm đi vào cuộc sống",
                    "biến nhận thức thành hành động cụ thể hằng ngày",
                    "tiết kiệm từ những việc nhỏ nhất nơi công sở",
                    "lắng nghe ý kiến đóng góp của đồng nghiệp và người dân",
                    "kết hợp hài hòa giữa lợi ích cá nhân và lợi ích tập thể",
                    "việc hôm nay không để đến ngày mai",
                    "lấy kết quả công việc làm thước đo đánh giá cán bộ");

    private static final List<String> TURNS =
            List.of(
                    "Điều tôi tâm đắc nhất là %s, bởi lẽ %s.",
                    "Soi vào công việc hằng ngày, tôi còn hạn chế ở chỗ %s.",
                    "Từ nay đến cuối năm tôi phấn đấu %s và giúp đỡ đồng nghiệp %s.",
                    "Kính đề nghị lãnh đạo cơ quan quan tâm %s để %s.");

    OtherHand(Material material, long seed) {
        super(material, seed);
    }

    @Override
    List<String> headings() {
        return OUTLINE;
    }

    @Override
    boolean wholeSentences() {
        return true;
    }

    @Override
    List<Sentence> own(int words) {
        List<Sentence> own = new ArrayList<>();
        int count = 0;
        while (count < words) {
            List<String> one = article();
            List<String> two = article();
            for (int s = 0; s < Math.max(one.size(), two.size()) && count < words; s++) {
                for (List<String> article : List.of(one, two)) {
                    if (s < article.size()) {
                        own.add(new Sentence(article.get(s), Origin.OWN));
                        count += Material.words(article.get(s));
                    }
                }
            }
        }
        return own;
    }

    /** The first of the phrases are in nearly every essay, the last in few. */
    @Override
    void phrase(List<Sentence> own) {
        double rank = Math.pow(random.nextDouble(), 2);
        String phrase = PHRASES.get((int) (rank * PHRASES.size()));
        int at = random.nextInt(own.size());
        Sentence sentence = own.get(at);
        if (sentence.origin() == Origin.OWN) {
            String text = sentence.text().replaceAll("[.;!?]+$", "");
            own.set(at, sentence.with(text + ", " + phrase + "."));
        } else {
            own.add(at, new Sentence("Cần " + phrase + ".", Origin.PHRASE));
        }
    }

    @Override
    String quote(int sentence) {
        String text = super.quote(sentence);
        if (random.nextInt(3) == 0) {
            String[] words = text.split("\\s+");
            text = String.join(" ", List.of(words).subList(0, (words.length + 1) / 2));
        }
        return random.nextBoolean() ? "“" + text + "”" : text;
    }

    @Override
    void turns(List<Sentence> own, int count) {
        for (int i = 0; i < count; i++) {
            List<String> fillers = fillers();
            String turn =
                    TURNS.get(random.nextInt(TURNS.size()))
                            .formatted(
                                    fillers.get(random.nextInt(fillers.size())),
                                    fillers.get(random.nextInt(fillers.size())));
            own.add(random.nextInt(own.size() + 1), new Sentence(turn, Origin.OWN));
        }
    }
}
