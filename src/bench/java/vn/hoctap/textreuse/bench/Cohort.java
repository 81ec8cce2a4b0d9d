package vn.hoctap.textreuse.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.hoctap.textreuse.bench.Essay.Origin;
import vn.hoctap.textreuse.bench.Essay.Sentence;

/**
 * Essays of one unit on one resolution: own words of different people, quotations of the same
 * resolution, a prescribed outline, set phrases of the day and ordinary turns of such essays. All
 * of it follows from the seed.
 */
class Cohort {

    private static final List<String> OUTLINE =
            List.of(
                    "I. Nhận thức của bản thân về nội dung cơ bản của nghị quyết",
                    "1. Những kết quả đạt được và nguyên nhân",
                    "2. Hạn chế, tồn tại và nguyên nhân của những hạn chế, tồn tại đó",
                    "II. Liên hệ trách nhiệm của cá nhân và thực tiễn tại cơ quan, đơn vị",
                    "III. Đề xuất, kiến nghị giải pháp tổ chức thực hiện trong thời gian tới");

    private static final String[] TURNS = {
        "Qua học tập, nghiên cứu %s, bản thân tôi nhận thức sâu sắc rằng %s là nhiệm vụ %s.",
        "Là một %s, tôi thấy mình cần phải %s để góp phần xây dựng %s.",
        "Trong thời gian tới, bản thân sẽ tiếp tục %s, đồng thời %s và %s.",
        "Tại cơ quan tôi, việc %s thời gian qua đã được %s quan tâm, tuy nhiên còn %s.",
        "Tôi hoàn toàn nhất trí với những quan điểm, mục tiêu về %s và mong muốn %s được %s.",
        "Để thực hiện tốt %s, theo tôi trước hết mỗi người cần %s và gắn với %s."
    };

    final Random random;
    private final Material material;
    private final List<String> resolution;
    private final List<Integer> articles = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> fillers = new ArrayList<>();
    private int nextArticle;

    Cohort(Material material, long seed) {
        this.material = material;
        random = new Random(seed * 7919 + 17);
        resolution = material.resolutions().get(random.nextInt(material.resolutions().size()));
        for (int i = 0; i < material.articles().size(); i++) {
            articles.add(i);
        }
        Collections.shuffle(articles, random);
        for (int i = 0; i < 40; i++) {
            phrases.add(clause(8 + random.nextInt(18)));
        }
        for (int i = 0; i < 60; i++) {
            fillers.add(clause(2 + random.nextInt(4)).toLowerCase(java.util.Locale.ROOT));
        }
    }

    Random random() {
        return random;
    }

    String resolution() {
        return String.join("\n", resolution);
    }

    String outline() {
        return String.join("\n", headings());
    }

    List<String> headings() {
        return OUTLINE;
    }

    /** Whether copied parts begin and end with sentences. */
    boolean wholeSentences() {
        return false;
    }

    /** Puts a copied block into an essay. */
    void place(List<Sentence> all, String block) {
        all.add(random.nextInt(all.size() + 1), new Sentence(block, Origin.PHRASE));
    }

    private String clause(int words) {
        List<String> article = article();
        for (String sentence : article) {
            String[] w = sentence.split("\\s+");
            if (w.length >= words) {
                return String.join(" ", List.of(w).subList(0, words));
            }
        }
        return article.getFirst();
    }

    List<String> article() {
        List<String> article = material.articles().get(articles.get(nextArticle));
        nextArticle = (nextArticle + 1) % articles.size();
        return article;
    }

    /** Sentences nobody else of the cohort has, as long as the material lasts. */
    List<Sentence> own(int words) {
        List<Sentence> own = new ArrayList<>();
        int count = 0;
        while (count < words) {
            for (String sentence : article()) {
                if (count >= words) {
                    break;
                }
                own.add(new Sentence(sentence, Origin.OWN));
                count += Material.words(sentence);
            }
        }
        return own;
    }

    /** An essay of about that many words, a share of them quoted. */
    Essay essay(int words, double quoted) {
        int set = words / 120 + random.nextInt(Math.max(1, words / 120));
        int turns = Math.max(1, words / 250);
        List<Sentence> own = own((int) (words * (1 - quoted)) - 17 * set - 25 * turns);
        turns(own, turns);
        int quotes = (int) (words * quoted);
        while (quotes > 0) {
            int start = random.nextInt(resolution.size());
            int at = random.nextInt(own.size() + 1);
            for (int s = start; s < Math.min(resolution.size(), start + 3) && quotes > 0; s++) {
                own.add(Math.min(at++, own.size()), new Sentence(quote(s), Origin.QUOTED));
                quotes -= Material.words(resolution.get(s));
            }
        }
        for (int i = 0; i < set; i++) {
            phrase(own);
        }
        return outlined(own);
    }

    void phrase(List<Sentence> own) {
        String phrase = phrases.get(random.nextInt(phrases.size()));
        own.add(random.nextInt(own.size() + 1), new Sentence(phrase + ".", Origin.PHRASE));
    }

    /** One quotation in four is slightly changed. */
    String quote(int sentence) {
        String text = resolution.get(sentence);
        return random.nextInt(4) == 0 ? Edits.exchange(text, 0.08, fillers, random) : text;
    }

    void turns(List<Sentence> own, int count) {
        for (int i = 0; i < count; i++) {
            String turn = TURNS[random.nextInt(TURNS.length)];
            Object[] fill = new Object[3];
            java.util.Arrays.setAll(fill, k -> fillers.get(random.nextInt(fillers.size())));
            own.add(random.nextInt(own.size() + 1), new Sentence(turn.formatted(fill), Origin.OWN));
        }
    }

    private Essay outlined(List<Sentence> body) {
        List<String> headings = headings();
        List<Sentence> all = new ArrayList<>(body);
        for (int h = headings.size() - 1; h >= 0; h--) {
            all.add(
                    body.size() * h / headings.size(),
                    new Sentence(headings.get(h), Origin.OUTLINE));
        }
        return new Essay(all);
    }

    double quotedShare() {
        return 0.2 + 0.3 * random.nextDouble();
    }

    /** Puts a text into an essay: each sentence of it with that probability, in order. */
    Essay withGuide(Essay essay, List<String> guide, double probability, double edited) {
        List<Sentence> all = new ArrayList<>(essay.sentences());
        int at = random.nextInt(all.size());
        for (String sentence : guide) {
            if (random.nextDouble() < probability) {
                String taken = Edits.exchange(sentence, edited, fillers, random);
                all.add(Math.min(at++, all.size()), new Sentence(taken, Origin.PHRASE));
                at += random.nextInt(6) == 0 ? 2 : 0;
            }
        }
        return new Essay(all);
    }

    List<String> fillers() {
        return fillers;
    }
}
