package vn.hoctap.textreuse.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Whether a word can be a Vietnamese syllable: onset, rhyme and a tone the rhyme can bear. Used to
 * tell which encoding a text is in, never to judge spelling.
 */
final class Syllables {

    private static final int LONGEST = 7;

    private static final Set<String> ONSETS =
            Set.of("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "));

    private static final Set<String> RHYMES =
            Set.of(
                    """
                    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu \
                    ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu \
                    iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu o oc oi om on ong op ot oa oac \
                    oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet \
                    oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân \
                    uâng uât uây uê uêch uênh uêu uơ uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt \
                    uynh uyt uyp uyu ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu\
                    """
                            .split("\\s+"));

    private static final Set<String> SYLLABLES = syllables();
    private static final Set<String> WITHOUT_MARKS = withoutMarks();

    private Syllables() {}

    /** Lower-case letters with â ă ê ô ơ ư đ but no tone; the tone apart. */
    static boolean possible(CharSequence letters, int tone) {
        if (letters.length() > LONGEST || !SYLLABLES.contains(letters.toString())) {
            return false;
        }
        boolean stopped =
                switch (letters.charAt(letters.length() - 1)) {
                    case 'c', 'p', 't' -> true;
                    case 'h' -> letters.length() > 2 && letters.charAt(letters.length() - 2) == 'c';
                    default -> false;
                };
        return !stopped || tone == Letter.ACUTE || tone == Letter.DOT;
    }

    /** Whether letters without any mark could be a syllable that lost its marks. */
    static boolean possibleWithoutMarks(CharSequence letters) {
        return letters.length() <= LONGEST && WITHOUT_MARKS.contains(letters.toString());
    }

    /** The letter of a base and its mark, as {@link #possible} wants it. */
    static char letter(int base, int mark) {
        return switch (mark) {
            case Letter.CIRCUMFLEX -> base == 'a' ? 'â' : base == 'e' ? 'ê' : 'ô';
            case Letter.BREVE -> 'ă';
            case Letter.HORN -> base == 'o' ? 'ơ' : 'ư';
            case Letter.STROKE -> 'đ';
            default -> (char) base;
        };
    }

    private static Set<String> withoutMarks() {
        Set<String> all = new HashSet<>();
        for (String syllable : SYLLABLES) {
            var bare = new StringBuilder();
            syllable.chars().forEach(c -> bare.appendCodePoint(Letter.base(Letter.of(c))));
            all.add(bare.toString());
        }
        return all;
    }

    private static Set<String> syllables() {
        Set<String> all = new HashSet<>();
        for (String rhyme : RHYMES) {
            all.add(rhyme);
            for (String onset : ONSETS) {
                boolean front = "eêiy".indexOf(rhyme.charAt(0)) >= 0;
                boolean wants =
                        switch (onset) {
                            case "k", "gh", "ngh" -> front;
                            case "c" -> !front;
                            default -> true;
                        };
                if (wants) {
                    all.add(onset + rhyme);
                }
            }
            if (rhyme.charAt(0) == 'u') {
                all.add("q" + rhyme);
            }
        }
        return all;
    }
}
