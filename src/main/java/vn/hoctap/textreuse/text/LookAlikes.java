package vn.hoctap.textreuse.text;

import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Letters of other alphabets and shapes that look like a Latin one: the Unicode confusables (UTS
 * 39), compatibility forms, and small capitals, which the confusables leave out.
 */
final class LookAlikes {

    private static final String SMALL_CAPITAL = "LATIN LETTER SMALL CAPITAL ";
    private static final int KNOWN_AT_MOST = 20_000;
    private static final SpoofChecker CHECKER =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    private static final Map<Integer, Integer> KNOWN = new ConcurrentHashMap<>();

    private LookAlikes() {}

    /** The Latin letter a to z that this letter looks like, or -1. Ask only for non-ASCII ones. */
    static int latin(int codePoint) {
        Integer known = KNOWN.get(codePoint);
        if (known == null) {
            known = find(codePoint);
            if (KNOWN.size() < KNOWN_AT_MOST) {
                KNOWN.put(codePoint, known);
            }
        }
        return known;
    }

    private static int find(int codePoint) {
        String name = Character.getName(codePoint);
        if (name != null
                && name.startsWith(SMALL_CAPITAL)
                && name.length() == SMALL_CAPITAL.length() + 1) {
            return name.toLowerCase(Locale.ROOT).charAt(SMALL_CAPITAL.length());
        }
        String letter = Character.toString(codePoint);
        for (String form : new String[] {letter, letter.toLowerCase(Locale.ROOT)}) {
            int found =
                    single(java.text.Normalizer.normalize(form, java.text.Normalizer.Form.NFKD));
            if (found < 0) {
                found = single(CHECKER.getSkeleton(form));
            }
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private static int single(String found) {
        String lower = found.toLowerCase(Locale.ROOT);
        boolean one = lower.length() == 1 && lower.charAt(0) >= 'a' && lower.charAt(0) <= 'z';
        return one ? lower.charAt(0) : -1;
    }
}
