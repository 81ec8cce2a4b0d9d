package vn.hoctap.textreuse.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.hoctap.textreuse.bench.Essay.Origin;
import vn.hoctap.textreuse.bench.Essay.Sentence;

/**
 * Essays of a third kind, written after the engine's weights were chosen: a form with head and
 * closing words that no library holds, an outline of questions, sentences put together of clauses
 * of one piece of prose in another order, resolutions retold with a tenth of the words exchanged,
 * and much wording of the day: whole sentences from newspapers, sometimes two in a row, most of
 * them in few essays and some in many. What is copied stands as paragraphs of its own and begins
 * with a connecting word.
 */
final class ThirdHand extends Cohort {

    private static final List<String> OUTLINE =
            List.of(
                    "Câu 1. Đồng chí hãy nêu những điểm mới mà đồng chí quan tâm nhất?",
                    "Câu 2. Đơn vị của đồng chí đã làm được gì và còn vướng mắc gì?",
                    "Câu 3. Đồng chí sẽ làm gì trong sáu tháng tới? Ai kiểm tra, bằng cách nào?",
                    "Câu 4. Kiến nghị, đề xuất với cấp trên");

    private static final List<String> HEAD =
            List.of(
                    "ĐẢNG BỘ CƠ QUAN, CHI BỘ SỐ 4 BÀI THU HOẠCH CÁ NHÂN SAU ĐỢT HỌC TẬP CHUYÊN ĐỀ",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc");

    private static final List<String> CLOSING =
            List.of(
                    "Trên đây là bài thu hoạch của tôi sau khi học tập, rất mong nhận được ý kiến"
                            + " đóng góp của các đồng chí để bài viết được hoàn thiện hơn.",
                    "Do thời gian và trình độ còn hạn chế nên bài viết khó tránh khỏi thiếu sót,"
                            + " kính mong cấp ủy và các đồng chí góp ý, bổ sung.",
                    "Tôi xin hứa sẽ thực hiện đúng những nội dung đã đăng ký và chịu sự kiểm tra,"
                            + " giám sát của chi bộ nơi công tác và nơi cư trú.",
                    "Tôi xin chân thành cảm ơn!");

    private static final List<String> JOINED =
            List.of("bởi vậy", "thực tế cho thấy", "theo tôi", "mặt khác", "nói cách khác", "trong đó");

    private static final List<String> CONNECTING =
            List.of("Bên cạnh đó,", "Ngoài ra,", "Hơn nữa,", "Có thể thấy", "Về việc này,", "Thật vậy,");

    private static final int LONGEST_WORDING = 30;

    private final List<List<String>> wordingOfTheDay = new ArrayList<>();

    ThirdHand(Material material, long seed) {
        super(material, seed);
        while (wordingOfTheDay.size() < 50) {
            List<String> article = article();
            int from = random.nextInt(article.size());
            int to = Math.min(article.size(), from + (random.nextInt(6) == 0 ? 2 : 1));
            List<String> taken = List.copyOf(article.subList(from, to));
            if (Material.words(String.join(" ", taken)) <= LONGEST_WORDING) {
                wordingOfTheDay.add(taken);
            }
        }
    }

    @Override
    List<String> headings() {
        return OUTLINE;
    }

    @Override
    boolean wholeSentences() {
        return true;
    }

    /** As paragraphs of its own; the first sentence is led over to. */
    @Override
    void place(List<Sentence> all, String block) {
        List<Sentence> copied = new ArrayList<>();
        for (String sentence : block.split("(?<=[.!?;]) +(?=\\p{Lu})")) {
            copied.add(
                    new Sentence(
                            copied.isEmpty() ? one(CONNECTING) + " " + lowered(sentence) : sentence,
                            Origin.PHRASE));
        }
        int paragraph = 4 * random.nextInt(all.size() / 4 + 1);
        all.addAll(Math.min(paragraph, all.size()), copied);
    }

    /** Clauses of one piece of prose, by threes in another order. */
    @Override
    List<Sentence> own(int words) {
        List<Sentence> own = new ArrayList<>();
        int count = 0;
        while (count < words) {
            List<String> clauses =
                    article().stream()
                            .flatMap(s -> Arrays.stream(s.replaceAll("[.;!?]+$", "").split(", ")))
                            .filter(clause -> Material.words(clause) > 2)
                            .toList();
            for (int c = 0; c < clauses.size() && count < words; c += 3) {
                List<String> three =
                        new ArrayList<>(clauses.subList(c, Math.min(clauses.size(), c + 3)));
                java.util.Collections.rotate(three, 1 + random.nextInt(2));
                if (random.nextInt(3) == 0) {
                    three.add(random.nextInt(three.size()), one(JOINED));
                }
                String sentence = String.join(random.nextBoolean() ? ", " : " và ", three) + ".";
                own.add(new Sentence(sentence, Origin.OWN));
                count += Material.words(sentence);
            }
        }
        return own;
    }

    @Override
    Essay essay(int words, double quoted) {
        List<Sentence> all = new ArrayList<>(super.essay(words, quoted).sentences());
        int at = 0;
        for (String line : HEAD) {
            all.add(at++, new Sentence(line, Origin.PHRASE));
        }
        String name = "Họ và tên: " + one(fillers()) + ", chức vụ: " + one(fillers());
        all.add(at, new Sentence(name, Origin.OWN));
        for (String closing : CLOSING) {
            if (random.nextInt(3) == 0) {
                all.add(new Sentence(closing, Origin.PHRASE));
            }
        }
        return new Essay(all);
    }

    /** Some of the wording of the day is in every other essay, most of it in few. */
    @Override
    void phrase(List<Sentence> own) {
        int which = (int) (Math.pow(random.nextDouble(), 2) * wordingOfTheDay.size());
        int at = random.nextInt(own.size() + 1);
        for (String sentence : wordingOfTheDay.get(which)) {
            own.add(Math.min(at++, own.size()), new Sentence(sentence, Origin.PHRASE));
        }
    }

    @Override
    String quote(int sentence) {
        String retold = Edits.exchange(super.quote(sentence), 0.1, fillers(), random);
        return random.nextInt(3) == 0 ? "Nghị quyết nêu rõ: " + lowered(retold) : retold;
    }

    @Override
    void turns(List<Sentence> own, int count) {
        for (int i = 0; i < count; i++) {
            String sentence =
                    "%s %s, %s.".formatted(one(CONNECTING), one(fillers()), one(fillers()));
            own.add(random.nextInt(own.size() + 1), new Sentence(sentence, Origin.OWN));
        }
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String lowered(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
