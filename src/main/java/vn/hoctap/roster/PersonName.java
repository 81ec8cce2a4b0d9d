package vn.hoctap.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.hoctap.shared.VietnameseText;

/**
 * Which word of a name is the given name, for lists in Vietnamese order.
 *
 * <p>It is the last word, except where a name begins as the Ê Đê, J'rai and M'Nông do: after the
 * word {@code Y} of a man, within or after the {@code H’} of a woman. Their clan stands last.
 */
record PersonName(String full) {

    private static final String APOSTROPHE = "['’‘ʼ`´]";
    private static final Pattern WOMAN = Pattern.compile("(?iu)h" + APOSTROPHE + "(.*)");

    /** Given name first, then the others as they stand. */
    List<String> sortWords() {
        var words = new ArrayList<>(List.of(VietnameseText.clean(full).split(" ")));
        int given = givenAt(words);
        var name = words.remove(given);
        var woman = WOMAN.matcher(name);
        words.addFirst(woman.matches() && !woman.group(1).isEmpty() ? woman.group(1) : name);
        return words;
    }

    String given() {
        return sortWords().getFirst();
    }

    String sortKey() {
        return VietnameseText.sortKey(sortWords());
    }

    private static int givenAt(List<String> words) {
        int last = words.size() - 1;
        var first = words.getFirst().toLowerCase(Locale.ROOT);
        if (last == 0) {
            return 0;
        }
        if (first.equals("y") || (first.equals("h") && last >= 2)) {
            return 1;
        }
        var woman = WOMAN.matcher(first);
        if (woman.matches()) {
            return woman.group(1).isEmpty() ? 1 : 0;
        }
        return last;
    }
}
