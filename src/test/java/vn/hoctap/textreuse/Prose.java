package vn.hoctap.textreuse;

import java.text.Normalizer;
import java.util.Random;

/** Seeded sentences of possible Vietnamese syllables; two seeds share hardly two words in a row. */
final class Prose {

    private static final String[] ONSETS =
            "b ch đ d g h kh l m n ng nh ph r s t th tr v x".split(" ");
    private static final String[] RHYMES =
            ("a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây o oi om on ong oa oai oan oang"
                            + " ô ôi ôm ôn ông ơ ơi ơm ơn u ua ui um un ung uôi uôn uông ư ưa ưng ươi"
                            + " ươm ươn ương")
                    .split(" ");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Prose() {}

    static String of(long seed, int words) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int w = 0; w < words; w++) {
            boolean first = w % 14 == 0;
            if (w > 0) {
                text.append(first ? ". " : " ");
            }
            String word = syllable(random);
            text.append(first ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        }
        return text.append('.').toString();
    }

    private static String syllable(Random random) {
        String onset = ONSETS[random.nextInt(ONSETS.length)];
        String rhyme = RHYMES[random.nextInt(RHYMES.length)];
        int tone = random.nextInt(TONES.length() + 1);
        String marked =
                tone == TONES.length()
                        ? rhyme
                        : rhyme.charAt(0) + TONES.substring(tone, tone + 1) + rhyme.substring(1);
        return Normalizer.normalize(onset + marked, Normalizer.Form.NFC);
    }
}
